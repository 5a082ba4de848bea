import type { ReactNode } from 'react';

import { DateText } from './DateText';
import styles from './Explained.module.css';
import { useFormat, useText } from './locale';

/** One step on the way to a due date. */
type Step = { kind: string; count: number; on: string; agreed_on: string | null };
type Due = { issued_on: string; terms: string; sentence: string; steps: readonly Step[]; counted_on: string };

/** The rule behind a due date: the terms in words, the date they count from, and every step. */
export function DueSteps({ due }: { due: Due }) {
  const text = useText();
  const format = useFormat();
  const words = (step: Step) => {
    const agreed = step.agreed_on === null ? '' : format.date(step.agreed_on);
    return text(`explaining-${step.kind.replaceAll('_', '-')}`, { count: step.count, shown: format.count(step.count), agreed });
  };
  return (
    <>
      {due.sentence === '' ? null : (
        <p>
          {due.sentence} <bdi className="cap">{due.terms}</bdi>
        </p>
      )}
      <dl className={styles.steps}>
        <Line name={text('explaining-issued')}>
          <DateText value={due.issued_on} />
        </Line>
        {due.steps.map((step, at) => (
          <Line key={at} name={words(step)}>
            <DateText value={step.on} />
          </Line>
        ))}
        <Line name={<b className="strong">{text('explaining-counts')}</b>}>
          <b className="strong">{format.longDate(due.counted_on)}</b>
        </Line>
      </dl>
    </>
  );
}

function Line({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
