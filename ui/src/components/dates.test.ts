// @vitest-environment node
import { describe, expect, it } from 'vitest';

import { formatDate, formatLongDate, formatShortDate, parseDate } from './dates';

const TODAY = '2026-11-19';

describe('formatDate', () => {
  it('writes the month as a word in English only', () => {
    expect(formatDate(TODAY, 'en')).toBe('19 Nov 2026');
    expect(formatDate(TODAY, 'vi')).toBe('19/11/2026');
    expect(formatDate(TODAY, 'he')).toBe('19.11.2026');
    expect(formatShortDate('2026-12-03', 'he')).toBe('3.12');
    expect(formatLongDate(TODAY, 'en')).toMatch(/^Thursday,? 19 November 2026$/u);
  });
});

describe('parseDate', () => {
  it.each([
    ['19/11/2026', '2026-11-19'],
    ['3.4.26', '2026-04-03'],
    ['3 Dec', '2026-12-03'],
    ['19 november 2027', '2027-11-19'],
    ['2026-02-28', '2026-02-28'],
    ['29/2/2028', '2028-02-29'],
  ])('reads %s', (text, iso) => {
    expect(parseDate(text, TODAY)).toBe(iso);
  });

  it.each(['31/04/2026', '29/2/2026', '2026-02', 'tomorrow', '19', '1/13/2026', '1/1/0026', ''])('refuses %s', (text) => {
    expect(parseDate(text, TODAY)).toBeNull();
  });

  it('reads back what it writes, in every language', () => {
    for (const language of ['en', 'vi', 'he'] as const) {
      expect(parseDate(formatDate('2026-01-05', language), TODAY)).toBe('2026-01-05');
    }
  });
});
