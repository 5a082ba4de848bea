import type { ReactNode } from 'react';

import { useExplain } from '../../api/explaining';
import type { Currency, CustomerView, OpenFigure } from '../../api/generated/contract';
import { useToday } from '../../api/session';
import { Amount } from '../../components/Amount';
import { Badge } from '../../components/Badge';
import { useFormat, useText } from '../../components/locale';
import { isZero } from '../../components/numbers';
import { Total } from '../../components/Total';
import { balanceIn, currenciesOf, statementOf } from './account';
import styles from './Customers.module.css';
import { lockOf } from './profile';
import { Level, useStepCount } from './useCustomerColumns';

type Props = { view: CustomerView };

/** What is owed in each currency, how far the reminders are, and whether they rest. */
export function CustomerFacts({ view }: Props) {
  const text = useText();
  const { profile, recipient } = view;
  const kind = text(profile.is_consumer ? 'customers-consumer' : 'customers-business');
  return (
    <div className={styles.top}>
      <p className="dense sub">
        {text('customers-summary', { kind, number: profile.number, recipient: recipient.name, terms: view.terms_in_words })}
      </p>
      <dl className={styles.facts}>
        {currenciesOf(view).map((currency) => (
          <Balances key={currency} view={view} currency={currency} />
        ))}
        <Reminders view={view} />
      </dl>
    </div>
  );
}

function Fact({ name, value, note }: { name: string; value: ReactNode; note?: ReactNode }) {
  return (
    <div>
      <dt className="cap">{name}</dt>
      <dd className={styles.value}>{value}</dd>
      {note === undefined ? null : <dd className="cap">{note}</dd>}
    </div>
  );
}

function Balances({ view, currency }: { view: CustomerView; currency: Currency }) {
  const text = useText();
  const format = useFormat();
  const today = useToday();
  const balance = balanceIn(view, currency);
  const { oldestDays } = statementOf(view.account, currency);
  const isOverdue = !isZero(balance.overdue.amount);
  const explain = useExplain();
  const opens = (figure: OpenFigure & keyof typeof balance, name: string) => ({
    name,
    value: balance[figure],
    onExplain: () =>
      explain({ name, about: view.display_name, total: { of: 'open', figure, as_of: null, by: 'due', customers: [view.customer_id] }, currency }),
  });
  const hasFacts = !isZero(balance.open.amount) || !isZero(balance.on_account.amount);
  return (
    <>
      <Fact name={text('customers-balance')} value={<Total {...opens('balance', text('customers-balance'))} hasFacts={hasFacts} />} note={text('customers-as-of', { date: format.date(today) })} />
      <Fact
        name={text('customers-overdue')}
        value={
          <Total {...opens('overdue', text('customers-overdue'))}>
            <Amount value={balance.overdue} tone={isOverdue ? 'overdue' : 'plain'} />
          </Total>
        }
        note={isOverdue ? text('customers-oldest', { count: oldestDays, days: format.count(oldestDays) }) : text('customers-nothing-overdue')}
      />
      {isZero(balance.on_account.amount) ? null : (
        <Fact
          name={text('customers-on-account')}
          value={<Total {...opens('on_account', text('customers-on-account'))} />}
          note={text('customers-of-open', { amount: format.amount(balance.open) })}
        />
      )}
    </>
  );
}

function Reminders({ view }: Props) {
  const text = useText();
  const stepCount = useStepCount();
  const level = Math.max(0, ...currenciesOf(view).map((currency) => statementOf(view.account, currency).level));
  const format = useFormat();
  const lock = lockOf(view.profile, useToday());
  return (
    <>
      <Fact
        name={text('customers-level')}
        value={
          <span className={styles.level}>
            {level === 0 ? <span className="dense off">{text('customers-not-reminded')}</span> : <Level level={level} count={stepCount} />}
          </span>
        }
        note={level === 0 ? undefined : text('customers-at-level', { level })}
      />
      {lock === null ? null : (
        <Fact
          name={text('customers-reminders')}
          value={
            <span className={styles.level}>
              <Badge icon="lock" tone="amber">
                {lock.until === null ? text('customers-locked') : text('customers-locked-until', { date: format.date(lock.until) })}
              </Badge>
            </span>
          }
          note={lock.reason === '' ? undefined : <bdi>{lock.reason}</bdi>}
        />
      )}
    </>
  );
}
