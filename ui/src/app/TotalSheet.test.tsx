import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';

import { useExplain } from '../api/explaining';
import type { TotalExplained, TotalLine } from '../api/generated/contract';
import { Total } from '../components/Total';
import { answer, renderScreen } from '../test/render';
import { TotalSheet } from './TotalSheet';

const money = (amount: string) => ({ amount, currency: 'EUR' });

const INVOICE: TotalLine = {
  dated_on: '2026-09-01',
  due_on: '2026-10-01',
  kind: 'invoice',
  is_opening: false,
  claim: null,
  number: 'A-1',
  invoice_id: 4,
  customer_id: 7,
  customer_name: 'Corrib Books',
  whole: money('100.00'),
  counted: money('70.00'),
};

const PAYMENT: TotalLine = { ...INVOICE, dated_on: '2026-11-02', due_on: null, kind: 'payment', number: '', invoice_id: null, whole: money('15.00'), counted: money('-15.00') };

const EXPLAINED: TotalExplained = { total: money('55.00'), sum: money('55.00'), is_tied: true, lines: [INVOICE, PAYMENT] };

function Balance({ amount }: { amount: string }) {
  const explain = useExplain();
  const open = () => explain({ name: 'Balance', total: { of: 'open', figure: 'balance', as_of: null, by: 'due', customers: [7] }, currency: 'EUR' });
  return <Total name="Balance" value={money(amount)} onExplain={open} />;
}

function show(amount = '55.00') {
  renderScreen(
    <TotalSheet>
      <Balance amount={amount} />
    </TotalSheet>,
  );
}

describe('TotalSheet', () => {
  it('opens a total into its facts by the keyboard, with their sum and the tie', async () => {
    const calls = answer({ explain_total: () => EXPLAINED });
    show();
    await screen.findByRole('button', { name: /Balance/u });
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    const sheet = await screen.findByRole('dialog', { name: 'Balance' });
    const table = await within(sheet).findByRole('grid');
    expect(within(table).getByText('A-1')).toBeInTheDocument();
    expect(within(table).getByText('Payment')).toBeInTheDocument();
    expect(within(sheet).getByText('It ties.')).toBeInTheDocument();
    expect(calls.findLast((call) => call.name === 'explain_total')?.request).toEqual({
      total: { of: 'open', figure: 'balance', as_of: null, by: 'due', customers: [7] },
      currency: 'EUR',
    });
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('says in red when the lines do not make the total', async () => {
    answer({ explain_total: () => ({ ...EXPLAINED, total: money('56.00'), is_tied: false }) });
    show();
    await userEvent.click(await screen.findByRole('button', { name: /Balance/u }));
    expect(await screen.findByRole('alert')).toHaveTextContent('It does not tie.');
  });

  it('opens nothing behind a plain zero', async () => {
    answer({});
    show('0');
    expect(await screen.findByText(/0/u)).toBeInTheDocument();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
