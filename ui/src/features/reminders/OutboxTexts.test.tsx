import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import type { OutboxText } from '../../api/generated/contract';
import { answer, renderScreen } from '../../test/render';
import { OutboxTexts } from './OutboxTexts';

const TEXT: OutboxText = {
  text_message_id: 5,
  letter_id: 9,
  letter_number: 'R-2026-0009',
  run_id: 2,
  customer_id: 1,
  customer_name: 'Minh Anh',
  recipient: 'Minh Anh',
  phone: '+84903123456',
  sms: 'Short words',
  chat: 'Longer words',
  written_on: '2026-11-19',
  is_withdrawn: false,
  state: 'waiting',
  steps: [],
};

async function show(message: Partial<OutboxText> = {}) {
  const calls = answer({ use_text_message: () => ({ mails: [], texts: [], waiting: 0, questions: 0, is_ready: true, is_sending: false }) });
  renderScreen(<OutboxTexts texts={[{ ...TEXT, ...message }]} />, { language: 'en' });
  const user = userEvent.setup();
  const write = vi.spyOn(navigator.clipboard, 'writeText');
  await user.click(await screen.findByText('Minh Anh'));
  const used = () => calls.filter((call) => call.name === 'use_text_message').map((call) => call.request);
  return { user, used, write };
}

test('a text message shows its words, and is opened with what the button says', async () => {
  const { user, used } = await show();
  expect(screen.getByText('Longer words')).toBeInTheDocument();
  expect(screen.getByText('Short words')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Open in WhatsApp' }));
  await waitFor(() => expect(used()).toEqual([{ text_message_id: 5, step: 'whatsapp' }]));
});

test('Zalo takes no text with a link, so the words are on the clipboard before it opens', async () => {
  const { user, used, write } = await show();
  await user.click(screen.getByRole('button', { name: 'Copy and open Zalo' }));
  await waitFor(() => expect(used()).toEqual([{ text_message_id: 5, step: 'zalo' }]));
  expect(write).toHaveBeenCalledWith('Longer words');
});

test('what could not be copied is not kept as copied', async () => {
  const { user, used, write } = await show();
  write.mockRejectedValueOnce(new Error('not allowed'));
  await user.click(screen.getByRole('button', { name: 'Copy' }));
  expect(await screen.findByText(/could not be copied/u)).toBeInTheDocument();
  expect(used()).toEqual([]);
});

test('nothing is done with the text message of a run that was taken back', async () => {
  await show({ is_withdrawn: true });
  expect(screen.getByText('Withdrawn')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Open in WhatsApp' })).toBeNull();
});
