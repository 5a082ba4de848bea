import type { CSSProperties, ReactNode } from 'react';

import { classes } from './classes';
import styles from './DataTable.module.css';
import { useText } from './locale';
import { tracksOf, type Column, type RowKey, type Selection, type Sort } from './table';
import { TableHead, TableTotals } from './TableHead';
import { TableRow } from './TableRow';
import { useDataTable, type TableState } from './useDataTable';

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
  selection?: Selection<Row> | undefined;
  rowTone?: ((row: Row) => 'off' | undefined) | undefined;
  /** As high as its rows, inside a page that scrolls; for short tables only. */
  isInline?: boolean | undefined;
};

/**
 * A table of any length: only rows in view exist, the head and the totals stay in view, every row is 34 px high.
 *
 * The table is one stop of the Tab key; arrows move the cursor, Enter opens, Space selects, start and end arrows fold.
 */
export function DataTable<Row>(props: TableProps<Row>) {
  const { columns, selection, detail } = props;
  const text = useText();
  const table = useDataTable(props);
  const { id, cursor, count, rows, sort, onSort, virtual, setScroller, setCursor, onKeyDown } = table;
  const { tracks, least } = tracksOf(columns, selection !== undefined);
  const hasCursor = cursor >= 0 && cursor < count;
  return (
    // A grid is one stop of the Tab key and handles its keys itself, whichever of its two roles it has.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={setScroller}
      className={classes(styles.table, props.isInline && styles.inline)}
      style={{ '--tracks': tracks, '--least': least } as CSSProperties}
      role={detail ? 'treegrid' : 'grid'}
      aria-label={props.label}
      aria-rowcount={count + 1}
      aria-colcount={columns.length + (selection ? 1 : 0)}
      aria-multiselectable={selection ? true : undefined}
      aria-activedescendant={hasCursor ? `${id}-${cursor}` : undefined}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        if (event.target === event.currentTarget && cursor < 0 && count > 0) setCursor(0);
      }}
    >
      <TableHead
        columns={columns}
        sort={sort}
        onSort={onSort}
        selection={selection}
        rows={rows}
        rowKey={props.rowKey}
        selectAll={text('components-select-all')}
      />
      <div role="rowgroup" className={styles.body} style={{ blockSize: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => (
          <div
            key={item.key}
            role="presentation"
            data-index={item.index}
            ref={detail ? virtual.measureElement : undefined}
            className={styles.slot}
            style={{ transform: `translateY(${item.start}px)` }}
          >
            <BodyRow props={props} table={table} index={item.index} />
          </div>
        ))}
      </div>
      <TableTotals columns={columns} isShifted={selection !== undefined} />
    </div>
  );
}

type BodyRowProps<Row> = { props: TableProps<Row>; table: TableState<Row>; index: number };

/** The row at an index, connected to the table's state; a hole while it is not loaded. */
function BodyRow<Row>({ props, table, index }: BodyRowProps<Row>) {
  const { columns, rowKey, selection, detail, onOpen } = props;
  const row = table.rows[index];
  const frame = { id: `${table.id}-${index}`, index, columns, selection, detail, isUnderCursor: index === table.cursor };
  if (row === undefined) return <TableRow {...frame} row={undefined} />;
  const key = rowKey(row);
  const press = () => {
    table.setCursor(index);
    if (onOpen) onOpen(row);
    else if (detail) table.toggleOpen(row);
  };
  return (
    <TableRow
      {...frame}
      row={row}
      isSelected={selection?.keys.has(key) ?? false}
      isOpen={table.open.has(key)}
      tone={props.rowTone?.(row)}
      onPress={press}
      onToggleOpen={() => table.toggleOpen(row)}
      onToggleSelected={() => table.toggleSelected(row)}
    />
  );
}
