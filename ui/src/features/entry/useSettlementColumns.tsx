import { useMemo } from 'react';

import type { SettlementRow } from '../../api/generated/contract';
import { AmountCell } from '../../components/Amount';
import { DateText } from '../../components/DateText';
import { useText } from '../../components/locale';
import { kindKey, useSettlementNote } from '../../components/settlementNote';
import type { Column } from '../../components/table';
import { CustomerLink } from './CustomerLink';

/** Returns the columns of the list. Their ids are the orders that the book knows. */
export function useSettlementColumns(): Column<SettlementRow>[] {
  const text = useText();
  return useMemo(
    () => [
      { id: 'value_on', head: text('payments-date'), width: '8rem', isSortable: true, cell: (row) => <DateText value={row.value_on} /> },
      { id: 'customer', head: text('payments-customer'), width: 'minmax(9rem, 2fr)', isSortable: true, cell: (row) => <CustomerLink id={row.customer_id} name={row.customer_name} /> },
      { id: 'kind', head: text('payments-kind'), width: 'minmax(9rem, 1.5fr)', cell: (row) => <Kind row={row} /> },
      { id: 'settles', head: text('payments-settles'), width: 'minmax(8rem, 2fr)', cell: (row) => <Settles row={row} /> },
      { id: 'amount', head: text('payments-amount'), width: '8.5rem', kind: 'figure', isSortable: true, cell: (row) => <AmountCell value={row.amount} isMixed /> },
      { id: 'rest', head: text('payments-on-account'), width: '8.5rem', kind: 'figure', isSortable: true, cell: (row) => <AmountCell value={row.rest} isMixed /> },
    ],
    [text],
  );
}

function Kind({ row }: { row: SettlementRow }) {
  const text = useText();
  const note = useSettlementNote()(row.kind, row.method);
  return (
    <span className="row" title={[note, row.reference].filter((part) => part !== '').join(' · ')}>
      <span className="nowrap">{text(kindKey(row.kind))}</span>
      {note === '' ? null : <span className="off cut">{note}</span>}
      {row.reference === '' ? null : <bdi className="off cut">{row.reference}</bdi>}
    </span>
  );
}

function Settles({ row }: { row: SettlementRow }) {
  const numbers = row.allocations.map((part) => part.invoice_number);
  return (
    <bdi className="cut sub" title={numbers.join(', ')}>
      {numbers.join(', ')}
    </bdi>
  );
}
