import type { ReactNode } from 'react';

export type RowKey = string | number;

export type Column<Row> = {
  id: string;
  /** What stands in the head: text, with the currency's sign where the column has one currency. */
  head: ReactNode;
  /** Name of the column for assistive technology, where the head is not its name. */
  label?: string | undefined;
  /** A track of a CSS grid made of lengths and `fr`, never of its content: `8rem`, `minmax(10rem, 2fr)`. Without it the column takes what is left. */
  width?: string | undefined;
  /** Figures stand at the end with their units under each other. */
  kind?: 'text' | 'figure' | undefined;
  cell: (row: Row) => ReactNode;
  /** Makes the column sortable by the table itself. */
  compare?: ((a: Row, b: Row) => number) | undefined;
  /** Makes the column sortable where the rows come sorted from outside. */
  isSortable?: boolean | undefined;
  total?: ReactNode;
};

export type Sort = { column: string; isDescending: boolean };

/** What stands beside the rows to choose several. */
export type Selection<Row> = {
  keys: ReadonlySet<RowKey>;
  onChange: (keys: ReadonlySet<RowKey>) => void;
  /** Spoken for the box of a row: "Select Sông Xanh". */
  label: (row: Row) => string;
};

export type TableProps<Row> = {
  /** Name of the table for assistive technology. */
  label: string;
  columns: readonly Column<Row>[];
  /** The rows; a hole is a row that is not loaded yet. */
  rows: readonly (Row | undefined)[];
  rowKey: (row: Row) => RowKey;
  /** How many rows the whole list has, when they are loaded in parts. */
  count?: number | undefined;
  /** Tells which rows are in view, to load them. */
  onVisible?: ((first: number, last: number) => void) | undefined;
  /** The order at first; the table sorts by itself where a column has `compare`. */
  initialSort?: Sort | undefined;
  /** The order, when the rows come sorted from outside. */
  sort?: Sort | undefined;
  onSort?: ((sort: Sort) => void) | undefined;
  /** Enter or a press on a row. */
  onOpen?: ((row: Row) => void) | undefined;
  /** A single letter, such as P for preview, with the row under the cursor. */
  onLetter?: ((letter: string, row: Row) => void) | undefined;
  /** What unfolds below a row. */
  detail?: ((row: Row) => ReactNode) | undefined;
  /** Rows that are unfolded at first. */
  initialOpen?: readonly RowKey[] | undefined;
  /** The row that was looked for: it has the cursor and is unfolded and in view when the table opens, and the table has the focus. */
  found?: RowKey | undefined;
  selection?: Selection<Row> | undefined;
  rowTone?: ((row: Row) => 'off' | undefined) | undefined;
  /** As high as its rows, inside a page that scrolls; for short tables only. */
  isInline?: boolean | undefined;
};

const REST = 'minmax(8rem, 1fr)';

/** Returns the tracks of a table's grid, and the width below which it scrolls sideways instead of squeezing a column. */
export function tracksOf<Row>(columns: readonly Column<Row>[], hasBoxes: boolean): { tracks: string; least: string } {
  const tracks = [...(hasBoxes ? ['2.25rem'] : []), ...columns.map((column) => column.width ?? REST)];
  const lengths = tracks.map((track) => /[\d.]+(?:rem|em|ch|px)/u.exec(track)?.[0] ?? '8rem');
  return { tracks: tracks.join(' '), least: `calc(${lengths.join(' + ')})` };
}

/** Returns the rows in the order of `sort`; rows that compare equal keep their order. */
export function sortRows<Row>(rows: readonly Row[], columns: readonly Column<Row>[], sort: Sort | undefined): readonly Row[] {
  const compare = columns.find((column) => column.id === sort?.column)?.compare;
  if (!sort || !compare) return rows;
  const sign = sort.isDescending ? -1 : 1;
  return [...rows].sort((a, b) => sign * compare(a, b));
}

/** Returns the order after its head was pressed: figures start with the largest, text with A. */
export function nextSort<Row>(column: Column<Row>, sort: Sort | undefined): Sort {
  if (sort?.column !== column.id) return { column: column.id, isDescending: column.kind === 'figure' };
  return { column: column.id, isDescending: !sort.isDescending };
}

/** Returns where the keyboard cursor goes, or null when the key does not move it. */
export function moveCursor(key: string, cursor: number, count: number, page: number): number | null {
  const last = count - 1;
  const steps: Record<string, number> = {
    ArrowDown: cursor + 1,
    ArrowUp: cursor - 1,
    PageDown: cursor + page,
    PageUp: cursor - page,
    Home: 0,
    End: last,
  };
  const wanted = steps[key];
  return wanted === undefined ? null : Math.max(0, Math.min(last, wanted));
}

/** Returns the set with `key` taken in or out. */
export function toggled<Key>(keys: ReadonlySet<Key>, key: Key): ReadonlySet<Key> {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return next;
}
