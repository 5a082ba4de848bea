import { Localized } from '@fluent/react';
import type { ReactNode } from 'react';

import { useExplain } from '../../api/explaining';
import type { Money, SinceFigure, SinceView } from '../../api/generated/contract';
import { Icon, type IconName } from '../../components/Icon';
import { useFormat, useText } from '../../components/locale';
import { Total } from '../../components/Total';
import styles from './Today.module.css';

/** What changed since the book was last open on this computer. */
export function Since({ since }: { since: SinceView }) {
  const text = useText();
  const format = useFormat();
  const isQuiet = since.fell_due_count + since.payment_count + since.deadline_count + since.broken_count + since.kept_count === 0;
  return (
    <p className={styles.since}>
      <span>{text('today-since', { date: format.date(since.opened_on), count: since.days, days: format.count(since.days) })}</span>
      {isQuiet ? <span>{text('today-nothing-changed')}</span> : null}
      <Change icon="file-text" id="today-fell-due" count={since.fell_due_count} amounts={since.fell_due} figure="fell_due" openedOn={since.opened_on} />
      <Change icon="banknote" id="today-came-in" count={since.payment_count} amounts={since.payments} figure="came_in" openedOn={since.opened_on} />
      <Change icon="circle-alert" id="today-deadlines" count={since.deadline_count} amounts={[]} openedOn={since.opened_on} isRed />
      <Change icon="calendar-check" id="today-broken" count={since.broken_count} amounts={[]} openedOn={since.opened_on} isRed />
      <Change icon="calendar-check" id="today-kept" count={since.kept_count} amounts={[]} openedOn={since.opened_on} />
    </p>
  );
}

type ChangeProps = { icon: IconName; id: string; count: number; amounts: readonly Money[]; figure?: SinceFigure; openedOn: string; isRed?: boolean };

function Change({ icon, id, count, amounts, figure, openedOn, isRed = false }: ChangeProps): ReactNode {
  const text = useText();
  const format = useFormat();
  const explain = useExplain();
  if (count === 0) return null;
  return (
    <span className={isRed ? `${styles.change ?? ''} red` : styles.change}>
      <Icon name={icon} size="s" />
      <Localized id={id} vars={{ count, shown: format.count(count) }} elems={{ b: <b /> }}>
        <span />
      </Localized>
      {amounts.map((amount) => (
        <span key={amount.currency} className="off nowrap">
          {figure === undefined ? null : (
            <Total
              name={text(`totals-since-${figure.replace('_', '-')}`)}
              value={amount}
              onExplain={() =>
                explain({
                  name: text(`totals-since-${figure.replace('_', '-')}`),
                  about: text('totals-since', { date: format.date(openedOn) }),
                  total: { of: 'since', figure, opened_on: openedOn },
                  currency: amount.currency,
                })
              }
            />
          )}
        </span>
      ))}
    </span>
  );
}
