import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import type { AgeingCustomer, AgeingView } from '../../api/generated/contract';
import { answer, renderScreen, SESSION } from '../../test/render';
import { AgeingScreen } from './AgeingScreen';

// Typing key by key takes its time while other tests run.
vi.setConfig({ testTimeout: 20_000 });

const money = (amount: string) => ({ amount, currency: 'VND' });

function line(customer_id: number, name: string, late: string): AgeingCustomer {
  const zero = money('0');
  const buckets = { not_due: zero, d1_30: money(late), d31_60: zero, d61_90: zero, d91_plus: zero };
  return {
    customer_id,
    number: `K-${customer_id}`,
    name,
    currency: 'VND',
    buckets: { ...buckets, open: money(late), on_account: zero, balance: money(late), count: 1 },
  };
}

function view(is_tied = true): AgeingView {
  const customers = [line(1, 'Đại lý Hải Yến', '8900000'), line(2, 'Nhà hàng Sông Xanh', '7350000')];
  const sum = { ...line(0, '', '16250000').buckets, count: 2 };
  return { as_of: '2026-11-19', by: 'due', totals: [{ currency: 'VND', buckets: sum, ledger: money('16250000'), is_tied }], together: null, customers };
}

describe('AgeingScreen', () => {
  it('shows customers, a total and the proof, and filters without accents', async () => {
    answer({ get_ageing: () => view() });
    renderScreen(<AgeingScreen />, { path: '/ageing' });
    const table = await screen.findByRole('grid');
    expect(within(table).getByText('Đại lý Hải Yến')).toBeInTheDocument();
    expect(screen.getByText('It ties.')).toBeInTheDocument();
    await userEvent.keyboard('/song xanh');
    expect(screen.getByRole('searchbox')).toHaveFocus();
    expect(within(table).queryByText('Đại lý Hải Yến')).toBeNull();
    expect(within(table).getByText(/Total of .*1.* out of .*2/u)).toBeInTheDocument();
  });

  it('says in red when the figures do not tie', async () => {
    answer({ get_ageing: () => view(false) });
    renderScreen(<AgeingScreen />, { path: '/ageing' });
    expect(await screen.findByRole('alert')).toHaveTextContent('It does not tie.');
  });

  it('shows several currencies together at the rates of the owner, and which rate is missing', async () => {
    const both = view();
    const [vnd] = both.totals;
    if (vnd === undefined) throw new Error('one total');
    const ils = { ...vnd, currency: 'ILS' };
    const part = { open: money('16250000'), overdue: money('16250000'), rate: null, on: null, worth: money('16250000') };
    const foreign = { open: { amount: '100.00', currency: 'ILS' }, overdue: { amount: '0.00', currency: 'ILS' }, rate: null, on: null, worth: null };
    answer({
      get_ageing: () => ({ ...both, totals: [vnd, ils], together: { currency: 'VND', buckets: null, parts: [part, foreign], missing: ['ILS'] } }),
    });
    renderScreen(<AgeingScreen />, { path: '/ageing' });
    await userEvent.click(await screen.findByText(/All, in .*VND/u));
    expect(await screen.findByRole('status')).toHaveTextContent(/enter a rate for .*ILS/u);
    expect(screen.getByRole('button', { name: 'Enter a rate' })).toBeInTheDocument();
    expect(screen.queryByText('It ties.')).toBeNull();
  });

  it('asks again for another basis', async () => {
    const calls = answer({ get_ageing: () => view() });
    renderScreen(<AgeingScreen />, { path: '/ageing' });
    await userEvent.click(await screen.findByText('By invoice date'));
    expect(calls.findLast((call) => call.name === 'get_ageing')?.request).toEqual({ as_of: null, by: 'invoice' });
  });

  it('leads a book without invoices to the import', async () => {
    answer({
      get_session: () => ({ ...SESSION, book: SESSION.book && { ...SESSION.book, invoice_count: 0 } }),
      get_ageing: () => ({ as_of: '2026-11-19', by: 'due', together: null, totals: [], customers: [] }),
    });
    renderScreen(<AgeingScreen />, { path: '/ageing' });
    expect(await screen.findByRole('button', { name: 'Bring in invoices' })).toBeInTheDocument();
  });
});
