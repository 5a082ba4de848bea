import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';

import type { AccountRow, CustomerNote } from '../../api/generated/contract';
import { clearToasts } from '../../components/toasts';
import { answer, renderScreen } from '../../test/render';
import { NoteActs, openItems } from './NoteActs';

// Menus and dialogs take their time while other tests run.
vi.setConfig({ testTimeout: 20_000 });

const NOTE = { note_id: 3, kind: 'call', text: 'Two boxes were wet', contact: '', next_step: null, earlier: [], can_correct: true } as unknown as CustomerNote;

function invoice(receivable_id: number, part: Partial<AccountRow> = {}): AccountRow {
  const open = { amount: '500.00', currency: 'EUR' };
  return { kind: 'invoice', receivable_id, number: `W-${receivable_id}`, open, dispute: null, lock: null, claim: null, ...part } as AccountRow;
}

function show(account: readonly AccountRow[]) {
  const calls = answer({ open_dispute: () => ({ entry_id: 5 }), lock_item: () => ({ entry_id: 6 }) });
  renderScreen(<NoteActs note={NOTE} notedOn="2026-11-10" items={openItems(account)} onCorrect={() => undefined} onPromise={() => undefined} />, { language: 'en' });
  return { calls, user: userEvent.setup() };
}

afterEach(clearToasts);

test('r10_a note becomes a dispute about one of the open invoices, with its words and its day', async () => {
  const { calls, user } = show([invoice(1), invoice(2), invoice(3, { open: { amount: '0.00', currency: 'EUR' } })]);
  await user.click(await screen.findByRole('button', { name: 'In dispute…' }));
  expect(screen.getAllByRole('menuitem').map((entry) => entry.textContent)).toHaveLength(2);
  await user.click(screen.getByRole('menuitem', { name: /W-2/u }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: /dispute/iu }));
  await waitFor(() => expect(calls.find(({ name }) => name === 'open_dispute')?.request).toMatchObject({ receivable_id: 2, words: 'Two boxes were wet', opened_on: '2026-11-10' }));
});

test('r12_a note lets the only open invoice alone, and says why', async () => {
  const { calls, user } = show([invoice(1)]);
  await user.click(await screen.findByRole('button', { name: 'Do not remind…' }));
  const dialog = within(await screen.findByRole('dialog'));
  const keep = dialog.getAllByRole('button').at(-1);
  if (keep) await user.click(keep);
  await waitFor(() => expect(calls.find(({ name }) => name === 'lock_item')?.request).toEqual({ receivable_id: 1, until: null, reason: 'Two boxes were wet' }));
});

test('nothing is offered about what is contested, let alone or paid', async () => {
  show([invoice(1, { dispute: {} as never, lock: {} as never })]);
  expect(await screen.findByRole('button', { name: 'Correct' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'In dispute…' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Do not remind…' })).toBeNull();
});
