import type { InterestSettings } from '../../api/generated/contract';
import { ErrorNote } from '../../components/ErrorNote';
import { useFormat, useText } from '../../components/locale';
import { Sheet } from '../../components/Page';
import { SegmentTable } from '../../components/SegmentTable';
import { isOfTheRate } from './InterestRates';
import styles from './SettingsScreen.module.css';

/** The choice worked out for one invoice, as it would be computed today. */
export function InterestExample({ view }: { view: InterestSettings }) {
  const text = useText();
  const format = useFormat();
  const { example, problem } = view;
  return (
    <Sheet label={text('interest-example')}>
      <div className={styles.fields}>
        <h2>{text('interest-example')}</h2>
        {/* What is wrong with a typed rate is said at its field. */}
        {problem && !isOfTheRate(problem.code) ? <ErrorNote error={problem} /> : null}
        {example ? (
          <>
            <p className="dense">{text('interest-example-is', { amount: format.amount(example.principal), due: format.date(example.due_on) })}</p>
            <SegmentTable label={text('interest-example')} segments={example.segments} total={example.total} isShort />
            <p className="strong" role="status">
              {text('interest-example-total', { amount: format.amount(example.total) })}
              {example.lump_sum === null ? null : <> {text('interest-example-lump-sum', { amount: format.amount(example.lump_sum) })}</>}
            </p>
          </>
        ) : null}
        {view.choice.basis === 'off' ? <p className="dense sub">{text('interest-example-off')}</p> : null}
      </div>
    </Sheet>
  );
}
