import type { Money, PlanLineView } from '../../api/generated/contract';
import { Amount } from '../../components/Amount';
import { classes } from '../../components/classes';
import { useFormat, useLanguage, useText } from '../../components/locale';
import { isZero, sumDecimals } from '../../components/numbers';
import styles from './plans.module.css';

type Props = {
  lines: readonly PlanLineView[];
  /** Whether what was paid stands beside each line. */
  isAgreed: boolean;
};

/** The schedule of a plan with what is left of the debt after each payment. */
export function Schedule({ lines, isAgreed }: Props) {
  const text = useText();
  const total = totalOf(lines, (line) => line.amount);
  return (
    // What is wider than a small window scrolls inside; a region that scrolls can be reached by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.wide} role="region" aria-label={text('plans-schedule')} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th className={styles.fig}>{text('plans-place')}</th>
            <th>{text('plans-due')}</th>
            <th>{text('plans-weekday')}</th>
            <th className={styles.fig}>{text('plans-amount')}</th>
            <th className={styles.fig}>{isAgreed ? text('plans-paid') : text('plans-after')}</th>
            {isAgreed ? <th className={styles.fig}>{text('plans-open')}</th> : null}
            <th>{text('plans-note')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <LineRow key={line.place} line={line} isAgreed={isAgreed} />
          ))}
        </tbody>
        {total === null ? null : (
          <tfoot>
            <tr>
              <td />
              <td colSpan={2}>{text('plans-total')}</td>
              <td className={styles.fig}>
                <Amount value={total} />
              </td>
              <td className={styles.fig} />
              {isAgreed ? <td /> : null}
              <td />
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

function totalOf(lines: readonly PlanLineView[], part: (line: PlanLineView) => Money): Money | null {
  const first = lines[0];
  return first ? { currency: part(first).currency, amount: sumDecimals(lines.map((line) => part(line).amount)) } : null;
}

function LineRow({ line, isAgreed }: { line: PlanLineView; isAgreed: boolean }) {
  const text = useText();
  const format = useFormat();
  const weekday = useWeekday();
  return (
    <tr>
      <td className={classes(styles.fig, 'off')}>{line.place === 0 ? '–' : format.count(line.place)}</td>
      <td className="nowrap">{format.date(line.due_on)}</td>
      <td className="sub">{weekday(line.due_on)}</td>
      <td className={classes(styles.fig, 'strong')}>
        <Amount value={line.amount} />
      </td>
      <td className={classes(styles.fig, 'sub')}>
        <Amount value={isAgreed ? line.paid : line.left} />
      </td>
      {isAgreed ? (
        <td className={styles.fig}>
          <Amount value={line.open} tone={line.is_missed ? 'overdue' : 'plain'} />
        </td>
      ) : null}
      <td className={line.is_missed ? 'red' : 'off'}>
        {line.is_missed ? text('plans-line-missed') : line.note === null ? null : text(`plans-note-${line.note.replaceAll('_', '-')}`)}
        <Parts line={line} />
      </td>
    </tr>
  );
}

/** What of a payment is interest and fee. */
function Parts({ line }: { line: PlanLineView }) {
  const text = useText();
  const format = useFormat();
  if (isZero(line.interest.amount) && isZero(line.fee.amount)) return null;
  return <span className="cap"> {text('plans-parts', { interest: format.amount(line.interest), fee: format.amount(line.fee) })}</span>;
}

function useWeekday(): (iso: string) => string {
  const language = useLanguage();
  const formatter = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  return (iso) => formatter.format(new Date(`${iso}T00:00:00Z`));
}

/** The payments as bars; the table beside them says the figures. */
export function Bars({ lines }: { lines: readonly PlanLineView[] }) {
  const most = Math.max(...lines.map((line) => Number(line.amount.amount)), 1);
  return (
    <div className={styles.bars} aria-hidden="true">
      {lines.map((line) => (
        <i
          key={line.place}
          className={classes(line.place === 0 && styles.down, line.is_missed && styles.missed)}
          style={{ blockSize: `${(Number(line.amount.amount) / most) * 100}%` }}
        />
      ))}
    </div>
  );
}
