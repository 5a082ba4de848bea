import { useNavigate } from '@tanstack/react-router';

import type { TaskKind, TodayTask } from '../../api/generated/contract';
import { Button } from '../../components/Button';
import { Icon, type IconName } from '../../components/Icon';
import { useFormat, useText } from '../../components/locale';
import { Total } from '../../components/Total';
import { FollowUp } from './FollowUp';
import { SideEffectNo, SideEffectYes } from './SideEffectTask';
import styles from './Today.module.css';

const ICONS: Record<TaskKind, IconName> = { next_step: 'notebook-pen', promise_broken: 'calendar-check', promise_due: 'calendar-check', side_effect: 'scale', cheques: 'wallet', letters: 'mail', calls: 'phone', decisions: 'scale', on_account: 'banknote' };

type Props = { task: TodayTask; isFirst: boolean };

/** One thing to do: what, why, how much, and the way to it. */
export function TaskRow({ task, isFirst }: Props) {
  const text = useText();
  const navigate = useNavigate();
  const isCall = task.step?.kind === 'call';
  const asked = task.proposal !== null && task.customer_id !== null ? { customerId: task.customer_id, name: task.customer_name, proposal: task.proposal } : null;
  return (
    <li className={styles.task}>
      <span className={(task.step !== null && task.days > 0) || task.kind === 'promise_broken' ? 'red' : 'off'}>
        <Icon name={isCall ? 'phone' : ICONS[task.kind]} />
      </span>
      <div className={styles.what}>
        <p className="strong">
          <What task={task} />
        </p>
        <p className="dense sub">
          <Why task={task} />
        </p>
      </div>
      <div className={styles.amounts}>
        {task.amounts.map((amount) => (
          <span key={amount.currency} className="nowrap">
            <Total name={text(`today-open-${task.kind.replace('_', '-')}`)} value={amount} onExplain={() => void navigate(wayTo(task))} />
          </span>
        ))}
      </div>
      <div className={styles.way}>
        {asked ? (
          <SideEffectYes {...asked} isFirst={isFirst} />
        ) : (
          <Button variant={isFirst ? 'primary' : 'standard'} onPress={() => void navigate(wayTo(task))}>
            {text(`today-open-${task.kind.replace('_', '-')}`)}
          </Button>
        )}
      </div>
      <div className={styles.later}>
        {task.step === null ? null : <FollowUp step={task.step} />}
        {asked ? <SideEffectNo {...asked} /> : null}
      </div>
    </li>
  );
}

/** The screen on which it can be done. */
function wayTo(task: TodayTask): { to: string; search?: Record<string, string> } {
  if (task.kind === 'next_step') return { to: `/customers/${task.customer_id ?? ''}`, search: { tab: 'timeline' } };
  if (task.kind === 'cheques') return { to: '/payments', search: { tab: 'cheques' } };
  if (task.promise !== null) return { to: `/customers/${task.customer_id ?? ''}` };
  if (task.kind !== 'on_account') return { to: '/reminders' };
  return task.customer_id === null ? { to: '/customers', search: { only: 'on_account' } } : { to: `/customers/${task.customer_id}` };
}

function What({ task }: { task: TodayTask }) {
  const text = useText();
  const format = useFormat();
  const { count } = task;
  const values = { count, shown: format.count(count) };
  if (task.step !== null) return text('today-step', { customer: task.customer_name, step: task.step.text });
  if (task.proposal !== null) return text(`today-side-effect-${task.proposal.effect}`, { customer: task.customer_name });
  if (task.kind === 'on_account' && task.customer_id !== null) return text('today-on-account-of', { customer: task.customer_name });
  return text(`today-${task.kind.replace('_', '-')}`, { ...values, customer: task.customer_name });
}

function Why({ task }: { task: TodayTask }) {
  const text = useText();
  const format = useFormat();
  const days = { count: task.days, days: format.count(task.days) };
  if (task.step !== null) {
    const noted = { note: text(`today-note-${task.step.kind}`), date: format.date(task.step.noted_on) };
    return task.days === 0 ? text('today-step-now', noted) : text('today-step-late', { ...noted, ...days });
  }
  if (task.promise !== null) {
    const { amount, promised_on, broke_on, kept, matured } = task.promise;
    const said = { amount: format.amount(amount), date: format.date(broke_on ?? promised_on), kept: format.count(kept), all: format.count(matured) };
    return text(broke_on === null ? 'today-promise-due-why' : 'today-promise-broken-why', said);
  }
  if (task.proposal !== null) {
    const { level, on } = task.proposal;
    return text('today-side-effect-why', { level: format.count(level), date: format.date(on) });
  }
  if (task.kind === 'letters') {
    return task.newest_payment_on === null
      ? text('today-letters-why-no-payment', days)
      : text('today-letters-why', { ...days, date: format.date(task.newest_payment_on) });
  }
  return text(`today-${task.kind.replace('_', '-')}-why`, days);
}
