import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useMemo, useRef, useState, type CSSProperties, type ReactNode } from 'react';

import { classes } from './classes';
import styles from './DataTable.module.css';
import { useText } from './locale';
import { sortRows, toggled, type Column, type RowKey, type Selection, type Sort } from './table';
import { TableHead, TableTotals } from './TableHead';
import { TableRow } from './TableRow';
import { useTableKeys } from './useTableKeys';

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

function rowHeight(): number {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return 2.125 * (Number.isFinite(rem) && rem > 0 ? rem : 16);
}

/**
 * A table of any length: only rows in view exist, the head and the totals stay in view, every row is 34 px high.
 *
 * The table is one stop of the Tab key; arrows move the cursor, Enter opens, Space selects, start and end arrows fold.
 */
export function DataTable<Row>(props: TableProps<Row>) {
  const { columns, rowKey, selection, detail, label } = props;
  const id = useId();
  const text = useText();
  const scroller = useRef<HTMLDivElement>(null);
  const [ownSort, setOwnSort] = useState(props.initialSort);
  const [cursor, setCursor] = useState(-1);
  const [open, setOpen] = useState<ReadonlySet<RowKey>>(() => new Set(props.initialOpen));
  const sort = props.sort ?? ownSort;
  const rows = useMemo(
    () => (props.onSort ? props.rows : sortRows(props.rows as readonly Row[], columns, sort)),
    [props.rows, props.onSort, columns, sort],
  );
  const count = props.count ?? rows.length;
  const height = rowHeight();
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    getItemKey: (index) => {
      const row = rows[index];
      return row === undefined ? `hole-${index}` : rowKey(row);
    },
    overscan: 12,
    scrollPaddingStart: 2 * height,
    scrollPaddingEnd: 2 * height,
  });
  const items = virtual.getVirtualItems();
  useVisible(props.onVisible, items[0]?.index, items.at(-1)?.index);

  const toggleOpen = (row: Row) => setOpen((now) => toggled(now, rowKey(row)));
  const toggleSelected = (row: Row) => selection?.onChange(toggled(selection.keys, rowKey(row)));
  const onKeyDown = useTableKeys({
    row: rows[cursor],
    cursor,
    count,
    page: Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / height) - 2),
    move: (index) => {
      setCursor(index);
      virtual.scrollToIndex(index);
    },
    isOpen: (row) => open.has(rowKey(row)),
    toggleOpen: detail ? toggleOpen : undefined,
    toggleSelected: selection ? toggleSelected : undefined,
    onOpen: props.onOpen,
    onLetter: props.onLetter,
  });
  const tracks = [selection ? '2.25rem' : '', ...columns.map((column) => column.width ?? 'minmax(8rem, 1fr)')].join(' ');
  const onSort = (next: Sort) => (props.onSort ?? setOwnSort)(next);
  const hasCursor = cursor >= 0 && cursor < count;
  const role = detail ? 'treegrid' : 'grid';
  return (
    <div
      ref={scroller}
      className={classes(styles.table, props.isInline && styles.inline)}
      style={{ '--tracks': tracks } as CSSProperties}
      role={role}
      aria-label={label}
      aria-rowcount={count + 1}
      aria-colcount={columns.length + (selection ? 1 : 0)}
      aria-multiselectable={selection ? true : undefined}
      aria-activedescendant={hasCursor ? `${id}-${cursor}` : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        if (event.target === event.currentTarget && cursor < 0 && count > 0) setCursor(0);
      }}
    >
      <TableHead columns={columns} sort={sort} onSort={onSort} selection={selection} rows={rows} rowKey={rowKey} selectAll={text('components-select-all')} />
      <div role="rowgroup" className={styles.body} style={{ blockSize: virtual.getTotalSize() }}>
        {items.map((item) => {
          const row = rows[item.index];
          return (
            <div
              key={item.key}
              role="presentation"
              data-index={item.index}
              ref={detail ? virtual.measureElement : undefined}
              className={styles.slot}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <TableRow
                id={`${id}-${item.index}`}
                index={item.index}
                row={row}
                columns={columns}
                selection={selection}
                selected={row !== undefined && (selection?.keys.has(rowKey(row)) ?? false)}
                cursor={item.index === cursor}
                tone={row === undefined ? undefined : props.rowTone?.(row)}
                detail={detail}
                isOpen={row !== undefined && open.has(rowKey(row))}
                onPress={() => {
                  setCursor(item.index);
                  if (row === undefined) return;
                  if (props.onOpen) props.onOpen(row);
                  else if (detail) toggleOpen(row);
                }}
                onToggleOpen={detail && row !== undefined ? () => toggleOpen(row) : undefined}
                onToggleSelected={row === undefined ? undefined : () => toggleSelected(row)}
                isPressable={props.onOpen !== undefined || detail !== undefined}
              />
            </div>
          );
        })}
      </div>
      <TableTotals columns={columns} isShifted={selection !== undefined} />
    </div>
  );
}

function useVisible(onVisible: TableProps<unknown>['onVisible'], first: number | undefined, last: number | undefined): void {
  useEffect(() => {
    if (first !== undefined && last !== undefined) onVisible?.(first, last);
  }, [onVisible, first, last]);
}
