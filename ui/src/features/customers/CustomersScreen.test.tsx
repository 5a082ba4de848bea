import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import type { CustomerRow } from '../../api/generated/contract';
import { answer, renderScreen, SESSION } from '../../test/render';
import { CustomersScreen } from './CustomersScreen';

// Typing key by key takes its time while other tests run.
vi.setConfig({ testTimeout: 20_000 });

const money = (amount: string) => ({ amount, currency: 'VND' });

function row(customer_id: number): CustomerRow {
  return {
    customer_id,
    number: `K-${customer_id}`,
    name: `Customer ${customer_id}`,
    open: money('5'),
    overdue: money('5'),
    on_account: money('0'),
    overdue_days: 3,
    level: 1,
    last_reminder_on: null,
    is_locked: customer_id === 2,
    is_on_hold: false,
    has_address: true,
    next_step: null,
  };
}

function show(count: number, path = '/customers') {
  const calls = answer({
    list_duplicates: () => ({ count: 0, pairs: [] }),
    list_customers: ({ offset, limit }) => ({ count, counts: { overdue: count, locked: 1, on_account: 0, no_address: 0 }, rows: Array.from({ length: Math.min(limit, count - offset) }, (_, index) => row(offset + index + 1)) }),
    get_settings: () => {
      throw new Error('the ladder is not asked for here');
    },
  });
  renderScreen(<CustomersScreen />, { path, pattern: '/customers' });
  return calls;
}

describe('CustomersScreen', () => {
  it('shows the whole count and only asks for the rows in view', async () => {
    const calls = show(20_000);
    expect(await screen.findByText('20,000', { selector: 'h1 + span' })).toBeInTheDocument();
    expect(screen.getByText('Customer 1')).toBeInTheDocument();
    const pages = calls.filter(({ name, request }) => name === 'list_customers' && (request as { limit: number }).limit > 0);
    expect(pages).toHaveLength(1);
    expect(pages[0]?.request).toEqual({ search: '', sort: 'overdue', is_descending: true, filters: [], offset: 0, limit: 200 });
  });

  it('sends the search once it rests, and the order of a head', async () => {
    const calls = show(3);
    await screen.findByText('Customer 1');
    await userEvent.keyboard('/song');
    await waitFor(() => expect(calls.at(-1)?.request).toMatchObject({ search: 'song' }));
    expect(calls.filter(({ request }) => (request as { search?: string } | null)?.search === 'so')).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Customer' }));
    await waitFor(() => expect(calls.at(-1)?.request).toMatchObject({ sort: 'name', is_descending: false }));
  });

  it('combines filters, and begins with the one that a link asks for', async () => {
    const calls = show(3, '/customers?only=on_account');
    expect(await screen.findByRole('button', { name: /On account/u, pressed: true })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: /Locked/u, pressed: false }));
    await waitFor(() => expect(calls.at(-1)?.request).toMatchObject({ filters: ['on_account', 'locked'] }));
  });

  it('says which reminders are locked', async () => {
    show(3);
    expect(await screen.findByText('Locked', { selector: 'span' })).toBeInTheDocument();
  });

  it('leads a book without customers to the import', async () => {
    answer({
      get_session: () => ({ ...SESSION, book: SESSION.book && { ...SESSION.book, customer_count: 0 } }),
      list_customers: () => ({ count: 0, counts: { overdue: 0, locked: 0, on_account: 0, no_address: 0 }, rows: [] }),
    });
    renderScreen(<CustomersScreen />, { path: '/customers' });
    expect(await screen.findByRole('button', { name: 'Bring in invoices' })).toBeInTheDocument();
  });
});
