import { useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';

import type { MethodCostTotal, SettlementFilter, SettlementSort } from '../../api/generated/contract';
import { useListPages, type ListFilter } from '../../api/useListPages';
import { DataTable } from '../../components/DataTable';
import { EmptyState } from '../../components/EmptyState';
import { FilterChips } from '../../components/FilterChips';
import { FilterField } from '../../components/FilterField';
import { useKept } from '../../components/kept';
import { Loaded } from '../../components/Loaded';
import { useFormat, useText } from '../../components/locale';
import { Page } from '../../components/Page';
import type { Sort } from '../../components/table';
import { Tabs } from '../../components/Tabs';
import { useDebounced } from '../../components/useDebounced';
import { ChequesTab } from './ChequesTab';
import styles from './Entry.module.css';
import { ListTotals } from './ListTotals';
import { LoansTab } from './LoansTab';
import { PaySheet } from './PaySheet';
import { SettlementDetail } from './SettlementDetail';
import { useSettlementColumns } from './useSettlementColumns';

const TYPING_MS = 150;
const FILTERS: readonly SettlementFilter[] = ['all', 'on_account', 'payments', 'credit_notes', 'otherwise'];

type TabId = 'payments' | 'cheques' | 'loans';

const TABS: readonly TabId[] = ['payments', 'cheques', 'loans'];

/** Payments as they come in, and the cheques and loans that will be some; `?tab=cheques` opens the drawer. */
export function PaymentsScreen() {
  const text = useText();
  const search: unknown = useSearch({ strict: false });
  const asked = (search as { tab?: string }).tab;
  const wanted = TABS.find((tab) => tab === asked) ?? 'payments';
  return <Payments key={wanted} wanted={wanted} title={text('payments-title')} />;
}

function Payments({ wanted, title }: { wanted: TabId; title: string }) {
  const text = useText();
  const [tab, setTab] = useState<TabId>(wanted);
  return (
    <Page title={title}>
      <Tabs<TabId>
        label={text('payments-tabs')}
        value={tab}
        onChange={setTab}
        tabs={[
          { id: 'payments', label: text('payments-tab'), content: <PaymentsTab /> },
          { id: 'cheques', label: text('cheques-title'), content: <ChequesTab /> },
          { id: 'loans', label: text('loans-title'), content: <LoansTab /> },
        ]}
      />
    </Page>
  );
}

/** Recording payments, and every payment and credit note with what it settled and what lies on account. */
function PaymentsTab() {
  const text = useText();
  const [search, setSearch] = useKept('payments-search', '');
  const [filter, setFilter] = useKept<SettlementFilter>('payments-filter', 'all');
  const [sort, setSort] = useKept<Sort>('payments-sort', { column: 'value_on', isDescending: true });
  const asked = useDebounced(search.trim(), TYPING_MS);
  const request = useMemo(() => requestOf(asked, filter, sort), [asked, filter, sort]);
  const { first, rows, onVisible } = useListPages('list_settlements', request);
  const columns = useSettlementColumns();
  const onAccount = first.data?.on_account ?? [];
  if (first.data?.counts.all === 0 && asked === '') {
    return (
      <>
        <PaySheet />
        <EmptyState icon="banknote" title={text('payments-empty-title')}>
          {text('payments-empty-text')}
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PaySheet />
      <div className="row wrap">
        <FilterField label={text('payments-search')} value={search} onChange={setSearch} />
        <FilterChips
          label={text('payments-kinds')}
          filters={FILTERS}
          chosen={[filter]}
          counts={first.data?.counts}
          nameOf={(each) => `payments-filter-${each}`}
          onChange={(each, isOn) => setFilter(isOn ? each : 'all')}
        />
        <ListTotals name={text('payments-on-account')} amounts={onAccount} total={{ of: 'settlements', search: asked }} />
      </div>
      <MethodCosts totals={first.data?.method_costs ?? []} />
      <Loaded query={first}>
        {(page) =>
          page.count === 0 ? (
            <p className={styles.nothing}>{text('payments-none-found')}</p>
          ) : (
            <DataTable
              label={text('payments-title')}
              columns={columns}
              rows={rows}
              rowKey={(row) => row.settlement_id}
              sort={sort}
              onSort={setSort}
              onVisible={onVisible}
              detail={(row) => <SettlementDetail row={row} />}
            />
          )
        }
      </Loaded>
    </>
  );
}

/** What the payments of the list cost the owner, by method; nothing stands here where no method costs anything. */
function MethodCosts({ totals }: { totals: readonly MethodCostTotal[] }) {
  const text = useText();
  const format = useFormat();
  if (totals.length === 0) return null;
  const one = ({ method, count, cost }: MethodCostTotal) =>
    text('payments-cost-of', { method: text(`payments-method-${method}`), count, shown: format.count(count), amount: format.amount(cost) });
  return <p className="cap">{text('payments-costs', { costs: totals.map(one).join(' · ') })}</p>;
}

function requestOf(search: string, filter: SettlementFilter, sort: Sort): ListFilter<'list_settlements'> {
  return { search, filter, sort: sort.column as SettlementSort, is_descending: sort.isDescending };
}
