import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';

import { createQueryClient } from '../api/queries';
import { useWork } from '../api/useWork';
import { Providers } from '../app/Providers';
import { answer } from '../test/render';
import { WorkProgress } from './WorkProgress';

function AtWork({ isBusy }: { isBusy: boolean }) {
  return <WorkProgress label="Making letters" work={useWork(isBusy)} current="One moment" />;
}

it('counts what is done and asks to stop, and forgets both when the work is over', async () => {
  const calls = answer({ get_work: () => ({ done: 9, total: 14 }), stop_work: () => null });
  const shown = (isBusy: boolean) => (
    <Providers client={createQueryClient()} language="en">
      <AtWork isBusy={isBusy} />
    </Providers>
  );
  const { rerender } = render(shown(true));
  expect(screen.getByText('One moment')).toBeInTheDocument();
  await waitFor(() => expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', String((100 * 9) / 14)));
  expect(screen.getByText('Nothing is kept when you stop.')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
  expect(calls.some((call) => call.name === 'stop_work')).toBe(true);
  rerender(shown(false));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Stop' })).not.toBeInTheDocument());
});
