import { describe, expect, it } from 'vitest';

import { joinPages, pagesOfRows, PAGE_SIZE } from './pages';

const page = (from: number, length = PAGE_SIZE) => Array.from({ length }, (_, index) => from + index);

describe('joinPages', () => {
  it('has a hole for every row that is not loaded', () => {
    const rows = joinPages(450, new Map([[0, page(0)], [2, page(400, 50)]]));
    expect(rows).toHaveLength(450);
    expect(rows[0]).toBe(0);
    expect(rows[200]).toBeUndefined();
    expect(rows[399]).toBeUndefined();
    expect(rows[449]).toBe(449);
  });

  it('is empty without customers', () => {
    expect(joinPages(0, new Map([[0, []]]))).toEqual([]);
  });
});

describe('pagesOfRows', () => {
  it.each([
    [0, 20, [0]],
    [190, 210, [0, 1]],
    [199, 199, [0]],
    [200, 200, [1]],
    [5000, 5030, [25]],
  ])('rows %i to %i lie on %j', (first, last, pages) => {
    expect(pagesOfRows(first, last)).toEqual(pages);
  });
});
