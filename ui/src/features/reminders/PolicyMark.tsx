import type { ReactNode } from 'react';

import type { Channel, SideEffects, Tone } from '../../api/generated/contract';
import { Checkbox } from '../../components/Choice';
import { Icon, type IconName } from '../../components/Icon';
import { useFormat, useText } from '../../components/locale';
import { Select } from '../../components/Select';
import styles from './Policy.module.css';

type LeaveBy = Channel | 'wish';

const LEAVE_BY: readonly LeaveBy[] = ['wish', 'letter', 'mail', 'text'];

/** How the letters of a step leave; without a choice as each customer wants. */
export function LeavesBy({ label, value, onChange }: { label: string; value: Channel | undefined; onChange: (channel: Channel | undefined) => void }) {
  const text = useText();
  return (
    <Select<LeaveBy>
      label={label}
      options={LEAVE_BY.map((id) => ({ id, label: text(`policy-leaves-${id}`) }))}
      value={value ?? 'wish'}
      onChange={(channel) => onChange(channel === 'wish' ? undefined : channel)}
    />
  );
}

const EFFECTS = ['hold', 'prepaid', 'decision'] as const;

/** What a step proposes beside its letter or call. */
export function Asks({ label, value, onChange }: { label: string; value: SideEffects | undefined; onChange: (asks: SideEffects) => void }) {
  const text = useText();
  const asks = value ?? { hold: false, prepaid: false, decision: false };
  return (
    <div role="group" aria-label={label} className={styles.asks}>
      <span className="cap">{text('policy-asks')}</span>
      {EFFECTS.map((effect) => (
        <Checkbox key={effect} isSelected={asks[effect]} onChange={(isAsked) => onChange({ ...asks, [effect]: isAsked })}>
          {text(`policy-asks-${effect}`)}
        </Checkbox>
      ))}
    </div>
  );
}

export const TONES: readonly Tone[] = ['warm', 'neutral', 'firm', 'formal'];

type MarkProps = { icon: IconName; title: string; note?: ReactNode; day: number | undefined; on: string | undefined };

/** A point of the line: what happens, on which day after the due date, and on which date of the example. */
export function Mark({ icon, title, note, day, on }: MarkProps) {
  const text = useText();
  const format = useFormat();
  return (
    <div className={styles.mark}>
      <span className={styles.point}>
        <Icon name={icon} size="s" />
      </span>
      <span className="strong">{title}</span>
      {note === undefined ? null : <span className="cap">{note}</span>}
      <span className="cap">{day === undefined || on === undefined ? '–' : text(day < 0 ? 'policy-day-before' : 'policy-day', { count: Math.abs(day), day: format.count(Math.abs(day)), date: format.shortDate(on) })}</span>
    </div>
  );
}
