import type { ImportDraftView, ImportReading } from '../../api/generated/contract';
import { useToday } from '../../api/session';
import { Checkbox } from '../../components/Choice';
import { DateField } from '../../components/DateField';
import { Note } from '../../components/Dialog';
import { useFormat, useLanguage, useText } from '../../components/locale';
import styles from './imports.module.css';
import { completeAsOf } from './reading';

type Props = { draft: ImportDraftView; onAdjust: (reading: ImportReading) => void };

/** Whether the file is the complete list of what is open: then what it does not name is settled (I5). */
export function CompleteList({ draft, onAdjust }: Props) {
  const text = useText();
  const today = useToday();
  const asOf = draft.reading.complete_as_of;
  return (
    <div className={styles.list}>
      <Checkbox isSelected={asOf !== null} onChange={(isSelected) => onAdjust(completeAsOf(draft, isSelected ? today : null))}>
        {text('imports-list')}
      </Checkbox>
      {asOf === null ? (
        <p className="cap">{text('imports-list-hint')}</p>
      ) : (
        <DateField label={text('imports-list-as-of')} value={asOf} onChange={(day) => onAdjust(completeAsOf(draft, day))} today={today} />
      )}
      {draft.missing_count > 0 ? <Missing draft={draft} /> : null}
    </div>
  );
}

function Missing({ draft }: { draft: ImportDraftView }) {
  const text = useText();
  const format = useFormat();
  const language = useLanguage();
  const totals = new Intl.ListFormat(language, { type: 'conjunction' }).format(draft.missing_totals.map(format.amount));
  return (
    <div role="status">
      <Note tone="amber">{text('imports-list-missing', { count: draft.missing_count, shown: format.count(draft.missing_count), totals })}</Note>
    </div>
  );
}
