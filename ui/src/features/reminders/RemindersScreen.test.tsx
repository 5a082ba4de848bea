import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';

import type { ProposalView, ProposeReminders } from '../../api/generated/contract';
import type { Language } from '../../components/locale';
import { answer, renderScreen, SESSION, type Answers } from '../../test/render';
import { forgetDrafts } from './draft';
import { confirmed, item, letter, proposal, skippedItem } from './fixtures';
import { RemindersScreen } from './RemindersScreen';

vi.mock('../../components/pdf', () => ({
  openPdf: () => Promise.resolve({ pages: [], close: () => undefined }),
  drawPage: () => () => undefined,
  sizeOf: () => ({ width: 794, height: 1123 }),
}));

const LETTERS = [letter(1, [item(10, 500), item(11, 100)]), letter(2, [item(20, 700)])];

function propose({ skips }: ProposeReminders): ProposalView {
  const skipped = new Set(skips.map((skip) => skip.customer_id));
  const out = LETTERS.filter((each) => skipped.has(each.customer_id));
  return proposal(
    LETTERS.filter((each) => !skipped.has(each.customer_id)),
    out.flatMap(skippedItem),
  );
}

function show(answers: Answers = {}, language: Language = 'en') {
  const calls = answer({ propose_reminders: propose, list_runs: () => [], ...answers });
  renderScreen(<RemindersScreen />, { language });
  const last = (name: string) => calls.findLast((call) => call.name === name)?.request;
  return { calls, last, user: userEvent.setup() };
}

const refusal = (code: string, more = {}) => {
  // The shell rejects with plain data, as it crosses the wire.
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  throw { code, params: {}, blockers: [], ...more };
};

beforeEach(forgetDrafts);

describe('proposal', () => {
  test('the button names how many letters it prints', async () => {
    show();
    expect(await screen.findByRole('button', { name: /Confirm: print \u20682\u2069 letters/u })).toBeEnabled();
  });
  test.each([
    ['en', /print \u20681\u2069 letter$/u],
    ['vi', /in \u20681\u2069 thư/u],
    ['he', /מכתב אחד להדפסה/u],
  ] as const)('one letter in %s', async (language, words) => {
    show({ propose_reminders: () => proposal(LETTERS.slice(1)) }, language);
    expect(await screen.findByRole('button', { name: words })).toBeInTheDocument();
  });
  test('two letters have their own form in Hebrew', async () => {
    show({}, 'he');
    expect(await screen.findByRole('button', { name: /שני מכתבים להדפסה/u })).toBeInTheDocument();
  });
  test('unticking asks again without the customer, ticking takes him back', async () => {
    const { last, user } = show();
    await user.click(await screen.findByRole('checkbox', { name: /Customer 2/u }));
    await waitFor(() => expect(last('propose_reminders')).toEqual({ as_of: null, skips: [{ customer_id: 2, receivable_id: null, reason: '' }], channels: [], wordings: [] }));
    expect(await screen.findByRole('button', { name: /print \u20681\u2069 letter$/u })).toBeInTheDocument();
    await user.click(screen.getByRole('checkbox', { name: /Customer 2/u }));
    expect(await screen.findByRole('button', { name: /print \u20682\u2069 letters/u })).toBeInTheDocument();
  });
  test('S asks for the reason and skips with it', async () => {
    const { last, user } = show();
    (await screen.findByRole('treegrid')).focus();
    await user.keyboard('s');
    await user.type(await screen.findByRole('textbox', { name: 'Reason' }), 'called today{Enter}');
    await waitFor(() =>
      expect(last('propose_reminders')).toEqual({ as_of: null, skips: [{ customer_id: 1, receivable_id: null, reason: 'called today' }], channels: [], wordings: [] }),
    );
  });
  test('Space takes the row under the cursor out', async () => {
    const { last, user } = show();
    (await screen.findByRole('treegrid')).focus();
    await user.keyboard('{ArrowDown} ');
    await waitFor(() => expect(last('propose_reminders')).toMatchObject({ skips: [{ customer_id: 2 }] }));
  });
  test('P opens the preview and Escape leads back to the row', async () => {
    const { last, user } = show({ preview_letters: () => new ArrayBuffer(8) });
    const table = await screen.findByRole('treegrid');
    table.focus();
    await user.keyboard('{ArrowDown}p');
    expect(await screen.findByRole('option', { selected: true })).toHaveTextContent('Customer 2');
    expect(last('preview_letters')).toEqual({ proposal: { as_of: null, skips: [], channels: [], wordings: [] }, customer_id: 2 });
    await user.keyboard('{Escape}');
    expect(table).toHaveFocus();
  });
  test('without invoices the next step is to bring them in', async () => {
    const book = SESSION.book ? { ...SESSION.book, invoice_count: 0 } : null;
    show({ get_session: () => ({ ...SESSION, book }), propose_reminders: () => ({ ...proposal([]), totals: [] }) });
    expect(await screen.findByRole('button', { name: 'Bring in invoices' })).toBeInTheDocument();
  });
  test('a near pay-by date is printed only after a tick', async () => {
    const near = { ...proposal(LETTERS), warnings: [{ code: 'pay_by_near' as const, count: 0, on: '2026-11-20' }] };
    const { calls, last, user } = show({ propose_reminders: () => near, confirm_reminders: () => confirmed(near) });
    await user.click(await screen.findByRole('button', { name: /Confirm/u }));
    expect(calls.some((call) => call.name === 'confirm_reminders')).toBe(false);
    await user.click(screen.getByRole('checkbox', { name: 'Print it all the same' }));
    await user.click(screen.getByRole('button', { name: /Confirm/u }));
    await waitFor(() => expect(last('confirm_reminders')).toMatchObject({ is_back_dated: true }));
  });
});

