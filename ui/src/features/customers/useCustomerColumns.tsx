import { useMemo } from 'react';

import type { CustomerRow } from '../../api/generated/contract';
import { useCommandQuery } from '../../api/queries';
import { AmountCell } from '../../components/Amount';
import { Ladder, State } from '../../components/Badge';
import { DateText } from '../../components/DateText';
import { useFormat, useText } from '../../components/locale';
import type { Column } from '../../components/table';
import styles from './Customers.module.css';

/** Returns the columns of the list. Their ids are the orders that the book knows. Next steps stand there where there are some. */
export function useCustomerColumns(hasSteps: boolean): Column<CustomerRow>[] {
  const text = useText();
  const format = useFormat();
  const stepCount = useStepCount();
  return useMemo(
    () => [
      { id: 'name', head: text('customers-customer'), width: 'minmax(11rem, 1fr)', isSortable: true, cell: (row) => <Name row={row} /> },
      { id: 'number', head: text('customers-number'), width: '5.5rem', isSortable: true, cell: (row) => <bdi className="sub">{row.number}</bdi> },
      { id: 'open', head: text('customers-open'), width: '8.5rem', kind: 'figure', isSortable: true, cell: (row) => <AmountCell value={row.open} isMixed /> },
      {
        id: 'overdue',
        head: text('customers-overdue'),
        width: '8.5rem',
        kind: 'figure',
        isSortable: true,
        cell: (row) => <AmountCell value={row.overdue} tone="overdue" isMixed />,
      },
      {
        id: 'overdue_days',
        head: text('customers-days'),
        width: '3.75rem',
        kind: 'figure',
        isSortable: true,
        cell: (row) => (row.overdue_days === 0 ? null : format.count(row.overdue_days)),
      },
      { id: 'on_account', head: text('customers-on-account'), width: '7.5rem', kind: 'figure', cell: (row) => <AmountCell value={row.on_account} isMixed /> },
      { id: 'level', head: text('customers-level'), width: '4.5rem', isSortable: true, cell: (row) => <Level level={row.level} count={stepCount} /> },
      {
        id: 'reminded',
        head: text('customers-last-reminder'),
        width: '7rem',
        cell: (row) => <Reminded row={row} />,
      },
      ...(hasSteps ? [{ id: 'next', head: text('timeline-step'), width: 'minmax(6rem, .7fr)', cell: (row: CustomerRow) => <Next row={row} /> }] : []),
    ],
    [text, format, stepCount, hasSteps],
  );
}

/** Returns how many levels the ladder has. */
export function useStepCount(): number {
  return useCommandQuery('get_settings', null).data?.policy.levels.length ?? 0;
}

function Name({ row }: { row: CustomerRow }) {
  const text = useText();
  const name = (
    <bdi className={`cut ${styles.name ?? ''}`} title={row.name}>
      {row.name}
    </bdi>
  );
  if (!row.is_on_hold) return name;
  return (
    <span className="row">
      {name}
      <State icon="ban" tone="amber">
        {text('customers-row-on-hold')}
      </State>
    </span>
  );
}

/** The ladder, and nothing where nobody was reminded. */
export function Level({ level, count }: { level: number; count: number }) {
  const text = useText();
  if (level === 0) return null;
  return <Ladder count={Math.max(count, level)} reached={level} label={text('customers-at-level', { level })} />;
}

/** What the owner wanted to do next, with its day first, because a long text is cut. */
function Next({ row }: { row: CustomerRow }) {
  const format = useFormat();
  const step = row.next_step;
  if (step === null) return null;
  return (
    <span className="cut" title={step.text}>
      <span className="off">{format.shortDate(step.due_on)}</span> <bdi>{step.text}</bdi>
    </span>
  );
}

function Reminded({ row }: { row: CustomerRow }) {
  const text = useText();
  if (row.is_locked) {
    return (
      <State icon="lock" tone="amber">
        {text('customers-locked')}
      </State>
    );
  }
  return row.last_reminder_on === null ? null : <DateText value={row.last_reminder_on} />;
}
