import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import type { CustomerView, TimelineRow } from '../../api/generated/contract';
import { answer, renderScreen } from '../../test/render';
import { TimelineTab } from './TimelineTab';

vi.setConfig({ testTimeout: 20_000 });

const CUSTOMER = {
  customer_id: 7,
  account: [],
  display_name: 'Thưởng Phát',
  profile: { contacts: [{ role: 'reminder', title: 'Bà', name: 'Hương', email: '', phone: '' }] },
} as unknown as CustomerView;

/** The words of an element, without the invisible marks around inserted values. */
const said = (element: HTMLElement | undefined) => (element?.textContent ?? '').replace(/[\u2066-\u2069]/gu, '');

const ROW: TimelineRow = {
  key: 'letter-1',
  kind: 'letter',
  on: '2026-11-01',
  entry_id: 5,
  number: 'R-2026-0004',
  amount: { amount: '14400000', currency: 'VND' },
  until: '2026-11-15',
  level: 1,
  text: '',
  method: '',
  reason: '',
  parts: [],
  changes: [],
  taken_back_on: '2026-11-02',
  note: null,
};

const NOTE: TimelineRow = {
  ...ROW,
  key: 'note-2',
  kind: 'note',
  on: '2026-11-10',
  number: '',
  amount: null,
  until: null,
  taken_back_on: null,
  note: {
    note_id: 3,
    kind: 'call',
    text: 'Promised Monday',
    contact: 'Hương',
    next_step: { text: 'Call again', due_on: '2026-11-17', is_open: true },
    earlier: [{ text: 'Promised Friday', replaced_on: '2026-11-11' }],
    can_correct: true,
  },
};

describe('TimelineTab', () => {
  it('shows notes with their next step and what they said before, and what was taken back', async () => {
    answer({ get_timeline: () => ({ count: 2, rows: [NOTE, ROW] }) });
    renderScreen(<TimelineTab view={CUSTOMER} />);
    const [note, letter] = await screen.findAllByRole('listitem');
    expect(said(note)).toContain('Call with Hương');
    expect(said(note)).toContain('Call again · 17 Nov 2026');
    expect(said(note)).toContain('Corrected once');
    expect(said(letter)).toContain('Reminder R-2026-0004, level 1');
    expect(said(letter)).toContain('taken back 2 Nov 2026');
  });

  it('tells what became of a mail, with the address and the words of the server', async () => {
    const mail: TimelineRow = { ...ROW, key: 'mail_step-1', kind: 'mail_not_sent', amount: null, until: null, taken_back_on: null };
    const refused = { ...mail, text: 'minh@example.com', method: 'mail.refused', reason: '550 No such recipient' };
    answer({ get_timeline: () => ({ count: 2, rows: [{ ...mail, key: 'mail_step-2', kind: 'mail_uncertain', reason: '' }, refused] }) });
    renderScreen(<TimelineTab view={CUSTOMER} />);
    const [uncertain, failed] = await screen.findAllByRole('listitem');
    expect(said(uncertain)).toContain('Letter R-2026-0004: uncertain whether the mail arrived');
    expect(said(failed)).toContain('Letter R-2026-0004: the mail did not leave');
    expect(said(failed)).toContain('minh@example.com');
    expect(said(failed)).toContain('The server refused the mail');
    expect(said(failed)).toContain('The server said: 550 No such recipient');
    expect(said(failed)).not.toContain('Reason:');
  });

  it('keeps a note with a next step in a week', async () => {
    const calls = answer({ get_timeline: () => ({ count: 0, rows: [] }), add_note: () => ({ note_id: 3, entry_id: 9 }) });
    renderScreen(<TimelineTab view={CUSTOMER} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Keep the note' }));
    expect(await screen.findByText('Please write what was said or seen')).toBeInTheDocument();
    await userEvent.type(screen.getByLabelText('What was said'), 'Will pay soon');
    await userEvent.click(screen.getByRole('button', { name: 'Hương' }));
    await userEvent.type(screen.getByLabelText('Next step'), 'Call');
    await userEvent.click(screen.getByRole('button', { name: 'Keep the note' }));
    const note = { kind: 'call', noted_on: '2026-11-19', text: 'Will pay soon', contact: 'Hương', step_text: 'Call', step_on: '2026-11-26' };
    await waitFor(() => expect(calls).toContainEqual({ name: 'add_note', request: { customer_id: 7, note } }));
    await waitFor(() => expect(screen.getByLabelText('What was said')).toHaveValue(''));
  });

  it('corrects a note', async () => {
    const calls = answer({ get_timeline: () => ({ count: 1, rows: [NOTE] }), correct_note: () => ({ note_id: 4, entry_id: 9 }) });
    renderScreen(<TimelineTab view={CUSTOMER} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Correct' }));
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.type(dialog.getByLabelText('What was said'), ' morning');
    await userEvent.click(dialog.getByRole('button', { name: 'Correct the note' }));
    const note = { kind: 'call', noted_on: '2026-11-10', text: 'Promised Monday morning', contact: 'Hương', step_text: 'Call again', step_on: '2026-11-17' };
    await waitFor(() => expect(calls).toContainEqual({ name: 'correct_note', request: { note_id: 3, note } }));
  });
});
