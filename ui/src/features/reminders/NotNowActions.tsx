import { useState } from 'react';

import type { NotNowAction, NotNowItem } from '../../api/generated/contract';
import { useCommandMutation } from '../../api/queries';
import { useToday } from '../../api/session';
import { useEndDispute } from '../../api/useDisputes';
import { Button } from '../../components/Button';
import { EndDisputeDialog } from '../../components/EndDisputeDialog';
import { useErrorText } from '../../components/ErrorNote';
import { useText } from '../../components/locale';
import { showToast } from '../../components/toasts';
import { CallDialog } from './CallDialog';
import styles from './Reminders.module.css';
import { unskip } from './skips';
import type { Run } from './useRun';

/** What the owner can do about an item that is not claimed, as the program allows it. */
export function NotNowActions({ item, run }: { item: NotNowItem; run: Run }) {
  const text = useText();
  const [open, setOpen] = useState<'ending' | 'call' | null>(null);
  const { act, isPending } = useActs(item, run, setOpen);
  if (item.allowed_actions.length === 0) return null;
  return (
    <span className={styles.acts}>
      {item.allowed_actions.map((action) => (
        <Button key={action} size="sm" onPress={() => act(action)} isPending={isPending}>
          {text(`reminders-action-${action.replaceAll('_', '-')}`)}
        </Button>
      ))}
      {open === 'ending' ? <Ending item={item} onClose={() => setOpen(null)} /> : null}
      {open === 'call' ? <CallDialog item={item} onClose={() => setOpen(null)} /> : null}
    </span>
  );
}

function Ending({ item, onClose }: { item: NotNowItem; onClose: () => void }) {
  const dispute = { receivable_id: item.receivable_id, number: item.invoice_number, amount: item.amount, opened_on: item.detail.dated_on ?? '' };
  return <EndDisputeDialog dispute={dispute} today={useToday()} way={useEndDispute()} onClose={onClose} />;
}

function useActs(item: NotNowItem, run: Run, onOpen: (dialog: 'ending' | 'call') => void): { act: (action: NotNowAction) => void; isPending: boolean } {
  const text = useText();
  const errorText = useErrorText();
  const decide = useCommandMutation('decide_item');
  const look = useCommandMutation('look_at_credits');
  const unlock = useCommandMutation('unlock_customer');
  const unlockItem = useCommandMutation('unlock_item');
  const { receivable_id, customer_id, customer_name, invoice_number } = item;
  const after = (action: NotNowAction) => ({
    onSuccess: () => showToast({ text: text(`reminders-done-${action.replaceAll('_', '-')}`, { customer: customer_name, number: invoice_number }) }),
    onError: (error: unknown) => showToast({ text: errorText(error).title }),
  });
  const acts: Record<NotNowAction, () => void> = {
    remind: () => decide.mutate({ receivable_id, decision: 'remind' }, after('remind')),
    leave: () => decide.mutate({ receivable_id, decision: 'leave' }, after('leave')),
    look_at_credits: () => look.mutate({ customer_id, currency: item.amount.currency }, after('look_at_credits')),
    end_dispute: () => onOpen('ending'),
    take_call: () => onOpen('call'),
    unlock: () => unlock.mutate({ customer_id }, after('unlock')),
    unlock_item: () => unlockItem.mutate({ receivable_id }, after('unlock_item')),
    unskip: () => run.setSkips(unskip(run.draft.skips, { customer_id, receivable_id })),
  };
  return { act: (action) => acts[action](), isPending: decide.isPending || look.isPending || unlock.isPending || unlockItem.isPending };
}
