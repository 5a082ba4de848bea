import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';

import { sortRows, toggled, type RowKey, type Sort, type TableProps } from './table';
import { useTableKeys } from './useTableKeys';

export type TableState<Row> = {
  id: string;
  /** Takes the element that scrolls. */
  setScroller: (element: HTMLDivElement | null) => void;
  rows: readonly (Row | undefined)[];
  count: number;
  sort: Sort | undefined;
  onSort: (sort: Sort) => void;
  /** Index of the row under the keyboard cursor; -1 before the table had the focus. */
  cursor: number;
  setCursor: (index: number) => void;
  open: ReadonlySet<RowKey>;
  toggleOpen: (row: Row) => void;
  toggleSelected: (row: Row) => void;
  virtual: Virtualizer<HTMLDivElement, Element>;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
};

function rowHeight(): number {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return 2.125 * (rem > 0 ? rem : 16);
}

/** Returns what a table knows of itself: order, cursor, unfolded rows, rows in view. */
export function useDataTable<Row>(props: TableProps<Row>): TableState<Row> {
  const { columns, rowKey, selection, detail } = props;
  const id = useId();
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const [ownSort, setOwnSort] = useState(props.initialSort);
  const [open, setOpen] = useState<ReadonlySet<RowKey>>(() => new Set([...(props.initialOpen ?? []), ...(props.found === undefined ? [] : [props.found])]));
  const sort = props.sort ?? ownSort;
  const isOwnSort = props.onSort === undefined;
  const rows = useMemo(
    () => (isOwnSort ? sortRows(props.rows as readonly Row[], columns, sort) : props.rows),
    [props.rows, isOwnSort, columns, sort],
  );
  const count = props.count ?? rows.length;
  const [cursor, setCursor] = useState(() => rows.findIndex((row) => row !== undefined && rowKey(row) === props.found));
  const height = rowHeight();
  const virtual = useVirtualizer<HTMLDivElement, Element>({
    count,
    getScrollElement: () => scroller,
    estimateSize: () => height,
    getItemKey: (index) => {
      const row = rows[index];
      return row === undefined ? `hole-${index}` : rowKey(row);
    },
    overscan: 12,
    // Head and totals cover the first and last row of the view.
    scrollPaddingStart: 2 * height,
    scrollPaddingEnd: 2 * height,
  });
  useVisible(props.onVisible, virtual);
  useFound(props.found === undefined ? -1 : cursor, scroller, virtual);

  const toggleOpen = (row: Row) => setOpen((now) => toggled(now, rowKey(row)));
  const toggleSelected = (row: Row) => selection?.onChange(toggled(selection.keys, rowKey(row)));
  const onKeyDown = useTableKeys({
    row: rows[cursor],
    cursor,
    count,
    height,
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
  const onSort = props.onSort ?? setOwnSort;
  return { id, setScroller, rows, count, sort, onSort, cursor, setCursor, open, toggleOpen, toggleSelected, virtual, onKeyDown };
}

function useVisible(onVisible: ((first: number, last: number) => void) | undefined, virtual: Virtualizer<HTMLDivElement, Element>): void {
  const items = virtual.getVirtualItems();
  const first = items[0]?.index;
  const last = items.at(-1)?.index;
  useEffect(() => {
    if (first !== undefined && last !== undefined) onVisible?.(first, last);
  }, [onVisible, first, last]);
}

/** Brings the row that was looked for into view, once, when the table is there. */
function useFound(index: number, scroller: HTMLDivElement | null, virtual: Virtualizer<HTMLDivElement, Element>): void {
  const isShown = useRef(false);
  useEffect(() => {
    if (isShown.current || index < 0 || scroller === null) return;
    isShown.current = true;
    scroller.focus({ preventScroll: true });
    virtual.scrollToIndex(index, { align: 'center' });
  }, [index, scroller, virtual]);
}
