import type { RehearsalSide, RehearsalView } from '../../api/generated/contract';
import { useCommandMutation } from '../../api/queries';
import { useWork } from '../../api/useWork';
import { Button } from '../../components/Button';
import { ErrorNote } from '../../components/ErrorNote';
import { useFormat, useText } from '../../components/locale';
import { Sheet } from '../../components/Page';
import { WorkProgress } from '../../components/WorkProgress';
import styles from './Policy.module.css';
import type { PolicyEditor } from './usePolicy';

/** The ladder at work on the last twelve months, beside the one in force where it was changed. Nothing is written. */
export function Rehearsal({ editor }: { editor: PolicyEditor }) {
  const text = useText();
  const rehearsal = useCommandMutation('rehearse_year');
  const work = useWork(rehearsal.isPending);
  const { owner, policy, isChanged } = editor;
  const request = { owner, policy: isChanged ? (policy ?? null) : null };
  // What was rehearsed and what stands above must be the same ladder.
  const isShown = rehearsal.data !== undefined && JSON.stringify(rehearsal.variables) === JSON.stringify(request);
  const isWrong = isChanged && (editor.view?.problems.length ?? 0) > 0;
  return (
    <Sheet label={text('rehearsal-title')}>
      <div className={styles.fields}>
        <div className={styles.head}>
          <h2>{text('rehearsal-title')}</h2>
          <span className="row end">
            <Button
              size="sm"
              icon="calendar-days"
              isPending={rehearsal.isPending}
              onPress={() => rehearsal.mutate(request)}
              whyDisabled={isWrong ? text('rehearsal-why-wrong') : undefined}
            >
              {text('rehearsal-start')}
            </Button>
          </span>
        </div>
        <p className="dense sub">{text(isChanged ? 'rehearsal-about-both' : 'rehearsal-about')}</p>
        {rehearsal.isPending ? <WorkProgress label={text('rehearsal-running')} work={work} /> : null}
        {rehearsal.error && rehearsal.error.code !== 'work.stopped' ? <ErrorNote error={rehearsal.error} /> : null}
        {isShown ? <Outcome view={rehearsal.data} /> : null}
      </div>
    </Sheet>
  );
}

function Outcome({ view }: { view: RehearsalView }) {
  const text = useText();
  const format = useFormat();
  const { now, then } = view;
  const sides = then ? [now, then] : [now];
  if (sides.every((side) => side.reminders + side.calls + side.notes === 0)) {
    return <p role="status">{text('rehearsal-nothing', { from: format.date(view.from), to: format.date(view.to) })}</p>;
  }
  return (
    <>
      <p className="dense" role="status">
        {text('rehearsal-span', { from: format.date(view.from), to: format.date(view.to), count: view.runs, shown: format.count(view.runs) })}
      </p>
      <table className={styles.rehearsal}>
        <thead>
          <tr>
            <td />
            <th scope="col">{text('rehearsal-now')}</th>
            {then ? <th scope="col">{text('rehearsal-then')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {rowsOf(sides).map(({ id, level, of }) => (
            <tr key={`${id} ${level ?? ''}`}>
              <th scope="row">{text(id, level === undefined ? {} : { level: format.count(level) })}</th>
              {sides.map((side, index) => (
                <td key={index} className="num">
                  {figure(of(side), format.count)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

type Row = { id: string; level?: number; of: (side: RehearsalSide) => number | null };

/** The lines of the comparison: what no ladder has is left out, apart from what is always asked. */
function rowsOf(sides: readonly RehearsalSide[]): Row[] {
  const levels = [...new Set(sides.flatMap((side) => side.levels.map(({ level }) => level)))].toSorted((a, b) => a - b);
  const optional = (row: Row) => (sides.some((side) => (row.of(side) ?? 0) > 0) ? [row] : []);
  return [
    { id: 'rehearsal-customers', of: (side) => side.customers },
    { id: 'rehearsal-invoices', of: (side) => side.invoices },
    ...(sides.length > 1 ? optional({ id: 'rehearsal-only-here', of: (side) => side.only_here }) : []),
    { id: 'rehearsal-days', of: (side) => side.usual_days },
    ...optional({ id: 'rehearsal-notes', of: (side) => side.notes }),
    { id: 'rehearsal-reminders', of: (side) => side.reminders },
    ...levels.map((level): Row => ({ id: 'rehearsal-level', level, of: (side) => side.levels.find((each) => each.level === level)?.count ?? 0 })),
    ...optional({ id: 'rehearsal-calls', of: (side) => side.calls }),
    { id: 'rehearsal-ended', of: (side) => side.ended },
  ];
}

function figure(value: number | null, count: (value: number) => string): string {
  return value === null ? '–' : count(value);
}
