import { useLocalization } from '@fluent/react';
import { useCallback, useMemo } from 'react';

import type { ImportColumn, ImportDraftView, ImportProblem, ImportRow } from '../../api/generated/contract';
import { DataTable } from '../../components/DataTable';
import { formatDate } from '../../components/dates';
import { ErrorNote } from '../../components/ErrorNote';
import { isRightToLeft, useLanguage, useText } from '../../components/locale';
import { columnName, fileColumns } from './columns';
import styles from './imports.module.css';
import { filteredCount, useImportRows, type RowFilter } from './useImportRows';

type Props = {
  draft: ImportDraftView;
  filter: RowFilter;
  /** Whether the rows may be asked for; the draft is gone once it is being taken. */
  isEnabled: boolean;
  onField: (column: ImportColumn, field: string) => void;
};

/** Every row of the file with its verdict; the heads say what each column means. */
export function RowsTable({ draft, filter, isEnabled, onField }: Props) {
  const text = useText();
  const language = useLanguage();
  const { rows, onVisible, error } = useImportRows(draft, filter, isEnabled);
  const problem = useProblemText(draft);
  const dir = isRightToLeft(language) ? 'rtl' : 'ltr';
  const first = rows[0];
  const sample = useMemo(() => (first === undefined ? [] : rows.slice(0, 60)), [first, rows]);
  const columns = useMemo(
    () => fileColumns({ draft, sample, text, dir, problem, onField }),
    [draft, sample, text, dir, problem, onField],
  );
  if (error !== null) return <ErrorNote error={error} />;
  const count = filteredCount(draft, filter);
  return (
    <div className={styles.rows}>
      <DataTable label={text('imports-table')} columns={columns} rows={rows} count={count} rowKey={rowKey} onVisible={onVisible} />
      {count === 0 ? <p className="sub dense">{text('imports-no-rows')}</p> : null}
    </div>
  );
}

function rowKey(row: ImportRow): number {
  return row.row;
}

/** Returns a function from a problem to its words; dates among its values are written in the window's language. */
function useProblemText({ columns }: ImportDraftView): (problem: ImportProblem) => string {
  const { l10n } = useLocalization();
  const text = useText();
  const language = useLanguage();
  return useCallback(
    (problem) => {
      const id = `import-problem-${problem.code.replace(/[._]/gu, '-')}`;
      const params = Object.fromEntries(Object.entries(problem.params).map(([name, value]) => [name, formatDate(value, language)]));
      const words = l10n.getString(id, { value: problem.value, ...params }, problem.code);
      if (problem.column === null) return words;
      const column = problem.header === '' ? columnName(columns[problem.column], text) : problem.header;
      return text('imports-problem-at', { column, problem: words });
    },
    [l10n, text, language, columns],
  );
}
