import { useMemo } from 'react';

import { AmountCell } from './Amount';
import { DataTable } from './DataTable';
import { DateText } from './DateText';
import { useFormat, useLanguage, useText } from './locale';
import { currencySymbol, type Money } from './numbers';
import type { Column } from './table';

/** A stretch of days with one principal and one rate. */
export type Segment = {
  from: string;
  to: string;
  days: number;
  principal: Money;
  percent: string;
  amount: Money;
  why: string;
  is_provisional: boolean;
};

type Props = {
  label: string;
  segments: readonly Segment[];
  total: Money;
  /** Whether there is room for dates, rate and interest only. */
  isShort?: boolean;
};

/** How interest came about, day by day; the segments add up to the total. */
export function SegmentTable({ label, segments, total, isShort = false }: Props) {
  const all = useColumns(total);
  const columns = useMemo(() => (isShort ? all.filter((column) => SHORT.has(column.id)) : all), [all, isShort]);
  return <DataTable label={label} columns={columns} rows={segments} rowKey={(segment) => segment.from} isInline />;
}

const SHORT: ReadonlySet<string> = new Set(['from', 'to', 'rate', 'amount']);

function useColumns(total: Money): Column<Segment>[] {
  const text = useText();
  const format = useFormat();
  const language = useLanguage();
  return useMemo(() => {
    const symbol = currencySymbol(total.currency, language);
    return [
      { id: 'from', head: text('interest-segment-from'), width: '6.5rem', cell: (row) => <DateText value={row.from} />, total: text('interest-total') },
      { id: 'to', head: text('interest-segment-to'), width: '6.5rem', cell: (row) => <DateText value={row.to} /> },
      { id: 'days', head: text('interest-segment-days'), width: '3.75rem', kind: 'figure', cell: (row) => format.count(row.days) },
      { id: 'principal', head: text('interest-segment-principal', { symbol }), width: '7rem', kind: 'figure', cell: (row) => <AmountCell value={row.principal} /> },
      { id: 'rate', head: text('interest-segment-rate'), width: '5rem', kind: 'figure', cell: (row) => <bdi className="num">{format.decimal(row.percent)}</bdi> },
      {
        id: 'amount',
        head: text('interest-segment-amount', { symbol }),
        width: '6.5rem',
        kind: 'figure',
        cell: (row) => <AmountCell value={row.amount} />,
        total: <AmountCell value={total} />,
      },
      { id: 'why', head: text('interest-segment-why'), width: 'minmax(9rem, 1fr)', cell: (row) => <Why segment={row} /> },
    ];
  }, [text, format, language, total]);
}

function Why({ segment }: { segment: Segment }) {
  const text = useText();
  const why = text(`interest-why-${segment.why.replaceAll('_', '-')}`);
  return (
    <bdi className="cut" title={why}>
      {segment.is_provisional ? <span className="amber">{text('interest-provisional')} </span> : null}
      {why}
    </bdi>
  );
}
