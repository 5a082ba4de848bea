import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';

import type { DueView, InvoicePage, WireError } from '../../api/generated/contract';
import { forgetKept } from '../../components/kept';
import { clearToasts, currentToasts } from '../../components/toasts';
import { answer, renderScreen, type Answers } from '../../test/render';
import { InvoicesScreen } from './InvoicesScreen';

// Typing key by key takes its time while other tests run.
vi.setConfig({ testTimeout: 20_000 });

const money = (amount: string) => ({ amount, currency: 'VND' });

const DUE: DueView = {
  due_on: '2026-12-19',
  days: 30,
  is_customary: true,
  terms_from: 'customer',
  group_name: '',
  terms: 'net 30',
  sentence: 'due 30 days after the invoice date',
  parts: [{ due_on: '2026-12-19', payable_on: null, amount: null }],
  discounts: [],
};

const PAGE: InvoicePage = {
  count: 1,
  counts: { all: 1, open: 1, overdue: 1, part_paid: 0, paid: 0 },
  open: [money('500')],
  rows: [
    {
      invoice_id: 1,
      receivable_id: 2,
      customer_id: 7,
      customer_name: 'Thưởng Phát',
      is_opening: false,
      instalment: null,
      plan_number: null,
      number: 'HD-1',
      issued_on: '2026-09-01',
      due_on: '2026-10-01',
      amount: money('500'),
      open: money('500'),
      overdue_days: 49,
      level: 0,
    },
  ],
};

const COUNTS = { overdue: 0, locked: 0, on_account: 0, no_address: 0 };

const CUSTOMER = {
  customer_id: 7,
  number: 'K-17',
  name: 'Thưởng Phát',
  open: money('500'),
  overdue: money('500'),
  on_account: money('0'),
  overdue_days: 49,
  level: 0,
  last_reminder_on: null,
  is_locked: false,
  is_on_hold: false,
  has_address: true,
  next_step: null,
  thanks_for: null,
};

function show(answers: Answers = {}) {
  const calls = answer({
    list_invoices: () => PAGE,
    list_customers: ({ search }) => (search === 'thu' ? { count: 1, rows: [CUSTOMER], counts: COUNTS } : { count: 0, rows: [], counts: COUNTS }),
    explain_due: ({ due }) => ({ ...DUE, due_on: due.kind === 'on' ? due.due_on : '2026-12-19', is_customary: due.kind === 'terms' && due.terms === '' }),
    record_invoice: () => ({ invoice_id: 9, entry_id: 80, due_on: '2026-12-19' }),
    mark_paid: () => ({ settlement_id: 5, entry_id: 81, amount: money('500'), rest: money('0') }),
    add_customer: ({ name }) => ({ customer_id: 8, number: 'C-0001', name, currency: 'VND', had_hidden_marks: false, entry_id: 79 }),
    ...answers,
  });
  renderScreen(<InvoicesScreen />);
  return { calls, sent: (name: string) => calls.filter((each) => each.name === name).map(({ request }) => request) };
}

afterEach(() => {
  clearToasts();
  forgetKept();
});

async function enter(...keys: string[]) {
  await userEvent.click(await screen.findByRole('button', { name: 'New invoice' }));
  for (const each of keys) await userEvent.keyboard(each);
}

it('takes an invoice by the keyboard alone and starts the next', async () => {
  const { sent } = show();
  await enter('thu');
  await screen.findByRole('option', { name: /Thưởng Phát/u });
  await userEvent.keyboard('{Tab}HD-0099{Tab}');
  expect(screen.getByLabelText('Date')).toHaveFocus();
  await userEvent.keyboard('{Tab}{Tab}14{Tab}1,200{Enter}{Enter}');
  await waitFor(() => expect(sent('record_invoice')).toHaveLength(1));
  expect(sent('record_invoice')[0]).toEqual({
    customer_id: 7,
    number: 'HD-0099',
    issued_on: '2026-11-19',
    due: { kind: 'terms', terms: '14' },
    amount: money('1200'),
    is_date_confirmed: false,
  });
  await waitFor(() => expect(screen.getByRole('combobox', { name: 'Customer' })).toHaveFocus());
  expect(screen.getByRole('textbox', { name: 'Number' })).toHaveValue('HD-0100');
  expect(currentToasts().at(-1)?.action).toBeDefined();
});

it('adds a customer in place, and a namesake only when it is meant', async () => {
  let times = 0;
  const refused: WireError = { code: 'customer.same_name', params: { name: 'Bích' }, blockers: [] };
  const { sent } = show({
    add_customer: ({ name, is_namesake }) => {
      times += 1;
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- refusals cross the wire as data
      if (!is_namesake) throw refused;
      return { customer_id: 8, number: 'C-0001', name, currency: 'VND', had_hidden_marks: false, entry_id: 79 };
    },
  });
  await enter('Bích');
  await userEvent.click(await screen.findByRole('option', { name: /as a new customer/u }));
  await userEvent.click(await screen.findByRole('button', { name: 'Add another one of this name' }));
  await waitFor(() => expect(screen.getByRole('combobox', { name: 'Customer' })).toHaveValue('Bích'));
  expect([times, sent('add_customer').length]).toEqual([2, 2]);
});

