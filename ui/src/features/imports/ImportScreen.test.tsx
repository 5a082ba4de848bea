import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';

import type { ImportDraftView, ImportReceipt, ImportRow, RowVerdict, WireError } from '../../api/generated/contract';
import { answer, renderScreen, type Answers } from '../../test/render';
import { ImportScreen } from './ImportScreen';

// Looking elements up by role is slow in a document without layout.
vi.setConfig({ testTimeout: 30_000 });

const HEADERS = ['So HD', 'Ten khach hang', 'Ngay lap', 'Tong tien'];
const FIELDS = ['invoice_number', 'customer_name', 'issued_on', 'amount'];

const CLEAN: ImportDraftView = {
  draft_id: 7,
  file_name: 'hoa-don.csv',
  kind: 'invoices',
  reading: { encoding: 'windows-1258', delimiter: ';', columns: FIELDS, date_orders: { 2: 'dmy' }, decimal_marks: { 3: ',' }, currency: 'VND', complete_as_of: null, rises: null },
  columns: HEADERS.map((header, index) => ({ index, header, field: FIELDS[index] ?? null, is_numeric: index === 3 })),
  fields: [...FIELDS, 'due_on', 'tax_id', 'note', 'ignore'],
  missing_fields: [],
  questions: [],
  rises: null,
  counts: { read: 4, new: 2, changed: 0, same: 1, refused: 1 },
  missing_count: 0,
  missing_totals: [],
  new_totals: [{ amount: '9600000', currency: 'VND' }],
  new_customer_count: 2,
  can_accept: true,
};

const ASKING: ImportDraftView = {
  ...CLEAN,
  reading: { ...CLEAN.reading, date_orders: {} },
  questions: [
    {
      column: 2,
      kind: 'date_order',
      row_count: 3,
      answers: [
        { value: 'dmy', row: 2, cell: '03/10/2026', date: '2026-10-03', number: null, refused_count: 0 },
        { value: 'mdy', row: 2, cell: '03/10/2026', date: '2026-03-10', number: null, refused_count: 1 },
      ],
    },
  ],
  counts: { read: 4, new: 0, changed: 0, same: 0, refused: 0 },
  can_accept: false,
};

function row(number: number, verdict: RowVerdict, cells: string[]): ImportRow {
  return { row: number, is_in_file: true, verdict, cells, problems: [] };
}

const ROWS: ImportRow[] = [
  row(2, 'new', ['HD-2204', 'Bích Ngọc', '03/10/2026', '8.250.000']),
  row(3, 'new', ['HD-2205', 'Cà phê Phố Cổ', '04/10/2026', '1.350.000']),
  row(4, 'same', ['HD-2163', 'Thưởng Phát', '14/10/2026', '9.000.000']),
  {
    ...row(5, 'refused', ['HD-2207', 'Đà Lạt Xanh', '31/11/2026', '18.300.000']),
    problems: [{ column: 2, header: 'Ngay lap', value: '31/11/2026', code: 'date.does_not_exist', params: { text: '31/11/2026' }, is_remark: false }],
  },
];

const RECEIPT: ImportReceipt = {
  import_id: 1,
  entry_id: 12,
  file_name: 'hoa-don.csv',
  kind: 'invoices',
  imported_on: '2026-11-19',
  counts: CLEAN.counts,
  new_customer_count: 2,
  settled_count: 0,
  new_totals: CLEAN.new_totals,
  is_undone: false,
};

/** Matches a whole text that has values inside; each value is isolated from the direction around it. */
function like(words: string): RegExp {
  const literal = words.replace(/./gu, (letter) => `${/[.*+?^${}()|[\]\\]/u.test(letter) ? '\\' : ''}${letter}[\u2068\u2069]*`);
  return new RegExp(`^[\u2068\u2069]*${literal}$`, 'u');
}

function open(answers: Answers = {}) {
  const calls = answer({
    list_imports: () => [],
    choose_import_file: () => CLEAN,
    discard_import: () => null,
    get_import_rows: ({ verdict }) => {
      const rows = ROWS.filter((each) => verdict === null || each.verdict === verdict);
      return { count: rows.length, rows };
    },
    accept_import: () => RECEIPT,
    ...answers,
  });
  const { unmount } = renderScreen(<ImportScreen />, { path: '/import' });
  const requests = (name: string) => calls.filter((each) => each.name === name).map((each) => each.request);
  return { user: userEvent.setup({ delay: null }), requests, unmount };
}

