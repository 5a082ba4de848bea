import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';

import { call } from '../../api/client';
import type { GetImportRows, ImportDraftView, ImportRow, ImportRowPage, RowVerdict, WireError } from '../../api/generated/contract';
import { queryKey } from '../../api/queries';

const PAGE = 200;

export type RowFilter = 'all' | RowVerdict;

export type ImportRows = {
  /** A hole is a row that is not loaded yet. */
  rows: readonly (ImportRow | undefined)[];
  onVisible: (first: number, last: number) => void;
  error: WireError | null;
};

/** Returns how many rows a filter leaves. */
export function filteredCount({ counts, missing_count: missing }: ImportDraftView, filter: RowFilter): number {
  return filter === 'all' ? counts.read + missing : counts[filter];
}

/** Loads the rows of a draft in parts, those in view first. */
export function useImportRows(draft: ImportDraftView, filter: RowFilter, isEnabled: boolean): ImportRows {
  const [{ first, last }, setPages] = useState({ first: 0, last: 0 });
  const onVisible = useCallback((from: number, to: number) => {
    const wanted = { first: Math.floor(from / PAGE), last: Math.floor(to / PAGE) };
    setPages((now) => (now.first === wanted.first && now.last === wanted.last ? now : wanted));
  }, []);
  const count = filteredCount(draft, filter);
  const pages = useQueries({
    queries: Array.from({ length: last - first + 1 }, (_, at) => {
      const request: GetImportRows = {
        draft_id: draft.draft_id,
        verdict: filter === 'all' ? null : filter,
        offset: (first + at) * PAGE,
        limit: PAGE,
      };
      return {
        queryKey: queryKey('get_import_rows', request),
        queryFn: () => call('get_import_rows', request),
        enabled: isEnabled && count > 0,
      };
    }),
    combine: loaded,
  });
  const rows = useMemo(() => {
    const all: (ImportRow | undefined)[] = Array.from({ length: count });
    pages.data.forEach((page, at) => {
      page?.rows.forEach((row, index) => {
        const place = (first + at) * PAGE + index;
        if (place < count) all[place] = row;
      });
    });
    return all;
  }, [pages.data, first, count]);
  return { rows, onVisible, error: pages.error };
}

type Pages = { data: (ImportRowPage | undefined)[]; error: WireError | null };

function loaded(results: UseQueryResult<ImportRowPage>[]): Pages {
  const failed = results.find((result) => result.error !== null);
  return { data: results.map((result) => result.data), error: (failed?.error ?? null) as WireError | null };
}
