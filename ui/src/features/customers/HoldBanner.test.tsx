import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';

import type { CustomerView } from '../../api/generated/contract';
import { clearToasts, undoLastToast } from '../../components/toasts';
import { answer, renderScreen } from '../../test/render';
import { HoldBanner } from './HoldBanner';

afterEach(clearToasts);

test('a hold is lifted with a way back, also where the banner is gone by then', async () => {
  const calls = answer({ lift_hold: () => ({ entry_id: 12 }), undo_entry: () => ({ entry_id: 12, undo_id: 13 }) as never });
  const view = { customer_id: 3, display_name: 'Oak' } as CustomerView;
  const screenOf = renderScreen(<HoldBanner view={view} />, { language: 'en' });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Lift the hold' }));
  screenOf.unmount();
  await waitFor(() => expect(undoLastToast()).toBe(true));
  await waitFor(() => expect(calls.findLast((call) => call.name === 'undo_entry')?.request).toEqual({ entry_id: 12 }));
});
