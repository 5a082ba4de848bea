import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';

import type { CustomerSort } from '../../api/generated/contract';
import { useCommandQuery } from '../../api/queries';
import { useBook } from '../../api/session';
import { Button } from '../../components/Button';
import { Chip } from '../../components/Chip';
import { DataTable } from '../../components/DataTable';
import { EmptyState } from '../../components/EmptyState';
import { FilterField } from '../../components/FilterField';
import { Loaded } from '../../components/Loaded';
import { useFormat, useText } from '../../components/locale';
import { Page } from '../../components/Page';
import type { Sort } from '../../components/table';
import styles from './Customers.module.css';
import { useCustomerColumns } from './useCustomerColumns';
import { useCustomerPages, type CustomerFilter } from './useCustomerPages';
import { useDebounced } from './useDebounced';

const TYPING_MS = 150;

/** Everybody who was ever invoiced: what is open, what is overdue, how far the reminders are. */
export function CustomersScreen() {
  const text = useText();
  const format = useFormat();
  const book = useBook();
  const [search, setSearch] = useState('');
  const [isOverdueOnly, setIsOverdueOnly] = useState(false);
  const [sort, setSort] = useState<Sort>({ column: 'overdue', isDescending: true });
  const asked = useDebounced(search.trim(), TYPING_MS);
  const filter = useMemo(() => filterOf(asked, isOverdueOnly, sort), [asked, isOverdueOnly, sort]);
  const { first, rows, onVisible } = useCustomerPages(filter);
  const overdue = useCommandQuery('list_customers', { ...filter, is_overdue_only: true, offset: 0, limit: 0 }, { keepsPrevious: true });
  if (book.customer_count === 0) return <NoCustomers />;
  return (
    <Page title={text('customers-title')} sub={first.data ? format.count(first.data.count) : undefined}>
      <div className="row wrap">
        <FilterField label={text('customers-filter')} value={search} onChange={setSearch} />
        <Chip isOn={isOverdueOnly} onChange={setIsOverdueOnly} count={overdue.data ? format.count(overdue.data.count) : undefined}>
          {text('customers-overdue')}
        </Chip>
      </div>
      <Loaded query={first}>
        {(page) =>
          page.count === 0 ? (
            <NothingFound isOverdueOnly={isOverdueOnly && asked === ''} />
          ) : (
            <List rows={rows} sort={sort} onSort={setSort} onVisible={onVisible} />
          )
        }
      </Loaded>
    </Page>
  );
}

function filterOf(search: string, isOverdueOnly: boolean, sort: Sort): CustomerFilter {
  return { search, sort: sort.column as CustomerSort, is_descending: sort.isDescending, is_overdue_only: isOverdueOnly };
}

type ListProps = Pick<ReturnType<typeof useCustomerPages>, 'rows' | 'onVisible'> & { sort: Sort; onSort: (sort: Sort) => void };

function List({ rows, sort, onSort, onVisible }: ListProps) {
  const text = useText();
  const navigate = useNavigate();
  const columns = useCustomerColumns();
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

function NothingFound({ isOverdueOnly }: { isOverdueOnly: boolean }) {
  const text = useText();
  if (!isOverdueOnly) return <p className={styles.nothing}>{text('customers-none-found')}</p>;
  return <EmptyState icon="circle-check" title={text('customers-none-overdue')} />;
}

function NoCustomers() {
  const text = useText();
  const navigate = useNavigate();
  return (
    <Page title={text('customers-title')}>
      <EmptyState
        icon="users"
        title={text('customers-empty-title')}
        actions={
          <Button variant="primary" icon="upload" onPress={() => void navigate({ to: '/import' })}>
            {text('customers-empty-action')}
          </Button>
        }
      >
        {text('customers-empty-text')}
      </EmptyState>
    </Page>
  );
}