async function chooseFile(user: ReturnType<typeof userEvent.setup>) {
  await user.click(await screen.findByRole('button', { name: 'Choose a file…' }));
  await screen.findByText('hoa-don.csv');
}

it('takes a clean file with two presses: choose, bring in', async () => {
  const { user, requests } = open();
  await chooseFile(user);
  await user.click(screen.getByRole('button', { name: like('Bring in 2 rows') }));
  expect(await screen.findAllByText(like('2 invoices brought in'))).not.toHaveLength(0);
  expect(requests('accept_import')).toEqual([{ draft_id: 7 }]);
  expect(screen.getByText(like('Together 9,600,000 ₫'))).toBeVisible();
  expect(screen.getByRole('button', { name: 'See who can be reminded' })).toBeVisible();
});

it('i1 shows every row with its verdict, and a refused one with column, value and reason', async () => {
  const { user } = open();
  await chooseFile(user);
  const refused = (await screen.findByText('HD-2207')).closest<HTMLElement>('[role="row"]')!;
  expect(within(refused).getByText('refused')).toBeVisible();
  expect(within(refused).getByText('31/11/2026')).toBeVisible();
  expect(within(refused).getByText(/Ngay lap/u)).toBeVisible();
});

it('i3 asks what the file leaves open and reads it as answered', async () => {
  const { user, requests } = open({ choose_import_file: () => ASKING, adjust_import: () => ({ ...CLEAN, questions: ASKING.questions }) });
  await chooseFile(user);
  expect(screen.getByRole('radiogroup', { name: like('Does 03/10/2026 mean 3 Oct 2026 or 10 Mar 2026?') })).toBeVisible();
  const accept = screen.getByRole('button', { name: like('Bring in 4 rows') });
  expect(accept).toHaveAttribute('aria-disabled', 'true');
  expect(accept).toHaveAccessibleDescription('Answer the question above first.');

  await user.click(screen.getByRole('radio', { name: like('Day first: row 2 is 3 Oct 2026') }));
  expect(requests('adjust_import')).toEqual([{ draft_id: 7, reading: { ...ASKING.reading, date_orders: { 2: 'dmy' } } }]);
  expect(await screen.findByRole('button', { name: like('Bring in 2 rows') })).not.toHaveAttribute('aria-disabled');
  expect(screen.getByRole('radio', { name: /Day first/u })).toBeChecked();
});

it('filters the rows by what happens to them', async () => {
  const { user, requests } = open();
  await chooseFile(user);
  await user.click(screen.getByRole('radio', { name: '1 refused' }));
  await waitFor(() => expect(screen.queryByText('HD-2204')).not.toBeInTheDocument());
  expect(screen.getByText('HD-2207')).toBeVisible();
  expect(requests('get_import_rows')).toContainEqual({ draft_id: 7, verdict: 'refused', offset: 0, limit: 200 });
});

it('i1 says the whole reason of a row that is pressed', async () => {
  const { user } = open();
  await chooseFile(user);
  await user.click(await screen.findByText('HD-2207'));
  expect(screen.getByText(/^Row .5., “.Ngay lap.”, .31\/11\/2026.: /u)).toBeVisible();
  await user.click(screen.getByText('HD-2204'));
  expect(screen.getByText(like('Row 2: nothing to remark.'))).toBeVisible();
});

