import type { ImportDraftView, ImportReading, RisesAnswer } from '../../api/generated/contract';
import { RadioGroup } from '../../components/Choice';
import { classes } from '../../components/classes';
import { useFormat, useText } from '../../components/locale';
import styles from './imports.module.css';

type Props = { draft: ImportDraftView; onAdjust: (reading: ImportReading) => void };

/** Asks once for the file what happens to invoices whose amount rises although a sent letter names them (L11). */
export function RisesCard({ draft, onAdjust }: Props) {
  const text = useText();
  const format = useFormat();
  const { rises, reading } = draft;
  if (rises === null) return null;
  const title = text('imports-rises', {
    count: rises.row_count,
    shown: format.count(rises.row_count),
    number: rises.number,
    old: format.amount(rises.old),
    new: format.amount(rises.new),
  });
  return (
    <div className={styles.questions}>
      <section className={classes(styles.question, reading.rises !== null && styles.done)} aria-label={title}>
        <div>
          <p className="strong">{title}</p>
          <p className="dense sub">{text('imports-rises-hint')}</p>
        </div>
        <RadioGroup<RisesAnswer>
          label={title}
          isLabelHidden
          options={[
            { id: 'take_over', label: text('imports-rises-take-over') },
            { id: 'leave', label: text('imports-rises-leave') },
          ]}
          value={reading.rises}
          onChange={(answer) => onAdjust({ ...reading, rises: answer })}
        />
      </section>
    </div>
  );
}
