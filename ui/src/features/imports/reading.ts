import type { ImportColumn, ImportDraftView, ImportKind, ImportQuestion, ImportReading } from '../../api/generated/contract';

/** What a column is when it has no meaning of its own: a note of the invoice. */
export const NOTE = 'note';

/** Returns how a kind of file is named in the keys of messages. */
export function kindWord(kind: ImportKind): string {
  return kind.replace('_', '-');
}

/** Meanings that several columns may share. */
const SHARED: ReadonlySet<string> = new Set([NOTE, 'ignore']);

/** Delimiters that can be chosen, with the words they go by. */
export const DELIMITERS = [
  { sign: ',', id: 'comma' },
  { sign: ';', id: 'semicolon' },
  { sign: '\t', id: 'tab' },
  { sign: '|', id: 'pipe' },
] as const;

/** Encodings that can be chosen. */
export const ENCODINGS = ['UTF-8', 'UTF-16LE', 'UTF-16BE', 'windows-1252', 'windows-1255', 'windows-1258'] as const;

/** Returns what was answered, or null while the question is open. */
export function answerOf({ reading }: ImportDraftView, { kind, column }: ImportQuestion): string | null {
  const answers = kind === 'date_order' ? reading.date_orders : reading.decimal_marks;
  return answers[column] ?? null;
}

/** Whether something is left to be answered. */
export function isOpen(draft: ImportDraftView): boolean {
  return draft.questions.some((question) => answerOf(draft, question) === null);
}

/** Whether the rows have no verdict yet, because something has to be said first. */
export function isUnread({ counts }: ImportDraftView): boolean {
  return counts.new + counts.changed + counts.same + counts.refused === 0;
}

/** Returns the reading with a question answered. */
export function answered({ reading }: ImportDraftView, { kind, column }: ImportQuestion, value: string): ImportReading {
  if (kind === 'date_order') return { ...reading, date_orders: { ...reading.date_orders, [column]: value } };
  return { ...reading, decimal_marks: { ...reading.decimal_marks, [column]: value } };
}

/** Returns the reading with the meaning of one column changed; a meaning that only one column can have moves to it. */
export function mapped(draft: ImportDraftView, index: number, field: string): ImportReading {
  const meaning = field === NOTE ? null : field;
  const { reading } = draft;
  const without = (answers: Record<number, string>) =>
    Object.fromEntries(Object.entries(answers).filter(([column]) => Number(column) !== index));
  return {
    ...reading,
    columns: draft.columns.map(({ field: before }, at) => {
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
  return { ...draft.reading, currency };
}

/** Returns the reading of a complete list of open items as of a day; null when the file is no such list. */
export function completeAsOf(draft: ImportDraftView, day: string | null): ImportReading {
  return { ...draft.reading, complete_as_of: day };
}

/** Returns the draft as it will look once a change is read, so that the controls answer at once. */
export function expected(draft: ImportDraftView, reading: ImportReading): ImportDraftView {
  const { columns } = reading;
  const withField = (column: ImportColumn): ImportColumn => ({ ...column, field: columns?.[column.index] ?? null });
  return { ...draft, reading, columns: columns === null ? draft.columns : draft.columns.map(withField), can_accept: false };
}

/** Returns the header that several columns share while none of them has a meaning: the owner must choose one. */
export function sharedHeader({ columns }: ImportDraftView): string | null {
  const free = columns.filter(({ field, header }) => field === null && header !== '').map(({ header }) => header.trim().toLowerCase());
  const twin = free.find((header, at) => free.indexOf(header) !== at);
  return columns.find(({ header }) => header.trim().toLowerCase() === twin)?.header ?? null;
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
