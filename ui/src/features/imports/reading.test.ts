// @vitest-environment node
import { describe, expect, it } from 'vitest';

import type { ImportDraftView, ImportQuestion } from '../../api/generated/contract';
import { answered, answerOf, columnLetter, decimalsExample, expected, isOpen, mapped, reread, sharedHeader } from './reading';

const QUESTION: ImportQuestion = { column: 1, kind: 'date_order', row_count: 2, answers: [] };

const DRAFT: ImportDraftView = {
  draft_id: 3,
  file_name: 'a.csv',
  kind: 'invoices',
  reading: {
    encoding: 'UTF-8',
    delimiter: ';',
    columns: ['invoice_number', 'issued_on', 'amount', null],
    date_orders: {},
    decimal_marks: { 2: ',' },
    currency: 'VND',
    complete_as_of: null,
    rises: null,
  },
  columns: ['invoice_number', 'issued_on', 'amount', null].map((field, index) => ({ index, header: `H${index}`, field, is_numeric: index === 2 })),
  fields: ['invoice_number', 'issued_on', 'due_on', 'amount', 'note', 'ignore'],
  missing_fields: [],
  questions: [QUESTION],
  rises: null,
  counts: { read: 2, new: 0, changed: 0, same: 0, refused: 0 },
  new_totals: [],
  new_customer_count: 0,
  missing_count: 0,
  missing_totals: [],
  can_accept: false,
};

describe('a question (I3)', () => {
  it('is open until the reading has its answer, and keeps what was found out about the other columns', () => {
    expect(isOpen(DRAFT)).toBe(true);
    const reading = answered(DRAFT, QUESTION, 'dmy');
    expect(reading.date_orders).toEqual({ 1: 'dmy' });
    expect(reading.decimal_marks).toEqual({ 2: ',' });
    expect(answerOf({ ...DRAFT, reading }, QUESTION)).toBe('dmy');
    expect(isOpen({ ...DRAFT, reading })).toBe(false);
  });

  it('about decimals goes to the decimal marks', () => {
    expect(answered(DRAFT, { ...QUESTION, column: 2, kind: 'decimal_mark' }, '.').decimal_marks).toEqual({ 2: '.' });
  });
});

describe('the meaning of a column', () => {
  it('moves, because one invoice has one number', () => {
    expect(mapped(DRAFT, 3, 'invoice_number').columns).toEqual([null, 'issued_on', 'amount', 'invoice_number']);
  });

  it('may be a note or nothing for several columns at once', () => {
    const ignored = expected(DRAFT, mapped(DRAFT, 3, 'ignore'));
    expect(mapped(ignored, 0, 'ignore').columns).toEqual(['ignore', 'issued_on', 'amount', 'ignore']);
    expect(mapped(ignored, 3, 'note').columns).toEqual(['invoice_number', 'issued_on', 'amount', null]);
  });

  it('is asked about afresh when it changes', () => {
    expect(mapped(DRAFT, 2, 'note').decimal_marks).toEqual({});
  });
});

describe('reading a file another way', () => {
  it('forgets the columns with another delimiter, because they are other columns', () => {
    const reading = reread(DRAFT, { delimiter: ',' });
    expect(reading).toMatchObject({ delimiter: ',', encoding: 'UTF-8', columns: null, decimal_marks: {} });
  });

  it('shows the change before the program has read it, but takes nothing meanwhile', () => {
    const soon = expected({ ...DRAFT, can_accept: true }, mapped(DRAFT, 3, 'due_on'));
    expect(soon.columns[3]?.field).toBe('due_on');
    expect(soon.can_accept).toBe(false);
  });
});

it('names columns as a spreadsheet does', () => {
  expect([0, 25, 26, 701, 702].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
});

it('shows how decimals are written only where all columns agree', () => {
  expect(decimalsExample(DRAFT)).toBe('1.234,5');
  expect(decimalsExample({ ...DRAFT, reading: { ...DRAFT.reading, decimal_marks: { 2: ',', 3: '.' } } })).toBeNull();
});

it('finds a header that two columns without a meaning share', () => {
  const columns = [...DRAFT.columns, { index: 4, header: 'h3 ', field: null, is_numeric: false }];
  expect(sharedHeader({ ...DRAFT, columns })).toBe('H3');
  expect(sharedHeader(DRAFT)).toBeNull();
});
