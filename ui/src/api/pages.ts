/** Rows asked for at once. */
export const PAGE_SIZE = 200;

/** Returns the whole list as far as it is loaded: rows, and a hole for each row of a page that is not loaded yet. */
export function joinPages<Row>(count: number, pages: ReadonlyMap<number, readonly Row[]>): (Row | undefined)[] {
  return Array.from({ length: count }, (_, index) => pages.get(Math.floor(index / PAGE_SIZE))?.[index % PAGE_SIZE]);
}

/** Returns the pages that hold the rows from `first` to `last`. */
export function pagesOfRows(first: number, last: number): number[] {
  const from = Math.floor(first / PAGE_SIZE);
  return Array.from({ length: Math.floor(last / PAGE_SIZE) - from + 1 }, (_, index) => from + index);
}
