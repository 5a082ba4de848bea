import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';

import { call, type Request } from './client';
import type { CustomerRow, InvoiceRow, SettlementRow, WireError } from './generated/contract';
import { joinPages, PAGE_SIZE, pagesOfRows } from './pages';
import { queryKey, useCommandQuery } from './queries';

/** The lists that are loaded in parts, and their rows. */
type Rows = { list_customers: CustomerRow; list_invoices: InvoiceRow; list_settlements: SettlementRow };
type ListName = keyof Rows;

/** What a list shows, without which part of it. */
export type ListFilter<K extends ListName> = Omit<Request<K>, 'offset' | 'limit'>;

type Page<Row> = { count: number; rows: Row[] };

type ListPages<K extends ListName> = {
  /** The first page; the heading and the empty states follow it. */
  first: ReturnType<typeof useCommandQuery<K>>;
  rows: (Rows[K] | undefined)[];
  onVisible: (first: number, last: number) => void;
};

function pageOf<K extends ListName>(filter: ListFilter<K>, page: number): Request<K> {
  return { ...filter, offset: page * PAGE_SIZE, limit: PAGE_SIZE } as unknown as Request<K>;
}

/** Loads a list in pages as they come into view, and keeps what was seen. The filter must be the same object while it is the same. */
export function useListPages<K extends ListName>(name: K, filter: ListFilter<K>): ListPages<K> {
  type Row = Rows[K];
  const first = useCommandQuery(name, pageOf<K>(filter, 0), { keepsPrevious: true });
  const [view, setView] = useState({ first: 0, last: 0 });
  const [seen, setSeen] = useState<{ filter: ListFilter<K>; pages: readonly number[] }>({ filter, pages: [] });
  // Another search or order: what was seen is no longer there, only what is in view is asked for.
  if (seen.filter !== filter) setSeen({ filter, pages: pagesOfRows(view.first, view.last) });

  const answer = (first as UseQueryResult<Page<Row>, WireError>).data;
  const count = answer?.count ?? 0;
  const wanted = useMemo(() => seen.pages.filter((page) => page > 0 && page * PAGE_SIZE < count), [seen.pages, count]);
  const others = useQueries({
    queries: wanted.map((page) => ({
      queryKey: queryKey(name, pageOf<K>(filter, page)),
      queryFn: () => call(name, pageOf<K>(filter, page)) as Promise<unknown> as Promise<Page<Row>>,
    })),
    combine: answers<Row>,
  });
  const pages = useMemo(() => loadedPages(answer, wanted, others), [answer, wanted, others]);
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

function answers<Row>(results: { data: Page<Row> | undefined }[]): (Page<Row> | undefined)[] {
  return results.map((result) => result.data);
}

function loadedPages<Row>(
  first: Page<Row> | undefined,
  wanted: readonly number[],
  others: readonly (Page<Row> | undefined)[],
): Map<number, Row[]> {
  const pages = new Map<number, Row[]>();
  if (first) pages.set(0, first.rows);
  wanted.forEach((page, index) => {
    const answer = others[index];
    if (answer) pages.set(page, answer.rows);
  });
  return pages;
}
