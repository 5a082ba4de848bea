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

/** What a page of 1280 px has room for, in rem. */
const ROOM = 65.5;

/** Widths of number and verdict, and the least width of the reason, in rem. */
const ROW = 2.75;
const VERDICT = 6.25;
const REASON = 9;

/** The widest that a column of the file may be: at best, and where that makes all of them fit into the page. */
const WIDEST = [11, 10, 9] as const;

/**
 * The columns of the file between number, verdict and reason.
 *
 * The reason stands last, where the line has room; beside the verdict when a wide file would push it out of view.
 */
export function fileColumns(context: ColumnContext): Column<ImportRow>[] {
  const { draft, sample, text } = context;
  const least = hasReasons(draft, sample) ? REASON : 0;
  const fitting = WIDEST.map((widest) => draft.columns.map((column) => width(column, widest, context)));
  const hasRoom = (widths: number[]) => ROW + VERDICT + least + widths.reduce((sum, each) => sum + each, 0) <= ROOM;
  const widths = fitting.find(hasRoom) ?? fitting[0] ?? [];
  const isWide = least > 0 && !hasRoom(widths);
  const reason = whyColumn(context, isWide ? '15rem' : `minmax(${least}rem, 1fr)`);
  const columns = draft.columns.map((column, at) => fileColumn(column, widths[at] ?? 0, context));
  return [
    { id: 'row', head: text('imports-column-row'), width: `${ROW}rem`, kind: 'figure', cell: (row) => <span className="off">{row.is_in_file ? row.row : text('imports-row-from-book')}</span> },
    { id: 'verdict', head: text('imports-column-verdict'), width: `${VERDICT}rem`, cell: (row) => <Verdict row={row} text={text} /> },
    ...(isWide ? [reason, ...columns] : [...columns, reason]),
  ];
}

function whyColumn({ draft, text, problem }: ColumnContext, width: string): Column<ImportRow> {
  const place = (each: ImportProblem) => problemPlace(each, draft, text);
  return {
    id: 'why',
    head: <span className="hidden">{text('imports-column-why')}</span>,
    label: text('imports-column-why'),
    width,
    cell: (row) => <Why row={row} problem={problem} place={place} />,
  };
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

function fileColumn(column: ImportColumn, width: number, context: ColumnContext): Column<ImportRow> {
  const { draft, text } = context;
  const name = columnName(column, text);
  const isAsked = draft.questions.some((question) => question.column === column.index && answerOf(draft, question) === null);
  return {
    id: `file-${column.index}`,
    head: <Head column={column} name={name} isAsked={isAsked} context={context} />,
    label: name,
    width: `${width}rem`,
    kind: column.is_numeric ? 'figure' : 'text',
    cell: (row) => <FileCell row={row} column={column} isAsked={isAsked} />,
  };
}

/** Whether any row has a reason beside it; without one the last column only fills the line. */
function hasReasons({ counts }: ImportDraftView, sample: ColumnContext['sample']): boolean {
  return counts.changed + counts.refused > 0 || sample.some((row) => row !== undefined && row.problems.length > 0);
}

/** Inset of a cell on both sides, and the arrow and insets of a control above a column, in rem. */
const INSET = 1.4;
const CONTROL = 2.3;

/** Fits the column to its longest cell and to what it means, between 5 and `widest` rem. */
function width(column: ImportColumn, widest: number, { sample, text, measure }: ColumnContext): number {
  const longest = Math.max(measure.cell(column.header), ...sample.map((row) => measure.cell(row?.cells[column.index] ?? '')));
  const choice = measure.choice(fieldName(column.field ?? NOTE, text)) + CONTROL;
  return Math.min(widest, Math.max(5, longest + INSET, choice + INSET));
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
