import type { CSSProperties } from 'react';

import { classes } from './classes';
import styles from './DataTable.module.css';
import { useText } from './locale';
import { tracksOf, type TableProps } from './table';
import { TableHead, TableTotals } from './TableHead';
import { TableRow } from './TableRow';
import { useDataTable, type TableState } from './useDataTable';

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
  // A row that was scrolled away does not exist and must not be named.
  const hasCursor = virtual.getVirtualItems().some((item) => item.index === cursor);
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
