import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';

import type { OutboxMail, OutboxView, SendReceipt } from '../../api/generated/contract';
import { createQueryClient } from '../../api/queries';
import { answer, renderScreen, type Answers } from '../../test/render';
import { forgetDrafts } from './draft';
import { proposal } from './fixtures';
import { RemindersScreen } from './RemindersScreen';

vi.mock('../../components/pdf', () => ({
  openPdf: () => Promise.resolve({ pages: [], close: () => undefined }),
  drawPage: () => () => undefined,
  sizeOf: () => ({ width: 794, height: 1123 }),
}));

const MAIL: OutboxMail = {
  mail_id: 3,
  letter_id: 7,
  letter_number: 'R-2026-0007',
  run_id: 1,
  customer_id: 2,
  customer_name: 'Minh Anh',
  recipient: 'Minh Anh',
  address: 'minh@example.com',
  subject: 'Reminder',
  message_id: '<R-2026-0007.1@example.com>',
  queued_on: '2026-11-20',
  state: 'uncertain',
  is_withdrawn: false,
  attempts: 1,
  last_at: '2026-11-20T12:00:00Z',
  waits_until: null,
  problem: null,
  reply: 'incomplete response',
  actions: ['arrived', 'again', 'cancel'],
  can_correct: false,
  earlier: [],
  known_address: null,
  is_of_customer: false,
};

function outbox(mail: Partial<OutboxMail>, waiting = 0): OutboxView {
  return { mails: [{ ...MAIL, ...mail }], texts: [], waiting, questions: 1 - waiting, is_ready: true, is_sending: false };
}

async function show(answers: Answers) {
  const calls = answer({ propose_reminders: () => proposal([]), list_runs: () => [], ...answers });
  renderScreen(<RemindersScreen />, { language: 'en' });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('tab', { name: /Outbox/u }));
  const last = (name: string) => calls.findLast((call) => call.name === name)?.request;
  return { last, user };
}

beforeEach(forgetDrafts);

test('an uncertain mail is asked about and never offered with the others', async () => {
  const { last, user } = await show({ list_outbox: () => outbox({}), resolve_mail: () => outbox({ state: 'arrived', actions: [] }) });
  expect(await screen.findByText('Uncertain')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Send now' })).toHaveAttribute('aria-disabled', 'true');
  await user.click(screen.getByText('Minh Anh'));
  expect(screen.queryByText(/Handed to the server/u)).toBeNull();
  await user.click(await screen.findByRole('button', { name: 'It arrived' }));
  expect(last('resolve_mail')).toEqual({ mail_id: 3, action: 'arrived' });
});

test('at another hour it asks first', async () => {
  const refuse = ({ is_any_time }: { is_any_time: boolean }) => {
    if (is_any_time) return { sent: 1, failed: 0, uncertain: 0, waiting: 0, problem: null };
    // The shell rejects with plain data, as it crosses the wire.
    // eslint-disable-next-line @typescript-eslint/only-throw-error
    throw { code: 'mail.out_of_hours', params: { from: '9', until: '17' }, blockers: [] };
  };
  const { last, user } = await show({ list_outbox: () => outbox({ state: 'queued', actions: ['cancel'] }, 1), send_mails: refuse });
  await user.click(await screen.findByRole('button', { name: /Send .*1.* mail now/u }));
  await user.click(await screen.findByRole('button', { name: 'Send all the same' }));
  await waitFor(() => expect(last('send_mails')).toEqual({ mail_id: null, is_patient: false, is_any_time: true }));
  expect(await screen.findByText(/The server took/u)).toBeInTheDocument();
});

test('sending goes on while the owner looks elsewhere, and nothing is sent twice', async () => {
  let finish: (receipt: SendReceipt) => void = () => undefined;
  const view = outbox({ state: 'queued', actions: ['cancel'] }, 1);
  const client = createQueryClient();
  const calls = answer({
    propose_reminders: () => proposal([]),
    list_runs: () => [],
    list_outbox: () => ({ ...view, is_sending: calls.some((call) => call.name === 'send_mails') }),
    send_mails: () => new Promise<SendReceipt>((resolve) => (finish = resolve)),
    get_work: () => ({ done: 0, total: 1 }),
  });
  const first = renderScreen(<RemindersScreen />, { language: 'en', client });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('tab', { name: /Outbox/u }));
  await user.click(await screen.findByRole('button', { name: /Send .*1.* mail now/u }));
  await waitFor(() => expect(calls.findLast((call) => call.name === 'get_work')?.request).toEqual({ kind: 'mail' }));
  first.unmount();
  renderScreen(<RemindersScreen />, { language: 'en', client });
  await user.click(await screen.findByRole('tab', { name: /Outbox/u }));
  expect(await screen.findByText(/Sending .*1.* mail…/u, undefined, { timeout: 3000 })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /Send .*now/u })).toBeNull();
  finish({ sent: 1, failed: 0, uncertain: 0, waiting: 0, problem: null });
  await waitFor(() => expect(screen.queryByText(/Sending .*1.* mail…/u)).toBeNull());
});

test('the address of a mail that did not leave is corrected, and the way back is offered', async () => {
  const corrected: Partial<OutboxMail> = { state: 'queued', address: 'minh.anh@example.com', actions: ['cancel'], earlier: [{ address: 'minh@example.com', until: '2026-11-20' }] };
  let isCorrected = false;
  const { last, user } = await show({
    list_outbox: () => outbox(isCorrected ? corrected : { state: 'failed', actions: ['again', 'cancel'], can_correct: true, is_of_customer: true }),
    correct_mail_address: () => {
      isCorrected = true;
      return { entry_id: 41 };
    },
  });
  await user.click(await screen.findByText('Minh Anh'));
  await user.click(await screen.findByRole('button', { name: 'Correct the address' }));
  const field = screen.getByRole('textbox', { name: 'Mail address' });
  expect(field).toHaveValue('minh@example.com');
  await user.clear(field);
  await user.type(field, 'minh.anh@example.com');
  await user.click(screen.getByRole('checkbox', { name: /details, too/u }));
  await user.click(screen.getByRole('button', { name: 'Use this address' }));
  await waitFor(() => expect(last('correct_mail_address')).toEqual({ mail_id: 3, address: 'minh.anh@example.com', is_for_customer: false }));
  expect(await screen.findByText(/minh@example.com.*until/u)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Correct the address' })).toBeNull();
});
