import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';

import type { InvoiceFilter, InvoiceRow, InvoiceSort } from '../../api/generated/contract';
import { useBook } from '../../api/session';
import { useListPages, type ListFilter } from '../../api/useListPages';
import { Button } from '../../components/Button';
import { DataTable } from '../../components/DataTable';
import { EmptyState } from '../../components/EmptyState';
import { FilterChips } from '../../components/FilterChips';
import { FilterField } from '../../components/FilterField';
import { useKept } from '../../components/kept';
import { Loaded } from '../../components/Loaded';
import { useFormat, useText } from '../../components/locale';
import { isZero } from '../../components/numbers';
import { Page } from '../../components/Page';
import type { Sort } from '../../components/table';
import { useDebounced } from '../../components/useDebounced';
import styles from './Entry.module.css';
import { EntrySheet } from './EntrySheet';
import { ListTotals } from './ListTotals';
import { MarkPaidDialog } from './MarkPaidDialog';
import type { EntryKind } from './useEntry';
import { useInvoiceColumns } from './useInvoiceColumns';

const TYPING_MS = 150;
const FILTERS: readonly InvoiceFilter[] = ['all', 'open', 'overdue', 'part_paid', 'paid'];

/** Every invoice with its state; new ones and credit notes are entered above the list. */
export function InvoicesScreen() {
  const text = useText();
  const format = useFormat();
  const book = useBook();
  const [entering, setEntering] = useState<EntryKind | null>(null);
  const [search, setSearch] = useKept('invoices-search', '');
  const [filter, setFilter] = useKept<InvoiceFilter>('invoices-filter', 'all');
  const [sort, setSort] = useKept<Sort>('invoices-sort', { column: 'issued_on', isDescending: true });
  const asked = useDebounced(search.trim(), TYPING_MS);
  const request = useMemo(() => requestOf(asked, filter, sort), [asked, filter, sort]);
  const { first, rows, onVisible } = useListPages('list_invoices', request);
  const [paying, setPaying] = useState<InvoiceRow | null>(null);
  const columns = useInvoiceColumns(setPaying);
  const navigate = useNavigate();
  return (
    <Page title={text('invoices-title')} sub={first.data ? format.count(first.data.counts.all) : undefined} actions={<Actions onEnter={setEntering} />}>
      {entering === null ? null : <EntrySheet key={entering} kind={entering} onClose={() => setEntering(null)} />}
      {book.invoice_count === 0 ? (
        <NoInvoices />
      ) : (
        <>
          <div className="row wrap">
            <FilterField label={text('invoices-search')} value={search} onChange={setSearch} />
            <FilterChips
              label={text('invoices-states')}
              filters={FILTERS}
              chosen={[filter]}
              counts={first.data?.counts}
              nameOf={(each) => `invoices-filter-${each}`}
              onChange={(each, isOn) => setFilter(isOn ? each : 'all')}
            />
            <ListTotals name={text('invoices-open')} amounts={first.data?.open ?? []} total={{ of: 'invoices', search: asked, filter }} />
          </div>
          <Loaded query={first}>
            {(page) =>
              page.count === 0 ? (
                <p className={styles.nothing}>{text('invoices-none-found')}</p>
              ) : (
                <DataTable
                  label={text('invoices-title')}
                  columns={columns}
                  rows={rows}
                  rowKey={(row) => row.receivable_id}
                  sort={sort}
                  onSort={setSort}
                  onVisible={onVisible}
                  onOpen={(row) => void navigate({ to: `/customers/${row.customer_id}` })}
                  onLetter={(letter, row) => {
                    if (letter === 'm' && !isZero(row.open.amount)) setPaying(row);
                  }}
                />
              )
            }
          </Loaded>
        </>
      )}
      <MarkPaidDialog row={paying} onClose={() => setPaying(null)} />
    </Page>
  );
}

function requestOf(search: string, filter: InvoiceFilter, sort: Sort): ListFilter<'list_invoices'> {
  return { search, filter, sort: sort.column as InvoiceSort, is_descending: sort.isDescending };
}

function Actions({ onEnter }: { onEnter: (kind: EntryKind) => void }) {
  const text = useText();
  const navigate = useNavigate();
  return (
    <>
      <Button icon="upload" onPress={() => void navigate({ to: '/import' })}>
        {text('invoices-import')}
      </Button>
      <Button onPress={() => onEnter('credit_note')}>{text('invoices-new-credit-note')}</Button>
      <Button icon="plus" onPress={() => onEnter('invoice')}>
        {text('invoices-new')}
      </Button>
    </>
  );
}

function NoInvoices() {
  const text = useText();
  return (
    <EmptyState icon="file-text" title={text('invoices-empty-title')}>
      {text('invoices-empty-text')}
    </EmptyState>
  );
}
