import { useMemo } from 'react';

import { useItemExplained } from '../../api/explaining';
import type { InvoiceRow } from '../../api/generated/contract';
import { AmountCell } from '../../components/Amount';
import { State } from '../../components/Badge';
import { Button } from '../../components/Button';
import { DateText } from '../../components/DateText';
import { DueDate } from '../../components/DueDate';
import { useInstalmentPlace } from '../../components/instalmentPlace';
import { useFormat, useText } from '../../components/locale';
import { compareDecimals, isZero } from '../../components/numbers';
import type { Column } from '../../components/table';
import { CustomerLink } from './CustomerLink';

/** Returns the columns of the list. Their ids are the orders that the book knows. */
export function useInvoiceColumns(onPay: (row: InvoiceRow) => void): Column<InvoiceRow>[] {
  const text = useText();
  return useMemo(
    () => [
      { id: 'number', head: text('invoices-number'), width: 'minmax(8rem, 1fr)', isSortable: true, cell: (row) => <Number row={row} /> },
      { id: 'customer', head: text('invoices-customer'), width: 'minmax(8rem, 2fr)', isSortable: true, cell: (row) => <CustomerLink id={row.customer_id} name={row.customer_name} /> },
      { id: 'issued_on', head: text('invoices-issued'), width: '7rem', isSortable: true, cell: (row) => <DateText value={row.issued_on} /> },
      { id: 'due_on', head: text('invoices-due'), width: '7rem', isSortable: true, cell: (row) => <Due row={row} /> },
      { id: 'amount', head: text('invoices-amount'), width: '8.5rem', kind: 'figure', isSortable: true, cell: (row) => <AmountCell value={row.amount} isMixed /> },
      {
        id: 'open',
        head: text('invoices-open'),
        width: '8.5rem',
        kind: 'figure',
        isSortable: true,
        cell: (row) => <AmountCell value={row.open} tone={row.overdue_days > 0 ? 'overdue' : 'plain'} isMixed />,
      },
      { id: 'state', head: text('invoices-state'), width: '9rem', cell: (row) => <InvoiceState row={row} /> },
      {
        id: 'pay',
        head: <span className="hidden">{text('invoices-mark-paid')}</span>,
        label: text('invoices-mark-paid'),
        width: '8rem',
        cell: (row) =>
          isZero(row.open.amount) ? null : (
            <Button size="sm" variant="quiet" icon="check" onPress={() => onPay(row)}>
              {text('invoices-mark-paid')}
            </Button>
          ),
      },
    ],
    [text, onPay],
  );
}

function Due({ row }: { row: InvoiceRow }) {
  return <DueDate on={row.due_on} why={useItemExplained(row.receivable_id)} isPassedOver />;
}

function Number({ row }: { row: InvoiceRow }) {
  const text = useText();
  const place = useInstalmentPlace()(row.instalment);
  return (
    <span className="row" title={[row.number, place].filter((part) => part !== '').join(' · ')}>
      {row.is_opening ? <span className="cap">{text('components-opening-balance')}</span> : null}
      <bdi className="cut">{row.number}</bdi>
    </span>
  );
}

function InvoiceState({ row }: { row: InvoiceRow }) {
  const text = useText();
  const format = useFormat();
  if (isZero(row.open.amount) && row.plan_number !== null) {
    return (
      <State icon="handshake" tone="off">
        {text('customers-state-on-plan')}
      </State>
    );
  }
  if (isZero(row.open.amount)) {
    return (
      <State icon="check" tone="off">
        {text('invoices-state-paid')}
      </State>
    );
  }
  const isPart = compareDecimals(row.open.amount, row.amount.amount) < 0;
  if (row.overdue_days > 0) {
    return (
      <State icon="circle-alert" tone="red">
        {text('invoices-days-late', { count: row.overdue_days, days: format.count(row.overdue_days) })}
      </State>
    );
  }
  return (
    <State icon="clock" tone="off">
      {text(isPart ? 'invoices-state-part-paid' : 'invoices-state-not-due')}
    </State>
  );
}
