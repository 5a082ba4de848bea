import { useMemo } from 'react';

import type { AccountRow, Currency } from '../../api/generated/contract';
import { AmountCell } from '../../components/Amount';
import { State } from '../../components/Badge';
import { DateText } from '../../components/DateText';
import type { IconName } from '../../components/Icon';
import { useInstalmentPlace } from '../../components/instalmentPlace';
import { useFormat, useLanguage, useText } from '../../components/locale';
import { currencySymbol } from '../../components/numbers';
import { kindKey, useSettlementNote } from '../../components/settlementNote';
import type { Column } from '../../components/table';
import { negated, rowKey, stateOf, type RowState, type Statement } from './account';
import styles from './Customers.module.css';

/** Returns the columns of an account: what was claimed, what reduced it, and the balance after each line. */
export function useAccountColumns(statement: Statement, currency: Currency): Column<AccountRow>[] {
  const text = useText();
  const language = useLanguage();
  return useMemo(() => {
    const years = firstOfYear(statement.rows);
    const symbol = currencySymbol(currency, language);
    const figure = (head: string, amount: string, cell: Column<AccountRow>['cell']): Column<AccountRow> => ({
      id: head,
      head: text(head, { symbol }),
      kind: 'figure',
      width: '6.375rem',
      cell,
      total: <AmountCell value={{ amount, currency }} />,
    });
    return [
      {
        id: 'date',
        head: text('customers-date'),
        width: '7.25rem',
        cell: (row) => <DateText value={row.dated_on} form={years.has(rowKey(row)) ? 'date' : 'short'} />,
      },
      { id: 'document', head: text('customers-document'), width: 'minmax(9.5rem, 1fr)', cell: (row) => <Document row={row} />, total: text('customers-closing') },
      figure('customers-receivable', statement.receivable, (row) => (row.kind === 'invoice' ? <AmountCell value={row.amount} /> : null)),
      figure('customers-settled', statement.settled, (row) =>
        row.kind === 'invoice' ? null : <AmountCell value={{ ...row.amount, amount: negated(row.amount.amount) }} />,
      ),
      figure('customers-running-balance', statement.closing, (row) => (
        <span className="sub">
          <AmountCell value={row.balance} />
        </span>
      )),
      { id: 'state', head: <span className="hidden">{text('customers-state')}</span>, label: text('customers-state'), width: '8.25rem', cell: (row) => <RowStateText row={row} /> },
    ];
  }, [text, language, statement, currency]);
}

/** The year is written once, on the first line that has it. */
function firstOfYear(rows: readonly AccountRow[]): Set<string> {
  const first = rows.filter((row, index) => rows[index - 1]?.dated_on.slice(0, 4) !== row.dated_on.slice(0, 4));
  return new Set(first.map(rowKey));
}

function Document({ row }: { row: AccountRow }) {
  const text = useText();
  const note = useSettlementNote()(row.kind, row.method);
  const place = useInstalmentPlace()(row.instalment);
  return (
    <span className="cut" title={[place, note, row.number].filter((part) => part !== '').join(' · ')}>
      {row.claim === null ? <span className={styles.kind}>{text(kindOf(row))} </span> : null}
      {place === '' ? null : <span className="cap">{place} </span>}
      {note === '' ? null : <span className="sub">{note} </span>}
      <bdi className={row.claim === null ? 'sub' : styles.kind}>{row.number}</bdi>
      {row.dispute === null ? null : <span className="cap"> {text('disputing-badge')}</span>}
    </span>
  );
}

function kindOf(row: AccountRow): string {
  if (row.instalment !== null) return 'plans-instalment';
  return row.is_opening ? 'components-opening-balance' : kindKey(row.kind);
}

const LOOK: Record<Exclude<RowState, 'told'>, { icon: IconName; tone: 'off' | 'red' | 'plain' }> = {
  settled: { icon: 'check', tone: 'off' },
  on_plan: { icon: 'handshake', tone: 'off' },
  disputed: { icon: 'ban', tone: 'plain' },
  overdue: { icon: 'circle-alert', tone: 'red' },
  not_due: { icon: 'clock', tone: 'off' },
  allocated: { icon: 'check', tone: 'off' },
  on_account: { icon: 'coins', tone: 'plain' },
  partly_on_account: { icon: 'coins', tone: 'plain' },
};

function RowStateText({ row }: { row: AccountRow }) {
  const text = useText();
  const format = useFormat();
  const state = stateOf(row);
  // The line itself says all of it: money went out, or came back.
  if (state === 'told') return null;
  const words = () => {
    if (state === 'overdue') return text('customers-days-late', { count: row.overdue_days, days: format.count(row.overdue_days) });
    if (state !== 'not_due') return text(`customers-state-${state.replaceAll('_', '-')}`);
    if (row.due_on === null) return text('customers-open');
    const isSameYear = row.due_on.slice(0, 4) === row.dated_on.slice(0, 4);
    return text('customers-due-on', { date: isSameYear ? format.shortDate(row.due_on) : format.date(row.due_on) });
  };
  return (
    <State icon={LOOK[state].icon} tone={LOOK[state].tone}>
      {words()}
    </State>
  );
}