it('says that every row is in the book already when the same file comes twice', async () => {
  const counts = { read: 4, new: 0, changed: 0, same: 4, refused: 0 };
  const { user } = open({ choose_import_file: () => ({ ...CLEAN, counts, new_totals: [], new_customer_count: 0, can_accept: false }) });
  await chooseFile(user);
  expect(screen.getByRole('radio', { name: '4 same' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Nothing to bring in' })).toHaveAccessibleDescription('Every row is in the book already.');
});

it('goes on to another row page when the list is scrolled there', async () => {
  const counts = { ...CLEAN.counts, read: 1000 };
  const { user, requests } = open({
    choose_import_file: () => ({ ...CLEAN, counts }),
    get_import_rows: ({ offset, limit }) => ({ count: 1000, rows: Array.from({ length: limit }, (_, at) => row(offset + at + 2, 'new', ['HD', 'A', 'B', '1'])) }),
  });
  await chooseFile(user);
  const grid = screen.getByRole('grid', { name: 'Rows of the file' });
  grid.scrollTop = 34 * 500;
  fireEvent.scroll(grid);
  await waitFor(() => expect(requests('get_import_rows')).toContainEqual({ draft_id: 7, verdict: null, offset: 400, limit: 200 }));
});

it('maps a column by hand', async () => {
  const { user, requests } = open({ adjust_import: () => CLEAN });
  await chooseFile(user);
  await user.click(await screen.findByRole('button', { name: /What “.Ten khach hang.” holds/u }));
  await user.click(await screen.findByRole('option', { name: 'Tax id' }));
  expect(requests('adjust_import')).toMatchObject([{ reading: { columns: ['invoice_number', 'tax_id', 'issued_on', 'amount'] } }]);
});

it('says which column every row needs', async () => {
  const { user } = open({ choose_import_file: () => ({ ...CLEAN, missing_fields: ['invoice_number', 'amount'], can_accept: false }) });
  await chooseFile(user);
  expect(screen.getByText(like('Every row needs: Invoice no. and Amount. Choose it above the column that holds it.'))).toBeVisible();
});

it('reads a file that is dropped anywhere on the page', async () => {
  const { requests } = open({ read_import: () => CLEAN });
  await screen.findByText('Bring in your invoices');
  fireEvent.drop(window, { dataTransfer: { files: [new File(['a;b\n1;2\n'], 'drop.csv')], types: ['Files'] } });
  await screen.findByText('hoa-don.csv');
  expect(requests('read_import')).toEqual([{ kind: 'invoices', file_name: 'drop.csv', bytes_base64: btoa('a;b\n1;2\n') }]);
});

it('keeps nothing of a file that is left: back, and leaving the page', async () => {
  const { user, requests, unmount } = open();
  await chooseFile(user);
  await user.click(screen.getByRole('button', { name: 'Back' }));
  await screen.findByText('Bring in your invoices');
  expect(requests('discard_import')).toEqual([{ draft_id: 7 }]);
  await chooseFile(user);
  unmount();
  expect(requests('discard_import')).toHaveLength(2);
});

it('tells in a sentence why a file cannot be read', async () => {
  const refusal: WireError = { code: 'import.empty_file', params: {}, blockers: [] };
  const { user } = open({
    choose_import_file: () => {
      // eslint-disable-next-line @typescript-eslint/only-throw-error
      throw refusal;
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Choose a file…' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('The file is empty.');
});

it('i2 takes an import back with one press', async () => {
  const undone = { undone: { entry_id: 12, kind: 'import.accept', posted_on: '2026-11-19' }, fact_count: 4 };
  const { user, requests } = open({ undo_entry: () => undone });
  await chooseFile(user);
  await user.click(screen.getByRole('button', { name: like('Bring in 2 rows') }));
  await user.click(await screen.findByRole('button', { name: 'Undo the import' }));
  expect(await screen.findAllByText('The import was taken back')).not.toHaveLength(0);
  expect(requests('undo_entry')).toEqual([{ entry_id: 12 }]);
});

it('r8 names the later entries that rest on an import and takes them back first, the newest first', async () => {
  const blockers = [
    { entry_id: 15, kind: 'dunning.confirm', posted_on: '2026-11-19' },
    { entry_id: 14, kind: 'payment.record', posted_on: '2026-11-18' },
  ];
  const gone = new Set<number>();
  const { user, requests } = open({
    list_imports: () => [RECEIPT],
    undo_entry: ({ entry_id }) => {
      const standing = blockers.filter((each) => !gone.has(each.entry_id));
      // eslint-disable-next-line @typescript-eslint/only-throw-error
      if (entry_id === 12 && standing.length > 0) throw { code: 'undo.blocked', params: {}, blockers: standing } satisfies WireError;
      gone.add(entry_id);
      return { undone: { entry_id, kind: 'x', posted_on: '2026-11-19' }, fact_count: 1 };
    },
  });
  await user.click(await screen.findByRole('button', { name: like('Undo the import of hoa-don.csv') }));
  const dialog = await screen.findByRole('alertdialog');
  expect(within(dialog).getByText(like('Reminder run, 19 Nov 2026'))).toBeVisible();
  expect(within(dialog).getByText(like('Payment, 18 Nov 2026'))).toBeVisible();
  await user.click(within(dialog).getByRole('button', { name: like('Take back 2 entries and the import') }));
  await waitFor(() => expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument());
  expect(requests('undo_entry')).toEqual([{ entry_id: 12 }, { entry_id: 15 }, { entry_id: 14 }, { entry_id: 12 }]);
});

it('marks an import that was undone and offers no undo for it', async () => {
  open({ list_imports: () => [{ ...RECEIPT, is_undone: true }] });
  expect(await screen.findByText('undone')).toBeVisible();
  expect(screen.queryByRole('button', { name: /Undo the import/u })).not.toBeInTheDocument();
});
