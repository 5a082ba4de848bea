import type { MouseEvent, ReactNode } from 'react';

import { Checkbox } from './Choice';
import { classes } from './classes';
import styles from './DataTable.module.css';
import { Icon } from './Icon';
import type { Column, Selection } from './table';

type Props<Row> = {
  id: string;
  index: number;
  /** Missing while the row is not loaded. */
  row: Row | undefined;
  columns: readonly Column<Row>[];
  selection: Selection<Row> | undefined;
  detail: ((row: Row) => ReactNode) | undefined;
  isUnderCursor: boolean;
  isSelected?: boolean | undefined;
  isOpen?: boolean | undefined;
  tone?: 'off' | undefined;
  onPress?: (() => void) | undefined;
  onToggleOpen?: (() => void) | undefined;
  onToggleSelected?: (() => void) | undefined;
};

/** One row and, when it is unfolded, its detail. */
export function TableRow<Row>(props: Props<Row>) {
  const { id, index, row, columns, selection, detail, isSelected = false, isOpen = false } = props;
  const look = classes(
    styles.tracks,
    styles.row,
    isSelected && styles.selected,
    props.isUnderCursor && styles.cursor,
    isOpen && styles.open,
    props.tone === 'off' && styles.off,
  );
  const press = (event: MouseEvent<HTMLElement>) => {
    if (!isControl(event.target)) props.onPress?.();
  };
  return (
    <>
      {/* The keys of a row are the keys of the table, which holds the focus. */}
      {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus */}
      <div
        role="row"
        id={id}
        aria-rowindex={index + 2}
        aria-selected={selection ? isSelected : undefined}
        aria-expanded={detail ? isOpen : undefined}
        className={look}
        onClick={press}
      >
        {selection ? (
          <div role="gridcell" className={styles.cell}>
            {row === undefined ? null : <Checkbox label={selection.label(row)} isSelected={isSelected} onChange={() => props.onToggleSelected?.()} />}
          </div>
        ) : null}
        {columns.map((column, at) => (
          <div key={column.id} role="gridcell" className={classes(styles.cell, column.kind === 'figure' && styles.figure)}>
            {detail && at === 0 ? <Twist isOpen={isOpen} onToggle={props.onToggleOpen} /> : null}
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

/** Whether a press belongs to a control inside the row. */
function isControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest('button, a, input, label, select') !== null;
}

/** The sign that folds a row with the pointer, where a press on the row opens something else. Keys fold with the arrows. */
function Twist({ isOpen, onToggle }: { isOpen: boolean; onToggle: (() => void) | undefined }) {
  return (
    <button type="button" className={styles.twist} tabIndex={-1} aria-hidden="true" onClick={onToggle}>
      <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} size="s" />
    </button>
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
