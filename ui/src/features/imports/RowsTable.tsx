import { useLocalization } from '@fluent/react';
import { useCallback, useMemo, useState } from 'react';

import type { ImportColumn, ImportDraftView, ImportProblem, ImportRow } from '../../api/generated/contract';
import { DataTable } from '../../components/DataTable';
import { formatDate } from '../../components/dates';
import { ErrorNote } from '../../components/ErrorNote';
import { isRightToLeft, useFormat, useLanguage, useText } from '../../components/locale';
import { fileColumns, problemPlace } from './columns';
import styles from './imports.module.css';
import { measure } from './measure';
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
  const problem = useProblemText();
  const [pressed, setPressed] = useState<number | null>(null);
  const dir = isRightToLeft(language) ? 'rtl' : 'ltr';
  const first = rows[0];
  const sample = useMemo(() => (first === undefined ? [] : rows.slice(0, 60)), [first, rows]);
  const columns = useMemo(
    () => fileColumns({ draft, sample, text, measure: measure(), dir, problem, onField }),
    [draft, sample, text, dir, problem, onField],
  );
  const opened = pressed === null ? undefined : rows.find((row) => row?.row === pressed);
  if (error !== null) return <ErrorNote error={error} />;
  const count = filteredCount(draft, filter);
  return (
    <div className={styles.rows}>
      <DataTable
        label={text('imports-table')}
        columns={columns}
        rows={rows}
        count={count}
        rowKey={rowKey}
        onVisible={onVisible}
        onOpen={(row) => setPressed(row.row)}
      />
      {opened === undefined ? null : <Reasons row={opened} draft={draft} problem={problem} />}
      {count === 0 ? <p className="sub dense">{text('imports-no-rows')}</p> : null}
    </div>
  );
}

function rowKey(row: ImportRow): number {
  return row.row;
}

type ReasonsProps = { row: ImportRow; draft: ImportDraftView; problem: (problem: ImportProblem) => string };

/** The whole reason of the row that was pressed, with its number, column and value (I1). */
function Reasons({ row, draft, problem }: ReasonsProps) {
  const text = useText();
  const format = useFormat();
  const number = format.count(row.row);
  return (
    <div role="status" className={styles.reasons}>
      {row.problems.length === 0 ? text('imports-row-fine', { row: number }) : null}
      {row.problems.map((each, at) => {
        const column = problemPlace(each, draft, text);
        const words = { row: number, problem: problem(each) };
        return <p key={at}>{column === null ? text('imports-row-problem', words) : text('imports-row-problem-at', { ...words, column, value: each.value })}</p>;
      })}
    </div>
  );
}

/** Returns a function from a problem to its words; dates among its values are written in the window's language. */
function useProblemText(): (problem: ImportProblem) => string {
  const { l10n } = useLocalization();
  const language = useLanguage();
  return useCallback(
    ({ code, value, params }) => {
      const shown = Object.fromEntries(Object.entries(params).map(([name, each]) => [name, formatDate(each, language)]));
      return l10n.getString(`import-problem-${code.replace(/[._]/gu, '-')}`, { value, ...shown }, code);
    },
    [l10n, language],
  );
}
