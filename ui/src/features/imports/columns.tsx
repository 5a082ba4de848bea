import type { ReactNode } from 'react';

import type { ImportColumn, ImportDraftView, ImportProblem, ImportRow } from '../../api/generated/contract';
import { Badge, State } from '../../components/Badge';
import { classes } from '../../components/classes';
import { Select } from '../../components/Select';
import type { Column } from '../../components/table';
import styles from './imports.module.css';
import { answerOf, columnLetter, NOTE } from './reading';

type Text = (id: string, args?: Record<string, string | number>) => string;

export type ColumnContext = {
  draft: ImportDraftView;
  /** Rows from which the columns take their width. */
  sample: readonly (ImportRow | undefined)[];
  text: Text;
  measure: { cell: (text: string) => number; choice: (text: string) => number };
  /** Direction of the window; the cells of the file have their own. */
  dir: 'ltr' | 'rtl';
  problem: (problem: ImportProblem) => string;
  onField: (column: ImportColumn, field: string) => void;
};

/** The columns of the file between number, verdict and reason. */
export function fileColumns(context: ColumnContext): Column<ImportRow>[] {
  const { draft, text } = context;
  return [
    { id: 'row', head: text('imports-column-row'), width: '2.75rem', kind: 'figure', cell: (row) => <span className="off">{row.row}</span> },
    { id: 'verdict', head: text('imports-column-verdict'), width: '6.25rem', cell: (row) => <Verdict row={row} text={text} /> },
    ...draft.columns.map((column) => fileColumn(column, context)),
    {
      id: 'why',
      head: <span className="hidden">{text('imports-column-why')}</span>,
      label: text('imports-column-why'),
      width: hasReasons(draft, context.sample) ? 'minmax(9rem, 1fr)' : 'minmax(0, 1fr)',
      cell: (row) => <Why row={row} problem={context.problem} place={(problem) => problemPlace(problem, draft, text)} />,
    },
  ];
}

/** Returns the name of a column of the file: its header, or its letter. */
export function columnName(column: ImportColumn | undefined, text: Text): string {
  if (column === undefined) return '';
  return column.header === '' ? text('imports-column-nameless', { letter: columnLetter(column.index) }) : column.header;
}

/** Returns the words for a field that a column can hold. */
export function fieldName(field: string, text: Text): string {
  return text(`imports-field-${field.replaceAll('_', '-')}`);
}

function fileColumn(column: ImportColumn, context: ColumnContext): Column<ImportRow> {
  const { draft, text } = context;
  const name = columnName(column, text);
  const isAsked = draft.questions.some((question) => question.column === column.index && answerOf(draft, question) === null);
  return {
    id: `file-${column.index}`,
    head: <Head column={column} name={name} isAsked={isAsked} context={context} />,
    label: name,
    width: `${width(column, context)}rem`,
    kind: column.is_numeric ? 'figure' : 'text',
    cell: (row) => <FileCell row={row} column={column} isAsked={isAsked} />,
  };
}

/** Whether any row has a reason beside it; without one the last column only fills the line. */
export function hasReasons({ counts }: ImportDraftView, sample: ColumnContext['sample']): boolean {
  return counts.changed + counts.refused > 0 || sample.some((row) => row !== undefined && row.problems.length > 0);
}

/** Inset of a cell on both sides, and the arrow and insets of a control above a column, in rem. */
const INSET = 1.4;
const CONTROL = 2.3;

/** Fits the column to its longest cell and to what it means, between 5 and 11 rem. */
function width(column: ImportColumn, { sample, text, measure }: ColumnContext): number {
  const longest = Math.max(measure.cell(column.header), ...sample.map((row) => measure.cell(row?.cells[column.index] ?? '')));
  const choice = measure.choice(fieldName(column.field ?? NOTE, text)) + CONTROL;
  return Math.min(11, Math.max(5, longest + INSET, choice + INSET));
}

type HeadProps = { column: ImportColumn; name: string; isAsked: boolean; context: ColumnContext };

/** The column's header in the file, and what it means. */
function Head({ column, name, isAsked, context }: HeadProps) {
  const { draft, text, dir, onField } = context;
  const ids = [...draft.fields.filter((field) => field !== NOTE && field !== 'ignore'), NOTE, ...draft.fields.filter((field) => field === 'ignore')];
  return (
    <div className={classes(styles.head, isAsked && styles.ask, column.field === null && styles.kept)} dir={dir}>
      <span className={styles.source} title={name}>
        <bdi>{name}</bdi>
      </span>
      <Select
        label={text('imports-column-means', { column: name })}
        isLabelHidden
        options={ids.map((id) => ({ id, label: fieldName(id, text) }))}
        value={column.field ?? NOTE}
        onChange={(field) => onField(column, field)}
      />
    </div>
  );
}

/** What happens to the row; nothing is known while a question is open. */
function Verdict({ row, text }: { row: ImportRow; text: Text }): ReactNode {
  if (row.verdict === null) return <span className="off">–</span>;
  const word = text(`imports-verdict-${row.verdict}`);
  switch (row.verdict) {
    case 'new':
      return (
        <Badge icon="plus" tone="blue">
          {word}
        </Badge>
      );
    case 'changed':
      return <Badge icon="pencil">{word}</Badge>;
    case 'same':
      return (
        <State icon="check" tone="off">
          {word}
        </State>
      );
    case 'refused':
      return (
        <Badge icon="ban" tone="red">
          {word}
        </Badge>
      );
  }
}

type CellProps = { row: ImportRow; column: ImportColumn; isAsked: boolean };

/** A cell as it stands in the file. */
function FileCell({ row, column, isAsked }: CellProps) {
  const value = row.cells[column.index] ?? '';
  const isBad = row.problems.some((problem) => problem.column === column.index && !problem.is_remark);
  const tint = isBad ? styles.bad : isAsked ? styles.doubt : undefined;
  const quiet = column.field === null || column.field === 'ignore';
  return (
    <span className={classes(styles.cell, tint, column.is_numeric && styles.figure, quiet && !isBad && 'off')} title={value}>
      <bdi className="cut">{value}</bdi>
    </span>
  );
}

type WhyProps = {
  row: ImportRow;
  problem: (problem: ImportProblem) => string;
  place: (problem: ImportProblem) => string | null;
};

/** Why the row is refused, or what it changes. The cell in question is tinted; its column is named to who cannot see that. */
function Why({ row, problem, place }: WhyProps) {
  if (row.problems.length === 0) return null;
  return (
    <span className={classes(styles.why, row.verdict === 'refused' ? 'red' : 'off')}>
      {row.problems.map((each, at) => (
        <span key={at}>
          {at > 0 ? ' · ' : null}
          <span className="hidden">{place(each)} </span>
          {problem(each)}
        </span>
      ))}
    </span>
  );
}

/** Returns the name of the column that a problem is about. */
export function problemPlace(problem: ImportProblem, { columns }: ImportDraftView, text: Text): string | null {
  if (problem.column === null) return null;
  return problem.header === '' ? columnName(columns[problem.column], text) : problem.header;
}
