import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import type { StationeryView } from '../../api/generated/contract';
import { answer, renderScreen } from '../../test/render';
import { StationeryScreen } from './StationeryScreen';

vi.mock('../../components/pdf', () => ({
  openPdf: () => Promise.resolve({ pages: [], close: () => undefined }),
  drawPage: () => () => undefined,
  sizeOf: () => ({ width: 1, height: 1 }),
}));

const ACCOUNT = { currency: 'VND', holder: '', bank_name: 'Sao Mai', account: '0071000555', bic: '970436', is_default: true };
const VIEW: StationeryView = {
  paper: null,
  usual_paper: 'din_b',
  window_side: null,
  usual_window_side: 'left',
  accent: '',
  usual_accent: '#1D5263',
  has_logo: false,
  has_signature: false,
  accounts: [ACCOUNT, { ...ACCOUNT, account: '0071000556', is_default: false }],
};

function answerAll() {
  return answer({
    get_stationery: () => VIEW,
    preview_stationery: () => new ArrayBuffer(8),
    update_stationery: (request) => ({ ...VIEW, ...request }),
    choose_picture: () => {
      // eslint-disable-next-line @typescript-eslint/only-throw-error
      throw { code: 'picture.unsupported', params: {}, blockers: [] };
    },
  });
}

describe('StationeryScreen', () => {
  it('keeps one default account of a currency', async () => {
    const calls = answerAll();
    renderScreen(<StationeryScreen />);
    const marks = await screen.findAllByRole('checkbox', { name: /Letters in/u });
    expect(marks).toHaveLength(2);
    await userEvent.click(marks[1]!);
    await userEvent.click(screen.getByRole('button', { name: 'Save letterhead' }));
    await waitFor(() => expect(calls.some((call) => call.name === 'update_stationery')).toBe(true));
    const request = calls.find((call) => call.name === 'update_stationery')?.request;
    expect(request).toMatchObject({ paper: null, accounts: [{ is_default: false }, { is_default: true }] });
  });

  it('shows a real letter again with what is typed', async () => {
    const calls = answerAll();
    renderScreen(<StationeryScreen />);
    await userEvent.type(await screen.findByLabelText('Accent colour'), '#7a1f5c');
    await waitFor(() =>
      expect(calls.filter((call) => call.name === 'preview_stationery').at(-1)?.request).toMatchObject({ stationery: { accent: '#7A1F5C' } }),
    );
    expect(calls.some((call) => call.name === 'update_stationery')).toBe(false);
  });

  it('says why a picture was refused, beside it', async () => {
    answerAll();
    renderScreen(<StationeryScreen />);
    const logo = await screen.findByRole('group', { name: 'Logo' });
    await userEvent.click(within(logo).getByRole('button', { name: 'Choose a picture…' }));
    expect(await within(logo).findByText(/not supported/u)).toBeInTheDocument();
    expect(within(logo).getByText('none')).toBeInTheDocument();
  });
});
