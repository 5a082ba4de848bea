import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';

import { useExplain } from '../../api/explaining';
import type { AgeingCustomer, AgeingView } from '../../api/generated/contract';
import { AmountCell } from '../../components/Amount';
import { DataTable } from '../../components/DataTable';
import { useFormat, useLanguage, useText } from '../../components/locale';
import { compareDecimals, isZero } from '../../components/numbers';
import type { Column } from '../../components/table';
import { Total } from '../../components/Total';
import styles from './Ageing.module.css';
import { bucketName, BUCKETS, found, totalOf, type Figure } from './buckets';

type Props = { view: AgeingView; currency: string; search: string };

/** One line per customer; Enter or a press opens the customer. */
export function AgeingTable({ view, currency, search }: Props) {
  const text = useText();
  const navigate = useNavigate();
  const all = useMemo(() => found(view.customers, currency, ''), [view.customers, currency]);
  const rows = useMemo(() => found(all, currency, search), [all, currency, search]);
  const columns = useColumns(view, { currency, rows, all });
  if (rows.length === 0) return <p className="grow sub">{text('ageing-none-found')}</p>;
  return (
    <DataTable
      label={text('ageing-table')}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.customer_id}
      initialSort={{ column: 'open', isDescending: true }}
      onOpen={(row) => void navigate({ to: `/customers/${row.customer_id}` })}
    />
  );
}

type Shown = { currency: string; rows: readonly AgeingCustomer[]; all: readonly AgeingCustomer[] };

function useColumns({ by, as_of }: Pick<AgeingView, 'by' | 'as_of'>, { currency, rows, all }: Shown): Column<AgeingCustomer>[] {
  const text = useText();
  const format = useFormat();
  const language = useLanguage();
  const explain = useExplain();
  return useMemo(() => {
    const { compare } = new Intl.Collator(language);
    const shown = format.count(rows.length);
    const isAll = rows.length === all.length;
    const about = text('totals-as-of', { date: format.date(as_of) });
    const customers = isAll ? [] : rows.map((row) => row.customer_id);
    const figure = (id: Figure, head: string): Column<AgeingCustomer> => ({
      id,
      head,
      kind: 'figure',
      width: figureWidth(format.decimal(totalOf(all, id))),
      cell: (row) => (id === 'open' ? <b className="strong">{cell(row, id)}</b> : cell(row, id)),
      compare: (a, b) => compareDecimals(a.buckets[id].amount, b.buckets[id].amount),
      total: (
        <Total
          name={head}
          value={{ amount: totalOf(rows, id), currency }}
          onExplain={() => explain({ name: head, about, total: { of: 'open', figure: id, as_of, by, customers }, currency })}
        >
          <AmountCell value={{ amount: totalOf(rows, id), currency }} />
        </Total>
      ),
    });
    return [
      {
        id: 'name',
        head: text('ageing-customer'),
        cell: (row) => <Name row={row} />,
        compare: (a, b) => compare(a.name, b.name),
        total: text(isAll ? 'ageing-total' : 'ageing-total-found', { shown, all: format.count(all.length) }),
      },
      ...BUCKETS.map((bucket) => figure(bucket, bucketName(bucket, by, text))),
      figure('open', text('ageing-open')),
      ...(all.every((row) => isZero(row.buckets.on_account.amount)) ? [] : [figure('on_account', text('ageing-on-account'))]),
    ];
  }, [text, format, language, explain, by, as_of, currency, rows, all]);
}

/** A column as wide as its largest figure, the total, so that names get what is left. */
function figureWidth(total: string): string {
  return `${Math.max(6.25, total.length * 0.45 + 1.45)}rem`;
}

function cell(row: AgeingCustomer, id: Figure) {
  return <AmountCell value={row.buckets[id]} />;
}

function Name({ row }: { row: AgeingCustomer }) {
  return (
    <>
      <bdi className="cut strong" title={row.name}>
        {row.name}
      </bdi>
      {row.number === row.name ? null : <bdi className={styles.number}>{row.number}</bdi>}
    </>
  );
}