it('trust_34_asks_about_a_year_that_can_hardly_be_meant', async () => {
  const doubt: WireError = { code: 'date.unlikely', params: { date: '2099-11-19' }, blockers: [] };
  const { sent } = show({
    record_invoice: ({ is_date_confirmed }) => {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- refusals cross the wire as data
      if (!is_date_confirmed) throw doubt;
      return { invoice_id: 9, entry_id: 80, due_on: '2099-12-19' };
    },
  });
  await enter('thu');
  await screen.findByRole('option', { name: /Thưởng Phát/u });
  await userEvent.keyboard('{Enter}{Tab}1{Tab}{Tab}{Tab}{Tab}5{Enter}');
  expect(await screen.findByText(/Is the date .*19 Nov 2099.* right/u)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'The date is right, keep it' }));
  await waitFor(() => expect(sent('record_invoice')).toHaveLength(2));
});

it('trust_24_25_26_28_29_30_32_says_what_a_field_cannot_take', async () => {
  show();
  await enter();
  const amount = screen.getByRole('textbox', { name: 'Amount' });
  const said: [string, RegExp][] = [
    ['12.5', /VND.* has no decimals/u],
    ['0.005', /VND.* has no decimals/u],
    ['1e5', /This is not an amount/u],
    ['NaN', /This is not an amount/u],
    ['∞', /This is not an amount/u],
    ['0x10', /This is not an amount/u],
    ['(1,234)', /This is not an amount/u],
    ['1234-', /This is not an amount/u],
    ['12345678901234567890', /Amount too large/u],
  ];
  for (const [typed, sentence] of said) {
    await userEvent.clear(amount);
    await userEvent.type(amount, typed);
    await userEvent.tab();
    expect(await screen.findByText(sentence), typed).toBeInTheDocument();
  }
  const date = screen.getByLabelText('Date');
  for (const typed of ['2026-02-30', '31/04/2026']) {
    await userEvent.clear(date);
    await userEvent.type(date, `${typed}{Enter}`);
    expect(await screen.findByText(/This is not a date/u), typed).toBeInTheDocument();
  }
});

it('trust_30_keeps_no_invoice_of_nothing', async () => {
  const { sent } = show();
  await enter('thu');
  await screen.findByRole('option', { name: /Thưởng Phát/u });
  await userEvent.keyboard('{Enter}{Tab}1{Tab}{Tab}{Tab}{Tab}0{Enter}');
  expect(await screen.findByText('The amount must be more than zero')).toBeInTheDocument();
  const amount = screen.getByRole('textbox', { name: 'Amount' });
  await userEvent.clear(amount);
  await userEvent.type(amount, '\u22121,234{Enter}');
  expect(await screen.findByText('The amount must be more than zero')).toBeInTheDocument();
  expect(sent('record_invoice')).toEqual([]);
});

it('trust_36_shows_below_the_field_that_it_would_be_due_before_it_was_issued', async () => {
  const wrong: WireError = { code: 'invoice.due_before_issued', params: { due: '2026-11-01', issued: '2026-11-19' }, blockers: [] };
  show({
    explain_due: ({ due }) => {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- refusals cross the wire as data
      if (due.kind === 'on') throw wrong;
      return DUE;
    },
  });
  await enter();
  await userEvent.type(screen.getByRole('textbox', { name: 'Terms or due date' }), '1 Nov');
  expect(await screen.findByText(/Due on .*1 Nov 2026.*, before it was issued on/u)).toBeInTheDocument();
});

it('marks an invoice as paid on a day that can be changed', async () => {
  const { sent } = show();
  const table = await screen.findByRole('grid');
  table.focus();
  await userEvent.keyboard('m');
  await userEvent.click(await screen.findByRole('button', { name: /Record .*500/u }));
  await waitFor(() => expect(sent('mark_paid')).toEqual([{ receivable_id: 2, received_on: '2026-11-19', method: 'transfer', is_date_confirmed: false }]));
  await waitFor(() => expect(currentToasts().at(-1)?.action).toBeDefined());
});

it('shows every part and every discount of the terms while they are typed', async () => {
  const parts = [
    { due_on: '2026-11-19', payable_on: null, amount: money('300') },
    { due_on: '2027-01-18', payable_on: null, amount: money('700') },
  ];
  const discounts = [{ until: '2026-11-29', percent: '2', payable: money('980') }];
  show({ explain_due: ({ due }) => ({ ...DUE, ...(due.kind === 'terms' && due.terms !== '' ? { parts, discounts } : {}) }) });
  await userEvent.click(await screen.findByRole('button', { name: 'New invoice' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Terms or due date' }), '30% now, rest net 60');
  expect(await screen.findByText(/300.*by .*19 Nov 2026/u)).toBeInTheDocument();
  expect(screen.getByText(/700.*by .*18 Jan 2027/u)).toBeInTheDocument();
  expect(screen.getByText(/2.* % off until .*29 Nov 2026.*980/u)).toBeInTheDocument();
});