describe('confirmation', () => {
  test('what was seen is confirmed, and its letters can be printed', async () => {
    const { last, user } = show({ confirm_reminders: ({ proposal: seen }) => confirmed(propose(seen)), print_run: () => null });
    await user.click(await screen.findByRole('checkbox', { name: /Customer 1/u }));
    await user.click(await screen.findByRole('button', { name: /print \u20681\u2069 letter$/u }));
    await user.click(await screen.findByRole('button', { name: /Print \u20681\u2069 letter/u }));
    expect(last('confirm_reminders')).toEqual({
      proposal: { as_of: null, skips: [{ customer_id: 1, receivable_id: null, reason: '' }], channels: [], wordings: [] },
      fingerprint: 'seen 700',
      is_back_dated: false,
    });
    expect(last('print_run')).toEqual({ run_id: 7 });
    expect(screen.getByText(/\/home\/lan\/letters/u)).toBeInTheDocument();
  });
  test('r7 a book that moved is shown again, with what moved', async () => {
    let isMoved = false;
    const { last, user } = show({
      propose_reminders: () => proposal(isMoved ? [letter(1, [item(10, 400), item(11, 100)])] : LETTERS),
      confirm_reminders: () => {
        isMoved = true;
        return refusal('reminders.moved');
      },
    });
    await user.click(await screen.findByRole('button', { name: /Confirm/u }));
    const note = await screen.findByRole('alert');
    expect(note).toHaveTextContent('Nothing was printed');
    expect(note).toHaveTextContent('HD-20');
    expect(note).toHaveTextContent('HD-10');
    expect(screen.getByRole('button', { name: /print \u20681\u2069 letter$/u })).toBeInTheDocument();
    expect(last('confirm_reminders')).toMatchObject({ fingerprint: 'seen 1300' });
  });
  test('another refusal is told in words', async () => {
    const { user } = show({ confirm_reminders: () => refusal('run.before_last_run', { params: { last: '2026-11-20' } }) });
    await user.click(await screen.findByRole('button', { name: /Confirm/u }));
    expect(await screen.findByRole('alert')).toHaveTextContent(/A later run was confirmed already, on \u206820 Nov 2026/u);
  });
});

describe('r8 undo', () => {
  const run = confirmed(proposal(LETTERS));

  test('what rests on the run is named and can be undone first', async () => {
    let isBlocked = true;
    const receipt = { undone: { entry_id: 77, kind: 'payment.record', posted_on: '2026-11-20' }, fact_count: 2 };
    const { calls, user } = show({
      list_runs: () => [run],
      undo_entry: () => {
        isBlocked = false;
        return receipt;
      },
      undo_run: () => (isBlocked ? refusal('undo.blocked', { blockers: [receipt.undone] }) : receipt),
    });
    await user.click(await screen.findByRole('tab', { name: /History/u }));
    await user.click(await screen.findByRole('button', { name: 'Undo run' }));
    await user.click(await screen.findByRole('button', { name: /Withdraw \u20682\u2069 letters/u }));
    expect(await screen.findByText('Payment')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /Undo it first/u }));
    await waitFor(() => expect(calls.filter((call) => call.name.startsWith('undo')).map((call) => call.name)).toEqual(['undo_run', 'undo_entry', 'undo_run']));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  });
  test('a withdrawn run stays, marked, and is not printed by mistake', async () => {
    const { user } = show({ list_runs: () => [{ ...run, is_withdrawn: true }] });
    await user.click(await screen.findByRole('tab', { name: /History/u }));
    expect(await screen.findByText('withdrawn')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Print/u })).toBeNull();
  });
});
