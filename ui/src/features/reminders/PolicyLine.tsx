import type { CSSProperties } from 'react';

import type { DunningPolicy, PolicyView, StepMeans, Tone } from '../../api/generated/contract';
import { useErrorText } from '../../components/ErrorNote';
import { useFormat, useText } from '../../components/locale';
import { NumberField } from '../../components/NumberField';
import { Select } from '../../components/Select';
import styles from './Policy.module.css';
import { CourtesyStep } from './CourtesyStep';
import { Asks, LeavesBy, Mark, TONES } from './PolicyMark';
import { problemAt, withLevel } from './usePolicy';

type Props = { policy: DunningPolicy; view: PolicyView; onChange: (part: Partial<DunningPolicy>) => void };

/** The level whose text is the final notice; later ones repeat it. */
const FINAL = 3;

const MEANS: readonly StepMeans[] = ['letter', 'call'];

/** The ladder as a line from the due date on: a wait, then a letter with its days to pay, and so on to the decision. */
export function PolicyLine({ policy, view, onChange }: Props) {
  const text = useText();
  const last = view.steps.at(-1);
  const steps = view.steps.filter((step) => step.level > 0);
  // Long stretches are wider, but never so wide that the short ones have no room for their field.
  const columns = policy.levels.map((level) => `minmax(7.5rem, ${grow(level.wait_days)}fr) minmax(7.5rem, ${grow(level.pay_by_days)}fr)`);
  const { courtesy } = policy;
  const note = courtesy === undefined ? '' : 'minmax(9rem, 14fr) ';
  const style = { gridTemplateColumns: `${note}${columns.join(' ')} 8rem` } satisfies CSSProperties;
  return (
    <div className={styles.scroll} role="group" aria-label={text('policy-levels')}>
      <ol className={styles.line} style={style}>
        {courtesy === undefined ? null : <CourtesyStep courtesy={courtesy} view={view} onChange={onChange} />}
        {policy.levels.map((_, index) => (
          <Level key={index} index={index} policy={policy} view={{ ...view, steps }} onChange={onChange} />
        ))}
        <li className={styles.stretch}>
          <Mark icon="scale" title={text('policy-decide')} day={last?.pay_by_day} on={last?.pay_by} />
        </li>
      </ol>
    </div>
  );
}

function grow(days: number): number {
  return Math.min(Math.max(days, 7), 60);
}

function Level({ index, policy, view, onChange }: Props & { index: number }) {
  const text = useText();
  const format = useFormat();
  const errorText = useErrorText();
  const number = index + 1;
  const rule = policy.levels[index];
  const before = view.steps[index - 1];
  if (!rule) return null;
  const error = (field: 'wait' | 'pay_by') => {
    const problem = problemAt(view, { field, level: number });
    return problem ? errorText(problem).title : undefined;
  };
  const level = format.count(number);
  return (
    <>
      <li className={styles.stretch}>
        {index === 0 ? (
          <Mark icon="calendar-days" title={text('policy-due')} day={0} on={view.due_on} />
        ) : (
          <Mark icon="hourglass" title={text('policy-deadline')} day={before?.pay_by_day} on={before?.pay_by} />
        )}
        <NumberField
          label={text(index === 0 ? 'policy-wait-first' : 'policy-wait', { level })}
          unit={text('policy-days', { count: rule.wait_days })}
          value={rule.wait_days}
          onChange={(wait_days) => onChange(withLevel(policy, index, { wait_days }))}
          error={error('wait')}
        />
      </li>
      <Step index={index} policy={policy} view={view} onChange={onChange} error={error('pay_by')} />
    </>
  );
}

/** The letter or call of a level, and its days to pay. */
function Step({ index, policy, view, onChange, error }: Props & { index: number; error: string | undefined }) {
  const text = useText();
  const format = useFormat();
  const rule = policy.levels[index];
  const step = view.steps[index];
  if (!rule) return null;
  const number = index + 1;
  const level = format.count(number);
  const isCall = rule.means === 'call';
  return (
    <li className={`${styles.stretch ?? ''} ${styles.letter ?? ''}`}>
      <Mark
        icon={isCall ? 'phone' : 'mail'}
        title={text(isCall ? 'policy-call' : 'policy-letter', { level })}
        note={number < FINAL || isCall ? undefined : text('policy-final')}
        day={step?.on_day}
        on={step?.on}
      />
      <Select<StepMeans>
        label={text('policy-means', { level })}
        options={MEANS.map((id) => ({ id, label: text(`policy-means-${id}`) }))}
        value={rule.means ?? 'letter'}
        onChange={(means) => onChange(withLevel(policy, index, { means }))}
      />
      {isCall ? null : (
        <Select<Tone>
          label={text('policy-tone', { level })}
          options={TONES.map((id) => ({ id, label: text(`policy-tone-${id}`) }))}
          value={rule.tone ?? usualTone(number)}
          onChange={(tone) => onChange(withLevel(policy, index, { tone }))}
        />
      )}
      {isCall ? null : (
        <LeavesBy
          label={text('policy-leaves', { level })}
          value={rule.channel}
          onChange={(channel) => onChange(withLevel(policy, index, { channel }))}
        />
      )}
      <Asks label={text('policy-asks-of', { level })} value={rule.asks} onChange={(asks) => onChange(withLevel(policy, index, { asks }))} />
      <NumberField
        label={text(isCall ? 'policy-pay-by-call' : 'policy-pay-by', { level })}
        unit={text('policy-days', { count: rule.pay_by_days })}
        value={rule.pay_by_days}
        onChange={(pay_by_days) => onChange(withLevel(policy, index, { pay_by_days }))}
        error={error}
      />
    </li>
  );
}

/** What a level speaks in where nothing was chosen. */
function usualTone(level: number): Tone {
  return level <= 1 ? 'neutral' : 'firm';
}
