import type { ReactNode } from 'react';

import type { InterestSettings, LawRateView, LawView } from '../../api/generated/contract';
import { Note } from '../../components/Dialog';
import { useFormat, useLanguage, useText } from '../../components/locale';
import { Sheet } from '../../components/Page';
import styles from './SettingsScreen.module.css';

/** The law of the book's country in plain words, with its source and the day it was looked up. */
export function InterestLaw({ view }: { view: InterestSettings }) {
  const text = useText();
  const language = useLanguage();
  const { law } = view;
  return (
    <Sheet label={text('interest-law')}>
      <div className={styles.fields}>
        <h2>{text('interest-law')}</h2>
        {law === null ? (
          <p className="dense">{text('interest-law-none', { country: new Intl.DisplayNames(language, { type: 'region' }).of(view.country) ?? view.country })}</p>
        ) : (
          <Law law={law} />
        )}
      </div>
    </Sheet>
  );
}

function Law({ law }: { law: LawView }) {
  const text = useText();
  const format = useFormat();
  const rateText = useRateText();
  return (
    <>
      <p className="strong">{text(`interest-law-${law.id}`)}</p>
      <dl className={styles.facts}>
        {law.business === null && law.consumer === null ? null : (
          <>
            <Line name={text('interest-for-business')}>{rateText(law.business)}</Line>
            <Line name={text('interest-for-consumer')}>{rateText(law.consumer)}</Line>
          </>
        )}
        {law.ceiling === null ? null : <Line name={text('interest-ceiling')}>{text('interest-ceiling-is', { percent: format.decimal(law.ceiling) })}</Line>}
        {law.lump_sums.length === 0 ? null : (
          <Line name={text('interest-lump-sum')}>
            <LumpSums law={law} />
          </Line>
        )}
        <Line name={text('interest-runs')}>{text('interest-runs-is')}</Line>
        <Line name={text('interest-source')}>{text('interest-source-is', { source: law.source, date: format.date(law.retrieved_on) })}</Line>
      </dl>
      <p className="dense sub">{text(`interest-about-${law.id}`)}</p>
      {law.is_provisional ? <Note tone="amber">{text('interest-look-up')}</Note> : null}
    </>
  );
}

function LumpSums({ law }: { law: LawView }) {
  const text = useText();
  const format = useFormat();
  const [only, ...more] = law.lump_sums;
  if (only && more.length === 0) return <>{text('interest-lump-sum-is', { sum: format.amount(only.sum) })}</>;
  return (
    <ul>
      {law.lump_sums.map(({ debt, sum }) => (
        <li key={debt.amount}>{text('interest-lump-sum-step', { sum: format.amount(sum), debt: format.amount(debt) })}</li>
      ))}
    </ul>
  );
}

/** Returns a function that says a rate of a law. */
function useRateText(): (rate: LawRateView | null) => string {
  const text = useText();
  const format = useFormat();
  return (rate) => {
    if (rate === null) return text('interest-rate-none');
    const percent = format.decimal(rate.percent);
    if (rate.table === null) return text('interest-rate-percent', { percent });
    return text(rate.is_fixed_at_start ? 'interest-rate-table-fixed' : 'interest-rate-table', { table: rate.table, percent });
  };
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
