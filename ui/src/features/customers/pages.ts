/** Rows asked for at once. */
export const PAGE_SIZE = 200;

/**
 * Returns the whole list as far as it is loaded: rows, and a hole for each row of a page that is not loaded yet.
 *
 * A page may hold more rows than it was asked for, because a customer who owes in two currencies has two of them.
 */
export function joinPages<Row>(count: number, pages: ReadonlyMap<number, readonly Row[]>): (Row | undefined)[] {
  const pageCount = Math.ceil(count / PAGE_SIZE);
  return Array.from({ length: pageCount }, (_, page): (Row | undefined)[] => {
    const rows = pages.get(page);
    return rows ? [...rows] : Array.from({ length: Math.min(PAGE_SIZE, count - page * PAGE_SIZE) }, () => undefined);
  }).flat();
}

/** Returns the pages that hold the rows from `first` to `last`, in a list joined by `joinPages`. */
export function pagesOfRows(first: number, last: number, sizes: ReadonlyMap<number, number>): number[] {
  const wanted: number[] = [];
  for (let page = 0, start = 0; start <= last; page += 1) {
    const end = start + (sizes.get(page) ?? PAGE_SIZE);
    if (end > first) wanted.push(page);
    start = end;
  }
  return wanted;
}
