import { Checkbox } from './Choice';
import { classes } from './classes';
import styles from './DataTable.module.css';
import { Icon } from './Icon';
import { nextSort, type Column, type RowKey, type Selection, type Sort } from './table';

type HeadProps<Row> = {
  columns: readonly Column<Row>[];
  sort: Sort | undefined;
  onSort: (sort: Sort) => void;
  selection: Selection<Row> | undefined;
  rows: readonly (Row | undefined)[];
  rowKey: (row: Row) => RowKey;
  selectAll: string;
};

/** The head of a table; it stays in view. */
export function TableHead<Row>({ columns, sort, onSort, selection, rows, rowKey, selectAll }: HeadProps<Row>) {
  const loaded = rows.filter((row) => row !== undefined);
  const isAll = selection !== undefined && loaded.length > 0 && loaded.every((row) => selection.keys.has(rowKey(row)));
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" aria-rowindex={1} className={styles.tracks}>
        {selection ? (
          <div role="columnheader" className={styles.headCell}>
            <Checkbox
              label={selectAll}
              isSelected={isAll}
              isIndeterminate={!isAll && selection.keys.size > 0}
              onChange={() => selection.onChange(new Set(isAll ? [] : loaded.map(rowKey)))}
            />
          </div>
        ) : null}
        {columns.map((column) => (
          <HeadCell key={column.id} column={column} sort={sort} onSort={onSort} />
        ))}
      </div>
    </div>
  );
}

type CellProps<Row> = { column: Column<Row>; sort: Sort | undefined; onSort: (sort: Sort) => void };

function HeadCell<Row>({ column, sort, onSort }: CellProps<Row>) {
  const isSortable = column.compare !== undefined || column.isSortable === true;
  const isSorted = sort?.column === column.id;
  const order = isSorted && sort.isDescending ? 'descending' : 'ascending';
  return (
    <div
      role="columnheader"
      aria-label={column.label}
      aria-sort={isSorted ? order : isSortable ? 'none' : undefined}
      className={classes(styles.headCell, column.kind === 'figure' && styles.figure, isSorted && styles.sorted)}
    >
      {isSortable ? (
        <button type="button" className={styles.sorter} onClick={() => onSort(nextSort(column, sort))}>
          <bdi>{column.head}</bdi>
          {isSorted ? <Icon name={order === 'descending' ? 'arrow-down' : 'arrow-up'} size="s" /> : null}
        </button>
      ) : (
        <bdi>{column.head}</bdi>
      )}
    </div>
  );
}

type TotalsProps<Row> = { columns: readonly Column<Row>[]; isShifted: boolean };

/** The totals: under a single rule and over a double one, as in a book. */
export function TableTotals<Row>({ columns, isShifted }: TotalsProps<Row>) {
  if (columns.every((column) => column.total === undefined)) return null;
  return (
    <div role="rowgroup" className={styles.foot}>
      <div role="row" className={classes(styles.tracks, styles.total)}>
        {isShifted ? <div role="gridcell" /> : null}
        {columns.map((column) => (
          <div key={column.id} role="gridcell" className={classes(styles.cell, column.kind === 'figure' && styles.figure)}>
            {column.total}
          </div>
        ))}
      </div>
    </div>
  );
}
