import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';

import type { AgeingTotal, TodayTask, TodayView } from '../../api/generated/contract';
import { currentToasts } from '../../components/toasts';
import { answer, renderScreen, SESSION } from '../../test/render';
import { TodayScreen } from './TodayScreen';

const money = (amount: string, currency = 'VND') => ({ amount, currency });

const TOTAL: AgeingTotal = {
  currency: 'VND',
  buckets: {
    not_due: money('412600000'),
    d1_30: money('96350000'),
    d31_60: money('61200000'),
    d61_90: money('18450000'),
    d91_plus: money('6400000'),
    open: money('595000000'),
    on_account: money('0'),
    balance: money('595000000'),
    count: 9,
  },
  ledger: money('595000000'),
  is_tied: true,
};

/** The words of an element, without the invisible marks around inserted values. */
const said = (element: HTMLElement | undefined) => (element?.textContent ?? '').replace(/[\u2066-\u2069]/gu, '');

const STEP: TodayTask = {
  kind: 'next_step',
  customer_id: 7,
  customer_name: 'Thưởng Phát',
  step: { note_id: 3, kind: 'call', text: 'Call again', due_on: '2026-11-17', noted_on: '2026-11-10' },
  count: 1,
  days: 2,
  amounts: [money('23400000')],
  promise: null,
      proposal: null,
  newest_payment_on: null,
};

const LETTERS: TodayTask = {
  ...STEP,
  kind: 'letters',
  customer_id: null,
  customer_name: '',
  step: null,
  count: 14,
  days: 61,
  promise: null,
      proposal: null,
  newest_payment_on: '2026-11-18',
};

const VIEW: TodayView = {
  today: '2026-11-19',
  since: {
    opened_on: '2026-10-27',
    days: 23,
    fell_due_count: 9,
    broken_count: 1,
    kept_count: 0,
    fell_due: [money('1000000')],
    payment_count: 4,
    payments: [money('38600000')],
    deadline_count: 0,
  },
  together: null,
  totals: [TOTAL],
  tasks: [STEP, LETTERS],
};

describe('TodayScreen', () => {
  it('tells what changed, what is open, and what to do next', async () => {
    answer({ get_today: () => VIEW });
    renderScreen(<TodayScreen />, { path: '/today' });
    await screen.findByText(/What to do next/u);
    const page = said(document.body);
    for (const words of ['Since 27 Oct 2026, 23 days', '9 invoices fell due', '4 payments came in', '182,400,000']) {
      expect(page).toContain(words);
    }
    const tasks = within(screen.getByRole('region', { name: /What to do next/u })).getAllByRole('listitem');
    expect(said(tasks[0])).toContain('Thưởng Phát: Call again');
    expect(said(tasks[0])).toContain('Next step for 2 days · call of 10 Nov 2026');
    expect(said(tasks[1])).toContain('14 letters are ready to propose');
    expect(said(tasks[1])).toContain('oldest item 61 days · newest payment recorded: 18 Nov 2026');
  });

  it('moves a next step to another day, with the way back', async () => {
    const calls = answer({ get_today: () => VIEW, follow_up_note: () => ({ note_id: 3, entry_id: 40 }), undo_entry: () => ({}) as never });
    renderScreen(<TodayScreen />, { path: '/today' });
    await userEvent.click(await screen.findByRole('button', { name: 'Later' }));
    await userEvent.type(screen.getByLabelText('Reason'), 'on holiday');
    await userEvent.click(screen.getByRole('button', { name: 'Move the next step' }));
    await waitFor(() => expect(calls).toContainEqual({ name: 'follow_up_note', request: { note_id: 3, outcome: 'moved', moved_to: '2026-11-26', reason: 'on holiday' } }));
    await waitFor(() => expect(currentToasts().at(-1)?.action).toBeDefined());
    currentToasts().at(-1)?.action?.onPress();
    await waitFor(() => expect(calls).toContainEqual({ name: 'undo_entry', request: { entry_id: 40 } }));
  });

  it('asks why a next step is not needed', async () => {
    const calls = answer({ get_today: () => VIEW, follow_up_note: () => ({ note_id: 3, entry_id: 40 }) });
    renderScreen(<TodayScreen />, { path: '/today' });
    await userEvent.click(await screen.findByRole('button', { name: 'Not needed' }));
    await userEvent.click(screen.getByRole('button', { name: 'Close the next step' }));
    expect(calls.some((call) => call.name === 'follow_up_note')).toBe(false);
    await userEvent.type(screen.getByLabelText('Reason'), 'paid in cash');
    await userEvent.click(screen.getByRole('button', { name: 'Close the next step' }));
    await waitFor(() => expect(calls.some((call) => call.name === 'follow_up_note')).toBe(true));
  });

  it('teaches the next step in a new book, and says when nothing waits', async () => {
    const empty = { ...VIEW, since: null, totals: [], together: null, tasks: [] };
    answer({ get_session: () => ({ ...SESSION, book: { ...SESSION.book!, invoice_count: 0 } }), get_today: () => empty });
    const { unmount } = renderScreen(<TodayScreen />, { path: '/today' });
    expect(await screen.findByRole('button', { name: 'Bring in invoices' })).toBeInTheDocument();
    unmount();
    answer({ get_today: () => empty });
    renderScreen(<TodayScreen />, { path: '/today' });
    expect(await screen.findByText('Nothing is waiting today')).toBeInTheDocument();
  });
});
