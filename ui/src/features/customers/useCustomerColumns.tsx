import { useMemo } from 'react';

import type { CustomerRow } from '../../api/generated/contract';
import { useCommandQuery } from '../../api/queries';
import { AmountCell } from '../../components/Amount';
import { Ladder, State } from '../../components/Badge';
import { DateText } from '../../components/DateText';
import { useFormat, useText } from '../../components/locale';
import type { Column } from '../../components/table';
import styles from './Customers.module.css';

/** Returns the columns of the list. Their ids are the orders that the book knows. */
export function useCustomerColumns(): Column<CustomerRow>[] {
  const text = useText();
  const format = useFormat();
  const stepCount = useStepCount();
  return useMemo(
    () => [
      { id: 'name', head: text('customers-customer'), isSortable: true, cell: (row) => <Name row={row} /> },
      { id: 'number', head: text('customers-number'), width: '6rem', isSortable: true, cell: (row) => <bdi className="sub">{row.number}</bdi> },
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
        width: '4.5rem',
        kind: 'figure',
        isSortable: true,
        cell: (row) => (row.overdue_days === 0 ? null : format.count(row.overdue_days)),
      },
      { id: 'on_account', head: text('customers-on-account'), width: '8rem', kind: 'figure', cell: (row) => <AmountCell value={row.on_account} isMixed /> },
      { id: 'level', head: text('customers-level'), width: '4.5rem', cell: (row) => <Level level={row.level} count={stepCount} /> },
      {
        id: 'reminded',
        head: text('customers-last-reminder'),
        width: '7.5rem',
        cell: (row) => <Reminded row={row} />,
      },
    ],
    [text, format, stepCount],
  );
}

/** Returns how many levels the ladder has. */
export function useStepCount(): number {
  return useCommandQuery('get_settings', null).data?.policy.levels.length ?? 0;
}

function Name({ row }: { row: CustomerRow }) {
  return (
    <bdi className={`cut ${styles.name ?? ''}`} title={row.name}>
      {row.name}
    </bdi>
  );
}

/** The ladder, and nothing where nobody was reminded. */
export function Level({ level, count }: { level: number; count: number }) {
  const text = useText();
  if (level === 0) return null;
  return <Ladder count={Math.max(count, level)} reached={level} label={text('customers-at-level', { level })} />;
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
