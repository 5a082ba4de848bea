import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';

import type { AccountRow, AllocationProposal, CustomerView, WireError } from '../../api/generated/contract';
import { clearToasts, currentToasts } from '../../components/toasts';
import { answer, renderScreen } from '../../test/render';
import { CustomerScreen } from './CustomerScreen';

// Typing key by key takes its time while other tests run.
vi.setConfig({ testTimeout: 20_000 });

const money = (amount: string) => ({ amount, currency: 'VND' });

const PAYMENT: AccountRow = {
  kind: 'payment',
  is_opening: false,
  claim: null,
  about_receivable_id: null,
  invoice_id: null,
  receivable_id: null,
  settlement_id: 9,
  number: 'VCB 9034',
  dated_on: '2026-09-30',
  due_on: null,
  original_due_on: null,
  payable_on: null,
  agreed_due: null,
  dispute: null,
  lock: null,
  instalment: null,
  plans: [],
  amount: money('-1350000'),
  open: money('0'),
  balance: money('14400000'),
  overdue_days: 0,
  level: 0,
  method: '',
  allocations: [{ allocation_id: 3, receivable_id: 1, invoice_number: 'HD-2107', amount: money('1350000') }],
  notes: [],
  undo_entry_id: 12,
};

const VIEW: CustomerView = {
  customer_id: 7,
  profile: {
    number: 'K-17',
    name: 'Thưởng Phát',
    tax_id: '',
    is_consumer: false,
    language: 'vi',
    second_language: null,
    currency: 'VND',
    group: null,
    terms: 'net 30',
    address: { lines: ['Huế'], country: 'VN' },
    email: '',
    phone: '',
    contacts: [],
    channel: 'letter',
    lock_reason: null,
    lock_until: null,
    is_on_hold: false,
  },
  display_name: 'Thưởng Phát',
  next_step: null,
  thanks_for: null,
  terms_in_words: 'due 30 days after the invoice date',
  terms_from: 'customer',
  group_name: '',
  merged: [],
  recipient: { name: 'Thưởng Phát', reason: 'customer' },
  cheques: [],
  promises: { promises: [], kept: 0, matured: 0 },
  balances: [{ currency: 'VND', open: money('14400000'), overdue: money('14400000'), on_account: money('0'), balance: money('14400000') }],
  account: [
    PAYMENT,
    {
      ...PAYMENT,
      kind: 'invoice',
      is_opening: false,
      claim: null,
      about_receivable_id: null,
      invoice_id: 1,
      receivable_id: 1,
      settlement_id: null,
      number: 'HD-2107',
      dated_on: '2026-09-12',
      due_on: '2026-10-12',
      original_due_on: null,
      payable_on: null,
      agreed_due: null,
      dispute: null,
      lock: null,
      instalment: null,
      plans: [],
      amount: money('15750000'),
      open: money('14400000'),
      balance: money('15750000'),
      overdue_days: 38,
      level: 1,
      allocations: [],
      undo_entry_id: null,
    },
  ],
};

const PROPOSAL: AllocationProposal = {
  parts: [{ receivable_id: 1, invoice_number: 'HD-2107', due_on: '2026-10-12', open: money('14400000'), amount: money('14400000'), why: 'exact_amount' }],
  unapplied: money('600000'),
};

function refusal(error: WireError): Error {
  return Object.assign(new Error(error.code), error);
}

function show(path = '/customers/7') {
  const record = vi.fn(() => ({ settlement_id: 10, entry_id: 80, allocation: PROPOSAL }));
  const calls = answer({
    get_customer: () => VIEW,
    get_settings: () => {
      throw refusal({ code: 'app.unexpected', params: {}, blockers: [] });
    },
    propose_allocation: () => PROPOSAL,
    record_payment: record,
    undo_entry: (request) => {
      if (request.entry_id === 80) return { undone: { entry_id: 80, kind: 'payment.record', posted_on: '2026-11-19' }, fact_count: 2 };
      const blockers = [{ entry_id: 99, kind: 'dunning.confirm', posted_on: '2026-10-20' }];
      throw refusal({ code: 'undo.blocked', params: {}, blockers });
    },
  });
  renderScreen(<CustomerScreen />, { path, pattern: '/customers/$customerId' });
  return { calls, record };
}

afterEach(clearToasts);

describe('a payment', () => {
  it('l7_shows_what_it_settles_and_why_and_l8_what_stays_on_account', async () => {
    show();
    await userEvent.type(await screen.findByLabelText('Amount received'), '15,000,000');
    const proposal = await screen.findByRole('region', { name: 'What the payment settles' });
    expect(proposal).toHaveTextContent('HD-2107');
    expect(proposal).toHaveTextContent('exactly this amount');
    expect(proposal).toHaveTextContent('Stays on account600,000');
  });

  it('is recorded once, however often Enter is pressed, and can be taken back', async () => {
    const { calls, record } = show();
    await userEvent.type(await screen.findByLabelText('Amount received'), '15,000,000{Enter}{Enter}{Enter}');
    await waitFor(() => expect(screen.getByLabelText('Amount received')).toHaveValue(''));
    expect(record).toHaveBeenCalledExactlyOnceWith({
      customer_id: 7,
      received_on: '2026-11-19',
      amount: money('15000000'),
      method: 'transfer',
      reference: '',
      allocate: 'auto',
    });
    expect(screen.getByLabelText('Amount received')).toHaveFocus();
    currentToasts().at(-1)?.action?.onPress();
    await waitFor(() => expect(calls.some(({ name }) => name === 'undo_entry')).toBe(true));
    expect(calls.find(({ name }) => name === 'undo_entry')?.request).toEqual({ entry_id: 80 });
  });

  it('takes a date that was typed just before Enter, and none that does not exist', async () => {
    const { record } = show();
    await userEvent.type(await screen.findByLabelText('Amount received'), '5,000');
    const date = screen.getByLabelText('Received on');
    await userEvent.clear(date);
    await userEvent.type(date, '31 Nov{Enter}');
    expect(record).not.toHaveBeenCalled();
    expect(date).toHaveFocus();
    await userEvent.clear(date);
    await userEvent.type(date, '18 Nov{Enter}');
    await waitFor(() => expect(record).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ received_on: '2026-11-18' })));
  });

  it('is not sent without an amount', async () => {
    const { record } = show();
    await userEvent.type(await screen.findByLabelText('Amount received'), '{Enter}');
    expect(await screen.findByText('Please type the amount that came in')).toBeInTheDocument();
    expect(record).not.toHaveBeenCalled();
  });

  it('r8_is_not_undone_while_something_rests_on_it_and_that_is_listed', async () => {
    show();
    const table = await screen.findByRole('treegrid');
    table.focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.click(within(table).getByRole('button', { name: 'Take payment back' }));
    const dialog = await screen.findByRole('alertdialog');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Take payment back' }));
    expect(await within(dialog).findByText('Reminder run')).toBeInTheDocument();
  });
});

describe('the account', () => {
  it('l6_proves_itself', async () => {
    show();
    expect(await screen.findByText(/Ties to the ledger/u)).toBeInTheDocument();
  });

  it('opens at the invoice that was looked for', async () => {
    show('/customers/7?invoice=1');
    const table = await screen.findByRole('treegrid');
    expect(table).toHaveFocus();
    const row = within(table).getByRole('row', { expanded: true });
    expect(row).toHaveTextContent('HD-2107');
    expect(table).toHaveAttribute('aria-activedescendant', row.id);
  });
});
