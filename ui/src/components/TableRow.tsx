import type { MouseEvent, ReactNode } from 'react';

import { Checkbox } from './Choice';
import { classes } from './classes';
import styles from './DataTable.module.css';
import { Icon } from './Icon';
import type { Column, Selection } from './table';

type Props<Row> = {
  id: string;
  index: number;
  row: Row | undefined;
  columns: readonly Column<Row>[];
  selection: Selection<Row> | undefined;
  selected: boolean;
  cursor: boolean;
  tone: 'off' | undefined;
  detail: ((row: Row) => ReactNode) | undefined;
  isOpen: boolean;
  isPressable: boolean;
  onPress: () => void;
  onToggleOpen: (() => void) | undefined;
  onToggleSelected: (() => void) | undefined;
};

/** One row and, when it is unfolded, its detail. */
export function TableRow<Row>(props: Props<Row>) {
  const { id, index, row, columns, selection, selected, cursor, detail, isOpen } = props;
  const press = (event: MouseEvent<HTMLElement>) => {
    const isControl = event.target instanceof Element && event.target.closest('button, a, input, label, select') !== null;
    if (!isControl) props.onPress();
  };
  return (
    <>
      {/* The keys of the row are the keys of the table, which holds the focus. */}
      {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus */}
      <div
        role="row"
        id={id}
        aria-rowindex={index + 2}
        aria-selected={selection ? selected : undefined}
        aria-expanded={detail ? isOpen : undefined}
        className={classes(
          styles.tracks,
          styles.row,
          selected && styles.selected,
          cursor && styles.cursor,
          isOpen && styles.open,
          props.tone === 'off' && styles.off,
          props.isPressable && styles.pressable,
        )}
        onClick={press}
      >
        {selection ? (
          <div role="gridcell" className={styles.cell}>
            {row === undefined ? null : (
              <Checkbox label={selection.label(row)} isSelected={selected} onChange={() => props.onToggleSelected?.()} />
            )}
          </div>
        ) : null}
        {columns.map((column, at) => (
          <div key={column.id} role="gridcell" className={classes(styles.cell, column.kind === 'figure' && styles.figure)}>
            {detail && at === 0 ? (
              <span className={styles.twist}>
                <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} size="s" />
              </span>
            ) : null}
            {row === undefined ? null : column.cell(row)}
          </div>
        ))}
      </div>
      {detail && isOpen && row !== undefined ? (
        <div role="row" className={styles.detail}>
          <div role="gridcell" aria-colspan={columns.length + (selection ? 1 : 0)}>
            {detail(row)}
          </div>
        </div>
      ) : null}
    </>
  );
}

type DetailLineProps = {
  /** One entry per column of the table, so that amounts add up by eye. */
  cells: readonly ReactNode[];
  /** Which of the columns hold figures. */
  figures: readonly number[];
  /** Whether the table has boxes to select rows. */
  isShifted?: boolean | undefined;
};

/** A line inside an unfolded row, in the columns of the table. */
export function DetailLine({ cells, figures, isShifted }: DetailLineProps) {
  return (
    <div className={classes(styles.tracks, styles.line)}>
      {isShifted ? <div /> : null}
      {cells.map((cell, index) => (
        <div key={index} className={classes(styles.cell, figures.includes(index) && styles.figure)}>
          {cell}
        </div>
      ))}
    </div>
  );
}

/** What can be done with an unfolded row, under its lines. */
export function DetailActions({ children }: { children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>;
}
