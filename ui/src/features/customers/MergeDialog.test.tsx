import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import type { LookAlike, MergePreview } from '../../api/generated/contract';
import { answer, renderScreen } from '../../test/render';
import { MergeDialog } from './MergeDialog';

vi.setConfig({ testTimeout: 20_000 });

const money = (amount: string) => ({ amount, currency: 'VND' });

function customer(customer_id: number, name: string): LookAlike {
  const balance = { currency: 'VND', open: money('5'), overdue: money('5'), on_account: money('0'), balance: money('5') };
  return { customer_id, name, number: `K-${customer_id}`, address: [], contact: '', email: '', phone: '', tax_id: '', balances: [balance], last_invoice_on: '2026-11-01' };
}

function preview(stays: number, goes: number, more: Partial<MergePreview> = {}): MergePreview {
  const names: Record<number, string> = { 1: 'Oak', 2: 'Oak Ltd' };
  return {
    stays: customer(stays, names[stays] ?? ''),
    goes: customer(goes, names[goes] ?? ''),
    together: [],
    offers: [
      { detail: 'phone', text: '090' },
      { detail: 'lock', text: 'Dispute' },
    ],
    shared_numbers: [],
    has_other_tax_id: false,
    ...more,
  };
}

function show(more: Partial<MergePreview> = {}) {
  const onClose = vi.fn();
  const calls = answer({
    preview_merge: ({ customer_id, into_customer_id }) => preview(into_customer_id, customer_id, more),
    merge_customers: ({ into_customer_id }) => ({ customer_id: into_customer_id, entry_id: 9 }),
  });
  renderScreen(<MergeDialog stays={1} goes={2} onClose={onClose} />);
  return { calls, onClose };
}

describe('MergeDialog', () => {
  it('merges into the one that stays after a swap, with what the owner left marked', async () => {
    const { calls, onClose } = show();
    await userEvent.click(await screen.findByRole('button', { name: 'Swap' }));
    await waitFor(() => expect(calls.at(-1)?.request).toEqual({ customer_id: 1, into_customer_id: 2 }));
    await userEvent.click(screen.getByRole('checkbox', { name: /Reminders locked/u }));
    await userEvent.click(screen.getByRole('button', { name: 'Merge' }));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    const merged = calls.find(({ name }) => name === 'merge_customers');
    expect(merged?.request).toEqual({ customer_id: 1, into_customer_id: 2, take_over: ['phone'] });
  });

  it('does not merge two who have an invoice of one number, and says so', async () => {
    const { calls } = show({ shared_numbers: ['A-1'] });
    expect(await screen.findByText(/claimed twice/u)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Merge' }));
    expect(calls.some(({ name }) => name === 'merge_customers')).toBe(false);
  });
});
