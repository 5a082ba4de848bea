import type { KeyboardEvent } from 'react';

import { letterOf } from './keys';
import { moveCursor } from './table';

type TableKeys<Row> = {
  /** The row under the cursor. */
  row: Row | undefined;
  cursor: number;
  count: number;
  /** Height of a row in pixels, to know how many make a page. */
  height: number;
  move: (index: number) => void;
  isOpen: (row: Row) => boolean;
  toggleOpen?: ((row: Row) => void) | undefined;
  toggleSelected?: ((row: Row) => void) | undefined;
  onOpen?: ((row: Row) => void) | undefined;
  onLetter?: ((letter: string, row: Row) => void) | undefined;
};

/** Returns the key handler of a table. Keys typed into a control of a row belong to the control. */
export function useTableKeys<Row>(keys: TableKeys<Row>): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const page = Math.max(1, Math.floor(event.currentTarget.clientHeight / keys.height) - 2);
    const next = moveCursor(event.key, keys.cursor, keys.count, page);
    const isHandled = next !== null || (keys.row !== undefined && actOn(keys, keys.row, event));
    if (next !== null) extendOrMove(keys, next, event.shiftKey);
    if (isHandled) event.preventDefault();
  };
}

function extendOrMove<Row>(keys: TableKeys<Row>, next: number, isExtending: boolean): void {
  if (isExtending && keys.row !== undefined) keys.toggleSelected?.(keys.row);
  keys.move(next);
}

function actOn<Row>(keys: TableKeys<Row>, row: Row, event: KeyboardEvent<HTMLElement>): boolean {
  const isRightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
  const opens = isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const closes = isRightToLeft ? 'ArrowRight' : 'ArrowLeft';
  const { key } = event;
  if (key === 'Enter') return run(keys.onOpen ?? keys.toggleOpen, row);
  if (key === ' ') return run(keys.toggleSelected, row);
  if (key === opens) return !keys.isOpen(row) && run(keys.toggleOpen, row);
  if (key === closes) return keys.isOpen(row) && run(keys.toggleOpen, row);
  const letter = letterOf(event.nativeEvent);
  if (letter === null || !keys.onLetter) return false;
  keys.onLetter(letter, row);
  return true;
}

function run<Row>(act: ((row: Row) => void) | undefined, row: Row): boolean {
  act?.(row);
  return act !== undefined;
}
