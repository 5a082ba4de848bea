import { createMemoryHistory } from '@tanstack/react-router';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';

import { createQueryClient } from '../../api/queries';
import { answer, SESSION, type Answers } from '../../test/render';
import { App } from '../App';
import { createAppRouter } from '../router';

function open(answers: Answers = {}) {
  const calls = answer({
    get_ageing: () => ({ as_of: '2026-11-19', by: 'due', together: null, totals: [], customers: [] }),
    search_book: () => ({
      customers: [{ customer_id: 7, number: 'K-7', display_name: 'Nguyễn Hữu Thưởng' }],
      invoices: [
        {
          invoice_id: 70,
          number: '2026-70',
          customer_id: 7,
          customer_name: 'Nguyễn Hữu Thưởng',
          issued_on: '2026-10-01',
          due_on: '2026-12-05',
          original_due_on: '2026-10-31',
          total: { amount: '5000000', currency: 'VND' },
        },
      ],
      notes: [{ note_id: 3, customer_id: 7, customer_name: 'Nguyễn Hữu Thưởng', kind: 'call', noted_on: '2026-11-02', body: 'Will pay on Friday' }],
    }),
    ...answers,
  });
  const router = createAppRouter(createMemoryHistory({ initialEntries: ['/ageing'] }));
  render(<App client={createQueryClient()} router={router} />);
  return { calls, router };
}

/** Types words into the palette and takes what was found. */
async function search(words: string, found: RegExp): Promise<void> {
  await screen.findByRole('main');
  await userEvent.keyboard('{Control>}k{/Control}');
  await screen.findByRole('combobox');
  await userEvent.keyboard(words);
  await userEvent.click(await screen.findByRole('option', { name: found }));
}

describe('Palette', () => {
  it('finds a customer by keys alone and goes there', async () => {
    const { calls, router } = open();
    await screen.findByRole('main');
    await userEvent.keyboard('{Control>}k{/Control}');
    expect(await screen.findByRole('combobox')).toHaveFocus();
    await userEvent.keyboard('thuong');
    expect(await screen.findByRole('option', { name: /Nguyễn Hữu Thưởng.*K-7/ })).toHaveAttribute('aria-selected', 'true');
    expect(calls.filter((call) => call.name === 'search_book').at(-1)?.request).toEqual({ search: 'thuong' });
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByRole('option', { name: /2026-70/ })).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{ArrowUp}{Enter}');
    await waitFor(() => expect(router.state.location.pathname).toBe('/customers/7'));
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
  });

  it('opens an invoice on the account of its customer', async () => {
    const { router } = open();
    await search('2026-70', /2026-70.*5 Dec 2026.*31 Oct 2026/u);
    await waitFor(() => expect(router.state.location.pathname).toBe('/customers/7'));
    expect(router.state.location.search).toEqual({ invoice: 70 });
  });

  it('finds what was said and opens it in the timeline', async () => {
    const { router } = open();
    await search('friday', /Will pay on Friday.*Thưởng/);
    await waitFor(() => expect(router.state.location).toMatchObject({ pathname: '/customers/7', search: { tab: 'timeline' } }));
  });

  it('runs an action by its name', async () => {
    let session = SESSION;
    const { calls } = open({
      get_session: () => session,
      search_book: () => ({ customers: [], invoices: [], notes: [] }),
      set_theme: () => (session = { ...SESSION, theme: 'dark' }),
    });
    await userEvent.click(await screen.findByRole('button', { name: /Search customers/ }));
    await userEvent.keyboard('dark');
    expect(await screen.findByRole('option', { name: 'Dark colours' })).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(calls.some((call) => call.name === 'search_book')).toBe(true));
    await waitFor(() => expect(document.documentElement).toHaveAttribute('data-theme', 'dark'));
  });

  it('finds a screen and a page of the guide by another word', async () => {
    const { router } = open({ search_book: () => ({ customers: [], invoices: [], notes: [] }) });
    await search('holidays', /^Calendar/);
    await waitFor(() => expect(router.state.location.pathname).toBe('/settings/calendar'));
  });

  it('says that nothing fits', async () => {
    open({ search_book: () => ({ customers: [], invoices: [], notes: [] }) });
    await userEvent.click(await screen.findByRole('button', { name: /Search customers/ }));
    await userEvent.keyboard('xyz');
    await waitFor(() => expect(screen.getByText(/Nothing fits/)).toBeInTheDocument());
  });

  it('shows the shortcuts when asked', async () => {
    open();
    await screen.findByRole('main');
    await userEvent.keyboard('?');
    expect(await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })).toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });
});
