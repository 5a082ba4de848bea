import type { Courtesy, DunningPolicy, PolicyView, Tone } from '../../api/generated/contract';
import { useErrorText } from '../../components/ErrorNote';
import { useText } from '../../components/locale';
import { NumberField } from '../../components/NumberField';
import { Select } from '../../components/Select';
import styles from './Policy.module.css';
import { LeavesBy, Mark, TONES } from './PolicyMark';
import { problemAt } from './usePolicy';

type Props = { courtesy: Courtesy; view: PolicyView; onChange: (part: Partial<DunningPolicy>) => void };

/** The note before the due date, at the beginning of the line. */
export function CourtesyStep({ courtesy, view, onChange }: Props) {
  const text = useText();
  const errorText = useErrorText();
  const step = view.steps.find(({ level }) => level === 0);
  const problem = problemAt(view, { field: 'courtesy' });
  const change = (part: Partial<Courtesy>) => onChange({ courtesy: { ...courtesy, ...part } });
  return (
    <li className={`${styles.stretch ?? ''} ${styles.letter ?? ''}`}>
      <Mark icon="mail" title={text('policy-courtesy')} day={step?.on_day} on={step?.on} />
      <Select<Tone>
        label={text('policy-courtesy-tone')}
        options={TONES.map((id) => ({ id, label: text(`policy-tone-${id}`) }))}
        value={courtesy.tone ?? 'warm'}
        onChange={(tone) => change({ tone })}
      />
      <LeavesBy label={text('policy-courtesy-leaves')} value={courtesy.channel} onChange={(channel) => change({ channel })} />
      <NumberField
        label={text('policy-courtesy-days')}
        unit={text('policy-days', { count: courtesy.days_before })}
        value={courtesy.days_before}
        onChange={(days_before) => change({ days_before })}
        error={problem ? errorText(problem).title : undefined}
      />
    </li>
  );
}
