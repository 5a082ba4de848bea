import { Amount } from '../../components/Amount';
import { Badge } from '../../components/Badge';
import { Button } from '../../components/Button';
import { Note } from '../../components/Dialog';
import { useFormat, useText } from '../../components/locale';
import type { Moved, MovedLine } from './moved';
import styles from './Reminders.module.css';

const BADGE = {
  new: { icon: 'plus', tone: 'blue' },
  changed: { icon: 'refresh-cw', tone: 'amber' },
  gone: { icon: 'minus', tone: 'neutral' },
} as const;

/** Marks a line that moved between the look and the confirmation (R7). */
export function MovedBadge({ kind }: { kind: MovedLine['kind'] }) {
  const text = useText();
  const { icon, tone } = BADGE[kind];
  return (
    <Badge icon={icon} tone={tone}>
      {text(`reminders-flag-${kind}`)}
    </Badge>
  );
}

/** Says that nothing was printed, and lists what moved. */
export function MovedNote({ moved, onClose }: { moved: Moved; onClose: () => void }) {
  const text = useText();
  const isElsewhere = moved.lines.length === 0 && moved.letters.size === 0;
  return (
    <div role="alert">
      <Note tone="amber">
        <div className="row">
          <p className="strong grow">{text('reminders-moved-title')}</p>
          <Button size="sm" onPress={onClose}>
            {text('reminders-moved-close')}
          </Button>
        </div>
        <p>{text(isElsewhere ? 'reminders-moved-elsewhere' : 'reminders-moved-text')}</p>
        <ul className={styles.movedLines}>
          {moved.lines.map((line) => (
            <li key={`${line.customer_name} ${line.invoice_number}`} className="row wrap">
              <MovedBadge kind={line.kind} />
              <bdi className="strong">{line.customer_name}</bdi>
              <bdi className="num">{line.invoice_number}</bdi>
              <MovedAmount line={line} />
            </li>
          ))}
        </ul>
      </Note>
    </div>
  );
}

function MovedAmount({ line }: { line: MovedLine }) {
  const text = useText();
  const format = useFormat();
  const { before, after } = line;
  if (before && after && before.amount !== after.amount) {
    return <span>{text('reminders-moved-from-to', { before: format.amount(before), after: format.amount(after) })}</span>;
  }
  const amount = after ?? before;
  return amount ? <Amount value={amount} /> : null;
}
