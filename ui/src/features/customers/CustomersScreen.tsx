import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';

import type { CustomerFilter as Filter, CustomerSort } from '../../api/generated/contract';
import { useListPages, type ListFilter } from '../../api/useListPages';
import { useBook } from '../../api/session';
import { Button } from '../../components/Button';
import { DataTable } from '../../components/DataTable';
import { EmptyState } from '../../components/EmptyState';
import { FilterChips } from '../../components/FilterChips';
import { FilterField } from '../../components/FilterField';
import { useKept } from '../../components/kept';
import { Loaded } from '../../components/Loaded';
import { useFormat, useText } from '../../components/locale';
import { Page } from '../../components/Page';
import type { Sort } from '../../components/table';
import { AddCustomerDialog } from './AddCustomerDialog';
import styles from './Customers.module.css';
import { DuplicatesLine } from './DuplicatesLine';
import { useCustomerColumns } from './useCustomerColumns';
import { useDebounced } from '../../components/useDebounced';

const TYPING_MS = 150;

/** Everybody who was ever invoiced: what is open, what is overdue, how far the reminders are. */
export function CustomersScreen() {
  const text = useText();
  const format = useFormat();
  const book = useBook();
  const wanted = useWantedFilters();
  const [search, setSearch] = useKept('customers-search', '');
  const [kept, setFilters] = useKept<readonly Filter[]>('customers-filters', []);
  const [isWanted, setIsWanted] = useState(wanted.length > 0);
  const filters = isWanted ? wanted : kept;
  const [sort, setSort] = useKept<Sort>('customers-sort', { column: 'overdue', isDescending: true });
  const [isAdding, setIsAdding] = useState(false);
  const asked = useDebounced(search.trim(), TYPING_MS);
  const filter = useMemo(() => filterOf(asked, filters, sort), [asked, filters, sort]);
  const { first, rows, onVisible } = useListPages('list_customers', filter);
  if (book.customer_count === 0) return <NoCustomers />;
  return (
    <Page
      title={text('customers-title')}
      sub={first.data ? format.count(first.data.count) : undefined}
      actions={
        <Button icon="plus" onPress={() => setIsAdding(true)}>
          {text('customers-add')}
        </Button>
      }
    >
      <AddCustomerDialog isOpen={isAdding} onClose={() => setIsAdding(false)} />
      <div className="row wrap">
        <FilterField label={text('customers-filter')} value={search} onChange={setSearch} />
        <FilterChips
          label={text('customers-filters')}
          filters={FILTERS}
          chosen={filters}
          counts={first.data?.counts}
          nameOf={(each) => `customers-filter-${each}`}
          onChange={(each, isOn) => {
            setIsWanted(false);
            setFilters(isOn ? [...filters, each] : filters.filter((other) => other !== each));
          }}
        />
      </div>
      <DuplicatesLine />
      <Loaded query={first}>
        {(page) =>
          page.count === 0 ? (
            <NothingFound isOverdueOnly={filters.length === 1 && filters[0] === 'overdue' && asked === ''} isFiltered={filters.length > 0} />
          ) : (
            <List rows={rows} sort={sort} onSort={setSort} onVisible={onVisible} />
          )
        }
      </Loaded>
    </Page>
  );
}

const FILTERS: readonly Filter[] = ['overdue', 'on_account', 'locked', 'no_address'];

/** The filter that a link asks for: `?only=on_account`. */
function useWantedFilters(): readonly Filter[] {
  const search: unknown = useSearch({ strict: false });
  const wanted = (search as { only?: string }).only;
  return useMemo(() => FILTERS.filter((filter) => filter === wanted), [wanted]);
}

function filterOf(search: string, filters: readonly Filter[], sort: Sort): ListFilter<'list_customers'> {
  return { search, sort: sort.column as CustomerSort, is_descending: sort.isDescending, filters: [...filters] };
}

type ListProps = Pick<ReturnType<typeof useListPages<'list_customers'>>, 'rows' | 'onVisible'> & { sort: Sort; onSort: (sort: Sort) => void };

function List({ rows, sort, onSort, onVisible }: ListProps) {
  const text = useText();
  const navigate = useNavigate();
  const columns = useCustomerColumns(rows.some((row) => row !== undefined && row.next_step !== null));
  return (
    <DataTable
      label={text('customers-title')}
      columns={columns}
      rows={rows}
      rowKey={(row) => `${row.customer_id}:${row.open.currency}`}
      sort={sort}
      onSort={onSort}
      onVisible={onVisible}
      onOpen={(row) => void navigate({ to: `/customers/${row.customer_id}` })}
    />
  );
}

function NothingFound({ isOverdueOnly, isFiltered }: { isOverdueOnly: boolean; isFiltered: boolean }) {
  const text = useText();
  if (isFiltered && !isOverdueOnly) return <p className={styles.nothing}>{text('customers-none-filtered')}</p>;
  if (!isOverdueOnly) return <p className={styles.nothing}>{text('customers-none-found')}</p>;
  return <EmptyState icon="circle-check" title={text('customers-none-overdue')} />;
}

function NoCustomers() {
  const text = useText();
  const navigate = useNavigate();
  const [isAdding, setIsAdding] = useState(false);
  return (
    <Page title={text('customers-title')}>
      <AddCustomerDialog isOpen={isAdding} onClose={() => setIsAdding(false)} />
      <EmptyState
        icon="users"
        title={text('customers-empty-title')}
        actions={
          <>
            <Button variant="primary" icon="upload" onPress={() => void navigate({ to: '/import' })}>
              {text('customers-empty-action')}
            </Button>
            <Button icon="plus" onPress={() => setIsAdding(true)}>
              {text('customers-add')}
            </Button>
          </>
        }
      >
        {text('customers-empty-text')}
      </EmptyState>
    </Page>
  );
}
