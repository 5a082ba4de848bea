import type { ImportColumn, ImportDraftView, ImportQuestion, ImportReading } from '../../api/generated/contract';

/** What a column is when it has no meaning of its own: a note of the invoice. */
export const NOTE = 'note';

/** Meanings that several columns may share. */
const SHARED: ReadonlySet<string> = new Set([NOTE, 'ignore']);

/** A question and what was answered; it stays in view so that the answer can be changed. */
export type Asked = { question: ImportQuestion; value: string };

/** Delimiters that can be chosen, with the words they go by. */
export const DELIMITERS = [
  { sign: ',', id: 'comma' },
  { sign: ';', id: 'semicolon' },
  { sign: '\t', id: 'tab' },
  { sign: '|', id: 'pipe' },
] as const;

/** Encodings that can be chosen. */
export const ENCODINGS = ['UTF-8', 'UTF-16LE', 'UTF-16BE', 'windows-1252', 'windows-1255', 'windows-1258'] as const;

export function isSameQuestion(a: ImportQuestion, b: ImportQuestion): boolean {
  return a.column === b.column && a.kind === b.kind;
}

/**
 * Returns the reading to start a change from: what was found out or said, without what the file leaves open.
 *
 * A question that was not answered must be asked again, so nothing provisional is sent back as if it were an answer.
 */
function settled({ reading, questions }: ImportDraftView): ImportReading {
  const without = (answers: Record<number, string>, kind: ImportQuestion['kind']) => {
    const open = new Set(questions.filter((question) => question.kind === kind).map((question) => String(question.column)));
    return Object.fromEntries(Object.entries(answers).filter(([column]) => !open.has(column)));
  };
  return {
    ...reading,
    date_orders: without(reading.date_orders, 'date_order'),
    decimal_marks: without(reading.decimal_marks, 'decimal_mark'),
  };
}

function fields(draft: ImportDraftView): (string | null)[] {
  return draft.columns.map((column) => column.field);
}

/** Returns the reading with a question answered. */
export function answered(draft: ImportDraftView, question: ImportQuestion, value: string): ImportReading {
  const reading = settled(draft);
  switch (question.kind) {
    case 'date_order':
      return { ...reading, date_orders: { ...reading.date_orders, [question.column]: value } };
    case 'decimal_mark':
      return { ...reading, decimal_marks: { ...reading.decimal_marks, [question.column]: value } };
    case 'duplicate_header':
      return { ...reading, columns: chosenOfTwins(draft, question, Number(value)) };
  }
}

/** The columns with the same header become notes, except the chosen one, which takes their meaning. */
function chosenOfTwins(draft: ImportDraftView, question: ImportQuestion, chosen: number): (string | null)[] {
  const twins = new Set(question.answers.map((answer) => Number(answer.value)));
  const meaning = draft.columns.find((column) => twins.has(column.index) && column.field !== null)?.field ?? null;
  return draft.columns.map((column) => {
    if (column.index === chosen) return meaning;
    return twins.has(column.index) ? null : column.field;
  });
}

/** Returns the reading with the meaning of one column changed; a meaning that only one column can have moves to it. */
export function mapped(draft: ImportDraftView, index: number, field: string): ImportReading {
  const meaning = field === NOTE ? null : field;
  const reading = settled(draft);
  const without = (answers: Record<number, string>) =>
    Object.fromEntries(Object.entries(answers).filter(([column]) => Number(column) !== index));
  return {
    ...reading,
    columns: fields(draft).map((before, at) => {
      if (at === index) return meaning;
      return before === meaning && meaning !== null && !SHARED.has(meaning) ? null : before;
    }),
    date_orders: without(reading.date_orders),
    decimal_marks: without(reading.decimal_marks),
  };
}

/** Returns the reading with another encoding or delimiter; the file is then looked at afresh. */
export function reread(draft: ImportDraftView, change: Pick<ImportReading, 'encoding'> | Pick<ImportReading, 'delimiter'>): ImportReading {
  return { ...draft.reading, columns: null, date_orders: {}, decimal_marks: {}, ...change };
}

/** Returns the reading with another currency for amounts that name none. */
export function inCurrency(draft: ImportDraftView, currency: string): ImportReading {
  return { ...settled(draft), currency };
}

/** Returns the draft as it will look once a change is read, so that the controls answer at once. */
export function expected(draft: ImportDraftView, reading: ImportReading, asked: readonly Asked[]): ImportDraftView {
  const columns = reading.columns;
  const withField = (column: ImportColumn): ImportColumn => ({ ...column, field: columns?.[column.index] ?? null });
  return {
    ...draft,
    reading,
    columns: columns === null ? draft.columns : draft.columns.map(withField),
    questions: draft.questions.filter((question) => !asked.some((each) => isSameQuestion(each.question, question))),
    can_accept: false,
  };
}

/** Returns the answers that still hold: those of columns whose meaning is as it was. */
export function stillAsked(asked: readonly Asked[], before: ImportDraftView, after: ImportDraftView): readonly Asked[] {
  return asked.filter(
    ({ question }) =>
      question.kind !== 'duplicate_header' && before.columns[question.column]?.field === after.columns[question.column]?.field,
  );
}

/** Returns `A` for 0, `AB` for 27: how a spreadsheet names a column. */
export function columnLetter(index: number): string {
  const rest = String.fromCharCode(65 + (index % 26));
  return index < 26 ? rest : columnLetter(Math.floor(index / 26) - 1) + rest;
}

/** Returns how decimals are written in the file, or null when no column says so or two differ. */
export function decimalsExample({ reading }: ImportDraftView): string | null {
  const [mark, ...others] = new Set(Object.values(reading.decimal_marks));
  if (mark === undefined || others.length > 0) return null;
  return mark === ',' ? '1.234,5' : '1,234.5';
}
