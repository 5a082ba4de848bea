import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import type { AccountRow } from '../../api/generated/contract';
import { answer, renderScreen } from '../../test/render';
import { SettleDialog } from './SettleDialog';
import { offerOn } from './settling';

vi.setConfig({ testTimeout: 20_000 });

const money = (amount: string) => ({ amount, currency: 'EUR' });

const INVOICE: AccountRow = {
  kind: 'invoice',
  invoice_id: 1,
  receivable_id: 5,
  settlement_id: null,
  is_opening: false,
  claim: null,
  about_receivable_id: null,
  number: 'A-1',
  dated_on: '2026-10-01',
  due_on: '2026-10-31',
  original_due_on: null,
  payable_on: null,
  agreed_due: null,
  dispute: null,
  lock: null,
  instalment: null,
  plans: [],
  amount: money('1000.00'),
  open: money('1000.00'),
  balance: money('1000.00'),
  overdue_days: 20,
  level: 0,
  method: '',
  allocations: [],
  notes: [],
  undo_entry_id: null,
};

const EARLY = { until: '2026-10-11', percent: '2', amount: money('20.00') };

async function choose(user: ReturnType<typeof userEvent.setup>, field: RegExp, option: string) {
  await user.click(await screen.findByRole('button', { name: field }));
  await user.click(await screen.findByRole('option', { name: option }));
}

describe('SettleDialog', () => {
  it('writes the whole rest off with a reason, once however often it is pressed', async () => {
    const user = userEvent.setup();
    const settle = vi.fn(() => ({ settlement_id: 1, entry_id: 9, amount: money('1000.00'), rest: money('0.00') }));
    answer({ settle_otherwise: settle });
    const onClose = vi.fn();
    renderScreen(<SettleDialog row={INVOICE} onClose={onClose} />);
    await choose(user, /Reason/u, 'goodwill');
    await user.dblClick(screen.getByRole('button', { name: 'Settle' }));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(settle).toHaveBeenCalledTimes(1);
    expect(settle).toHaveBeenCalledWith(expect.objectContaining({ receivable_id: 5, way: { kind: 'write_off', reason: 'goodwill' }, amount: money('1000.00') }));
  });

  it('proposes the discount of the terms and says that its day is past', async () => {
    const user = userEvent.setup();
    answer({ list_discounts: () => [EARLY] });
    renderScreen(<SettleDialog row={INVOICE} onClose={vi.fn()} />);
    await choose(user, /What happened/u, 'Discount');
    expect(await screen.findByText(/That day is past/u)).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Amount' })).toHaveValue('20.00');
  });

  it('sets nothing but a write-off to the whole amount, and asks for one', async () => {
    const user = userEvent.setup();
    const calls = vi.fn();
    answer({ settle_otherwise: calls });
    renderScreen(<SettleDialog row={INVOICE} onClose={vi.fn()} />);
    await choose(user, /What happened/u, 'Bank charge or commission');
    await user.click(await screen.findByRole('button', { name: 'Settle' }));
    expect(await screen.findByText(/amount above zero/u)).toBeVisible();
    expect(calls).not.toHaveBeenCalled();
  });

  it('says at the field what the book refuses', async () => {
    const user = userEvent.setup();
    answer({
      settle_otherwise: () => {
        throw Object.assign(new Error('refused'), { code: 'settlement.reason_missing', params: {} });
      },
    });
    renderScreen(<SettleDialog row={INVOICE} onClose={vi.fn()} />);
    await user.click(await screen.findByRole('button', { name: 'Settle' }));
    expect(await screen.findByText(/choose a reason/u)).toBeVisible();
  });
});

describe('offerOn', () => {
  it('is the first discount that still holds, else the last that held', () => {
    const late = { ...EARLY, until: '2026-10-21', percent: '1' };
    expect(offerOn([EARLY, late], '2026-10-11')).toBe(EARLY);
    expect(offerOn([EARLY, late], '2026-10-12')).toBe(late);
    expect(offerOn([EARLY, late], '2026-11-01')).toBe(late);
    expect(offerOn([], '2026-10-01')).toBeNull();
  });
});
