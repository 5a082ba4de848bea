import { createMemoryHistory } from '@tanstack/react-router';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';

import type { SessionView } from '../api/generated/contract';
import { createQueryClient } from '../api/queries';
import { showToast } from '../components/toasts';
import { answer, SESSION, type Answers } from '../test/render';
import { App } from './App';
import { createAppRouter } from './router';

const VIEW = {
  seller: {
    name: 'Ánh Dương',
    tagline: '',
    address: { lines: [], country: 'VN' },
    tax_id: '',
    contact_name: '',
    contact_role: '',
    phone: '',
    email: '',
    bank_accounts: [],
  },
  profile: { country: 'VN', currency: 'VND', language: 'vi' as const },
  policy: { levels: [], grace_days: null, quiet_days: 0, minimums: [], old_item_days: 0, stale_payment_days: 0, nearest_pay_by_days: 0, cheque_days: 60, call_days: 7 },
  book_path: '/x.duebook',
};

function open(answers: Answers = {}, path = '/settings') {
  const calls = answer({
    get_settings: () => VIEW,
    list_imports: () => [],
    get_today: () => ({ today: '2026-11-19', since: null, totals: [], together: null, tasks: [] }),
    get_ageing: () => ({ as_of: '2026-11-19', by: 'due', together: null, totals: [], customers: [] }),
    ...answers,
  });
  const router = createAppRouter(createMemoryHistory({ initialEntries: [path] }));
  render(<App client={createQueryClient()} router={router} />);
  return { calls, router };
}

describe('App', () => {
  it('speaks the language of the session and sets the direction', async () => {
    open({ get_session: () => ({ ...SESSION, language: 'he' }) });
    expect(await screen.findByRole('heading', { name: 'הגדרות' })).toBeInTheDocument();
    expect(document.documentElement).toHaveAttribute('dir', 'rtl');
    expect(document.documentElement).toHaveAttribute('lang', 'he');
    expect(document.title).toContain('הגדרות');
  });

  it('shows the doors without a book, and the first step of a new one after it was started', async () => {
    let session: SessionView = { ...SESSION, book: null };
    const started = { ...SESSION, book: { ...SESSION.book!, invoice_count: 0 } };
    const { router } = open({ get_session: () => session, open_sample: () => (session = started) }, '/');
    await userEvent.click(await screen.findByRole('button', { name: 'Open the sample' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/import'));
    expect(screen.getByRole('navigation')).toBeInTheDocument();
  });

  it('goes back to the doors when the book is closed', async () => {
    let session: SessionView = SESSION;
    open({ get_session: () => session, close_book: () => (session = { ...SESSION, book: null }) });
    await userEvent.click(await screen.findByRole('button', { name: 'Close the book' }));
    expect(await screen.findByRole('button', { name: 'Start my book' })).toBeInTheDocument();
  });

  it('moves between the regions with F6 and opens screens with Ctrl and a digit', async () => {
    const { router } = open();
    await screen.findByRole('heading', { name: 'Settings' });
    expect(screen.getByRole('main')).toHaveFocus();
    await userEvent.keyboard('{F6}');
    expect(within(screen.getByRole('region', { name: 'Saving' })).getByRole('button')).toHaveFocus();
    await userEvent.keyboard('{F6}');
    expect(within(screen.getByRole('navigation')).getByRole('button', { name: /switch to another book/u })).toHaveFocus();
    await userEvent.keyboard('{Control>}1{/Control}');
    await waitFor(() => expect(router.state.location.pathname).toBe('/today'));
  });

  it('takes the last thing back with Ctrl Z, but leaves typing alone', async () => {
    open();
    await screen.findByRole('heading', { name: 'Settings' });
    let undone = 0;
    showToast({ text: 'Payment recorded', action: { label: 'Undo', onPress: () => (undone += 1) } });
    await screen.findByText('Payment recorded');
    await userEvent.click(screen.getByLabelText('Phone'));
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(undone).toBe(0);
    screen.getByRole('main').focus();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(undone).toBe(1);
  });

  it('says a sentence when the program does not answer', async () => {
    open({
      get_session: () => {
        throw { code: 'book.database', params: { detail: 'x' }, blockers: [] } as unknown as Error;
      },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('The book could not be read or written');
  });
});
