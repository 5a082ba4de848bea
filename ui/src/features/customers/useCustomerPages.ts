import { useQueries } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';

import { call } from '../../api/client';
import type { CustomerPage, CustomerRow, ListCustomers } from '../../api/generated/contract';
import { queryKey, useCommandQuery } from '../../api/queries';
import { joinPages, PAGE_SIZE, pagesOfRows } from './pages';

/** What the list shows, without which part of it. */
export type CustomerFilter = Omit<ListCustomers, 'offset' | 'limit'>;

type CustomerPages = {
  /** The first page; the heading and the empty states follow it. */
  first: ReturnType<typeof useCommandQuery<'list_customers'>>;
  rows: (CustomerRow | undefined)[];
  onVisible: (first: number, last: number) => void;
};

function pageOf(filter: CustomerFilter, page: number): ListCustomers {
  return { ...filter, offset: page * PAGE_SIZE, limit: PAGE_SIZE };
}

/** Loads the list in pages as they come into view, and keeps what was seen. */
export function useCustomerPages(filter: CustomerFilter): CustomerPages {
  const first = useCommandQuery('list_customers', pageOf(filter, 0), { keepsPrevious: true });
  const [view, setView] = useState({ first: 0, last: 0 });
  const [seen, setSeen] = useState<{ filter: CustomerFilter; pages: readonly number[] }>({ filter, pages: [] });
  // Another search or order: what was seen is no longer there, only what is in view is asked for.
  if (seen.filter !== filter) setSeen({ filter, pages: pagesOfRows(view.first, view.last) });

  const count = first.data?.count ?? 0;
  const wanted = useMemo(() => seen.pages.filter((page) => page > 0 && page * PAGE_SIZE < count), [seen.pages, count]);
  const others = useQueries({
    queries: wanted.map((page) => ({
      queryKey: queryKey('list_customers', pageOf(filter, page)),
      queryFn: () => call('list_customers', pageOf(filter, page)),
    })),
    combine: answers,
  });
  const pages = useMemo(() => loadedPages(first.data, wanted, others), [first.data, wanted, others]);
  const rows = useMemo(() => joinPages(count, pages), [count, pages]);
  const onVisible = useCallback((from: number, to: number) => {
    setView({ first: from, last: to });
    setSeen((now) => {
      const fresh = pagesOfRows(from, to).filter((page) => !now.pages.includes(page));
      return fresh.length === 0 ? now : { ...now, pages: [...now.pages, ...fresh] };
    });
  }, []);
  return { first, rows, onVisible };
}

function answers(results: { data: CustomerPage | undefined }[]): (CustomerPage | undefined)[] {
  return results.map((result) => result.data);
}

function loadedPages(
  first: CustomerPage | undefined,
  wanted: readonly number[],
  others: readonly (CustomerPage | undefined)[],
): Map<number, CustomerRow[]> {
  const pages = new Map<number, CustomerRow[]>();
  if (first) pages.set(0, first.rows);
  wanted.forEach((page, index) => {
    const answer = others[index];
    if (answer) pages.set(page, answer.rows);
  });
  return pages;
}
