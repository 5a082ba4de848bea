import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';

import type { ClosingOffer, PayerCandidate, PayerSearch, SettlementPage, SettlementReceipt } from '../../api/generated/contract';
import { forgetKept } from '../../components/kept';
import { clearToasts, currentToasts } from '../../components/toasts';
import { answer, renderScreen } from '../../test/render';
import { PaymentsScreen } from './PaymentsScreen';

// Typing key by key takes its time while other tests run.
vi.setConfig({ testTimeout: 20_000 });

const money = (amount: string) => ({ amount, currency: 'VND' });

function candidate(customer_id: number, why: PayerCandidate['why'], amount = '500'): PayerCandidate {
  const part = { receivable_id: customer_id * 10, invoice_number: `A-${customer_id}`, due_on: '2026-10-01', open: money(amount), amount: money(amount) };
  return { customer_id, customer_name: `Customer ${customer_id}`, customer_number: `K-${customer_id}`, why, amount: money(amount), parts: [part], unapplied: money('0') };
}

const PAGE: SettlementPage = {
  count: 1,
  counts: { all: 1, on_account: 1, payments: 1, credit_notes: 0, otherwise: 0 },
  on_account: [money('200')],
  method_costs: [{ method: 'transfer', count: 1, cost: money('7') }],
  rows: [
    {
      settlement_id: 4,
      customer_id: 1,
      customer_name: 'Customer 1',
      kind: 'payment',
      method: 'transfer',
      reference: 'VCB 9034',
      value_on: '2026-11-10',
      amount: money('700'),
      rest: money('200'),
      allocations: [{ allocation_id: 9, receivable_id: 10, invoice_number: 'A-1', amount: money('500') }],
      cost: money('7'),
    },
  ],
};

const DISCOUNT: ClosingOffer = {
  receivable_id: 10,
  invoice_number: 'A-1',
  open: money('500'),
  why: 'discount',
  discount: money('10'),
  withheld: money('0'),
  written_off: money('0'),
  until: '2026-11-25',
  percent: '2',
};

function show(found: (amount: string | null) => PayerSearch) {
  const record = vi.fn<(request: unknown) => SettlementReceipt>(() => ({ settlement_id: 5, entry_id: 80, amount: money('500'), rest: money('0') }));
  const calls = answer({
    list_settlements: () => PAGE,
    find_payers: ({ amount }) => found(amount),
    record_matched_payment: record,
    propose_closings: ({ amount }) => (amount.amount === '490' ? [DISCOUNT] : []),
    record_closing: () => ({ settlement_id: 6, entry_id: 90, amount: money('490'), rest: money('0') }),
    undo_allocation: () => ({ entry_id: 81, amount: money('500'), rest: money('700') }),
    undo_entry: ({ entry_id }) => ({ undone: { entry_id, kind: 'payment.record', posted_on: '2026-11-19' }, fact_count: 2 }),
  });
  renderScreen(<PaymentsScreen />);
  return { calls, record };
}

afterEach(() => {
  clearToasts();
  forgetKept();
});

const field = () => screen.findByRole('combobox', { name: /Amount, and part/u });

it('l7_records_the_one_exact_invoice_on_enter_and_only_once', async () => {
  const { record } = show(() => ({ candidates: [candidate(1, 'exact_amount')], more_count: 0, is_ambiguous: false }));
  await userEvent.type(await field(), '500{Enter}{Enter}{Enter}');
  await waitFor(() => expect(screen.getByRole('combobox', { name: /Amount, and part/u })).toHaveValue(''));
  expect(record).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ customer_id: 1, received_on: '2026-11-19', parts: [{ receivable_id: 10, amount: money('500') }] }),
  );
  expect(currentToasts().at(-1)?.action).toBeDefined();
});

it('l7_shows_an_ambiguity_and_never_resolves_it', async () => {
  const { record } = show(() => ({ candidates: [candidate(1, 'exact_amount'), candidate(2, 'exact_amount')], more_count: 0, is_ambiguous: true }));
  await userEvent.type(await field(), '500');
  expect(await screen.findByText(/Several fit equally well/u)).toBeInTheDocument();
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByText(/Nothing was recorded/u)).toBeInTheDocument();
  expect(record).not.toHaveBeenCalled();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  await waitFor(() => expect(record).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ customer_id: 2 })));
});

it('waits for a look where only the name speaks for somebody', async () => {
  const { record } = show(() => ({ candidates: [candidate(1, 'oldest_due', '300')], more_count: 0, is_ambiguous: false }));
  await userEvent.type(await field(), '300 cus{Enter}');
  expect(await screen.findByText(/look at the marked line/u)).toBeInTheDocument();
  expect(record).not.toHaveBeenCalled();
  await screen.findByRole('option');
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(record).toHaveBeenCalledOnce());
});

it('t1_closes_an_invoice_that_a_discount_makes_short', async () => {
  const { calls, record } = show(() => ({ candidates: [candidate(1, 'oldest_due', '490')], more_count: 0, is_ambiguous: false }));
  await userEvent.type(await field(), '490 cus');
  await userEvent.click(await screen.findByRole('button', { name: /A-1/u }));
  await waitFor(() =>
    expect(calls.find(({ name }) => name === 'record_closing')?.request).toEqual({
      proposal: { customer_id: 1, received_on: '2026-11-19', amount: money('490'), reference: '' },
      receivable_id: 10,
      method: 'transfer',
    }),
  );
  await waitFor(() => expect(screen.getByRole('combobox', { name: /Amount, and part/u })).toHaveValue(''));
  expect(record).not.toHaveBeenCalled();
});

it('says that nobody owes an amount', async () => {
  show(() => ({ candidates: [], more_count: 0, is_ambiguous: false }));
  await userEvent.type(await field(), '123');
  expect(await screen.findByText(/Nobody owes exactly this/u)).toBeInTheDocument();
});

it('takes one part of a payment back', async () => {
  const { calls } = show(() => ({ candidates: [], more_count: 0, is_ambiguous: false }));
  const table = await screen.findByRole('treegrid');
  table.focus();
  await userEvent.keyboard('{Enter}');
  await userEvent.click(within(table).getByRole('button', { name: /Take .*A-1.* back/u }));
  await waitFor(() => expect(calls.find(({ name }) => name === 'undo_allocation')?.request).toEqual({ allocation_id: 9 }));
  await waitFor(() => expect(currentToasts().at(-1)?.action).toBeDefined());
});
