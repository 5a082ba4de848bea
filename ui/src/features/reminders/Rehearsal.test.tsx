import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';

import type { DunningPolicy, PolicyView, RehearsalSide } from '../../api/generated/contract';
import { answer, renderScreen } from '../../test/render';
import { Rehearsal } from './Rehearsal';
import type { PolicyEditor } from './usePolicy';

const policy: DunningPolicy = {
  levels: [{ wait_days: 7, pay_by_days: 14 }],
  grace_days: null,
  quiet_days: 0,
  minimums: [],
  old_item_days: 180,
  stale_payment_days: 14,
  nearest_pay_by_days: 3,
  cheque_days: 60,
  call_days: 7,
};

const side = (part: Partial<RehearsalSide>): RehearsalSide => ({
  notes: 0,
  reminders: 0,
  levels: [],
  calls: 0,
  customers: 0,
  invoices: 0,
  only_here: 0,
  ended: 0,
  usual_days: null,
  ...part,
});

function show(then: RehearsalSide | null, editor: Partial<PolicyEditor>) {
  const calls = answer({
    rehearse_year: () => ({ from: '2026-07-01', to: '2027-06-30', runs: 53, now: side({ reminders: 9, levels: [{ level: 1, count: 9 }], usual_days: 8 }), then }),
  });
  const whole = { owner: { of: 'company' }, policy, isChanged: then !== null, view: undefined, ...editor } satisfies Partial<PolicyEditor>;
  renderScreen(<Rehearsal editor={whole as unknown as PolicyEditor} />);
  return { calls, user: userEvent.setup() };
}

test('a changed ladder stands beside the one in force', async () => {
  const { calls, user } = show(side({ reminders: 4, levels: [{ level: 1, count: 4 }], only_here: 2, calls: 3 }), {});
  await user.click(await screen.findByRole('button', { name: 'Rehearse' }));
  const row = (name: RegExp) => screen.getByRole('row', { name });
  expect(await screen.findByRole('row', { name: /^Reminder letters 9 4$/u })).toBeVisible();
  expect(row(/^Calls 0 3$/u)).toBeVisible();
  expect(row(/usually 8 –$/u)).toBeVisible();
  expect(screen.queryByText('Notes before the due date')).not.toBeInTheDocument();
  expect(calls.at(-1)?.request).toEqual({ owner: { of: 'company' }, policy });
});

test('the ladder in force stands alone, and a wrong one is not rehearsed', async () => {
  const { calls, user } = show(null, {});
  await user.click(await screen.findByRole('button', { name: 'Rehearse' }));
  expect(await screen.findByRole('row', { name: /^Reminder letters 9$/u })).toBeVisible();
  expect(calls.at(-1)?.request).toEqual({ owner: { of: 'company' }, policy: null });
});

test('a wrong ladder says so', async () => {
  const problems = [{ code: 'policy.level_count', params: {}, field: 'levels', level: null, currency: null }] as const;
  show(null, { isChanged: true, view: { problems } as unknown as PolicyView });
  expect(await screen.findByRole('button', { name: 'Rehearse' })).toHaveAttribute('aria-disabled', 'true');
});
