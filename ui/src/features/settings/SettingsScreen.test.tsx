import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';

import type { SettingsView } from '../../api/generated/contract';
import { answer, renderScreen } from '../../test/render';
import { SettingsScreen } from './SettingsScreen';

const VIEW: SettingsView = {
  seller: {
    name: 'Ánh Dương',
    tagline: '',
    address: { lines: ['12 Lê Lợi', 'Huế'], country: 'VN' },
    tax_id: '',
    contact_name: '',
    contact_role: '',
    phone: '',
    email: '',
    bank_accounts: [],
  },
  profile: { country: 'VN', currency: 'VND', language: 'vi' },
  policy: { levels: [], grace_days: null, quiet_days: 0, minimums: [], old_item_days: 0, stale_payment_days: 0, nearest_pay_by_days: 0, cheque_days: 60, call_days: 7 },
  book_path: '/home/lan/x.duebook',
};

describe('SettingsScreen', () => {
  it('saves what was changed, and says so', async () => {
    let view = VIEW;
    const calls = answer({ get_settings: () => view, update_seller: ({ seller }) => (view = { ...VIEW, seller }) });
    renderScreen(<SettingsScreen />);
    const save = await screen.findByRole('button', { name: 'Save company details' });
    expect(save).toHaveAttribute('aria-disabled', 'true');
    await userEvent.type(screen.getByLabelText('Phone'), '0123');
    await userEvent.click(save);
    await waitFor(() => expect(calls.some((call) => call.name === 'update_seller')).toBe(true));
    const request = calls.find((call) => call.name === 'update_seller')?.request;
    expect(request).toMatchObject({
      seller: { phone: '0123', address: { lines: ['12 Lê Lợi', 'Huế'] } },
    });
    await waitFor(() => expect(save).toHaveAttribute('aria-disabled', 'true'));
  });

  it('does not save a company without a name, and says why at the field', async () => {
    const calls = answer({ get_settings: () => VIEW });
    renderScreen(<SettingsScreen />);
    await userEvent.clear(await screen.findByLabelText('Name'));
    expect(screen.getByLabelText('Name')).toHaveAccessibleDescription('The company needs a name');
    await userEvent.click(screen.getByRole('button', { name: 'Save company details' }));
    expect(calls.some((call) => call.name === 'update_seller')).toBe(false);
  });

  it('takes empty lines out of the address when the field is left', async () => {
    answer({ get_settings: () => VIEW });
    renderScreen(<SettingsScreen />);
    await userEvent.type(await screen.findByLabelText('Address'), '\n\nVietnam ');
    await userEvent.tab();
    expect(screen.getByLabelText('Address')).toHaveValue('12 Lê Lợi\nHuế\nVietnam');
  });

  it('checks the book and says what it counted', async () => {
    answer({ get_settings: () => VIEW, verify_book: () => ({ ok: true, entries: 12, facts: 3456, problems: [] }) });
    renderScreen(<SettingsScreen />);
    await userEvent.click(await screen.findByRole('button', { name: 'Check the whole book' }));
    expect(await screen.findByText(/12.*3,456/u)).toBeInTheDocument();
  });
});
