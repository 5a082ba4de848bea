import { useRef, useState } from 'react';

import type { AllocationProposal, ClosingOffer, Currency, CustomerView, EntryId, PaymentMethod, ProposeAllocation, ReceivableId, WireError } from '../../api/generated/contract';
import { useCommandMutation, useCommandQuery } from '../../api/queries';
import { useToday } from '../../api/session';
import { useFormat, useText } from '../../components/locale';
import { compareDecimals } from '../../components/numbers';
import { useDebounced } from '../../components/useDebounced';
import { useDoneToast } from '../../components/useUndoToast';
import { writtenOff, type WrittenOff } from './writtenOff';

const TYPING_MS = 120;

export type PaymentDraft = {
  /** The exact decimal; empty while nothing valid is typed. */
  amount: string;
  received_on: string;
  method: PaymentMethod;
  reference: string;
  /** Whether nothing shall be settled by it. */
  isOnAccount: boolean;
  /** The item that it is for although it was written off; null for what is open. */
  recovers: ReceivableId | null;
};

export type Payment = {
  draft: PaymentDraft;
  change: (part: Partial<PaymentDraft>) => void;
  /** What the payment would settle; undefined while there is no amount. */
  proposal: AllocationProposal | undefined;
  /** What the amount would close although it is short of it. */
  closings: readonly ClosingOffer[];
  /** Records the payment together with what explains the difference. */
  close: (offer: ClosingOffer) => void;
  /** What was given up and may be paid after all. */
  writtenOff: readonly WrittenOff[];
  error: WireError | null;
  /** Whether it was sent without an amount. */
  isAmountMissing: boolean;
  isPending: boolean;
  submit: () => void;
  /** How many payments were recorded; the form starts afresh after each. */
  recordedCount: number;
};

/** The form of one payment in one currency: proposes while it is typed, and records it once. */
export function usePayment(view: CustomerView, currency: Currency): Payment {
  const today = useToday();
  const [draft, setDraft] = useState<PaymentDraft>({ amount: '', received_on: today, method: 'transfer', reference: '', isOnAccount: false, recovers: null });
  const [isAmountMissing, setIsAmountMissing] = useState(false);
  const [recordedCount, setRecordedCount] = useState(0);
  const record = useCommandMutation('record_payment');
  const recover = useCommandMutation('record_recovery');
  const closing = useCommandMutation('record_closing');
  const announce = useAnnouncement();
  // A second Enter comes before the first one has been drawn as pending.
  const isRunning = useRef(false);
  const isPositive = isAmount(draft.amount);
  const rested = useDebounced({ amount: draft.amount, reference: draft.reference }, TYPING_MS);
  const isAsked = isPositive && isAmount(rested.amount) && !draft.isOnAccount && draft.recovers === null;
  const asked = { customer_id: view.customer_id, amount: { amount: isAmount(rested.amount) ? rested.amount : '1', currency }, reference: rested.reference };
  const proposals = useProposals(asked, draft.received_on, isAsked);
  const change = (part: Partial<PaymentDraft>) => {
    setDraft((now) => ({ ...now, ...part }));
    setIsAmountMissing(false);
    for (const each of [record, recover, closing]) each.reset();
  };
  const { amount, received_on, method, reference, isOnAccount, recovers } = draft;
  const money = { customer_id: view.customer_id, received_on, amount: { amount, currency }, reference };
  const afterwards = {
    onSuccess: ({ entry_id }: { entry_id: EntryId }) => {
      setDraft((now) => ({ ...now, amount: '', reference: '', isOnAccount: false, recovers: null }));
      setRecordedCount((count) => count + 1);
      announce(entry_id, { amount, currency });
    },
    onSettled: () => {
      isRunning.current = false;
    },
  };
  const close = ({ receivable_id }: ClosingOffer) => {
    if (isRunning.current) return;
    isRunning.current = true;
    closing.mutate({ proposal: money, receivable_id, method }, afterwards);
  };
  const submit = () => {
    if (isRunning.current) return;
    setIsAmountMissing(!isPositive);
    if (!isPositive) return;
    isRunning.current = true;
    if (recovers === null) record.mutate({ ...money, method, allocate: isOnAccount ? 'none' : 'auto' }, afterwards);
    else recover.mutate({ ...money, method, receivable_id: recovers }, afterwards);
  };
  return {
    draft,
    change,
    proposal: proposals.proposal,
    closings: rested.amount === amount ? proposals.closings : [],
    close,
    writtenOff: writtenOff(view.account, currency),
    error: record.error ?? recover.error ?? closing.error,
    isAmountMissing,
    isPending: record.isPending || recover.isPending || closing.isPending,
    submit,
    recordedCount,
  };
}

/** What an amount would settle, and what it would close although it is short of it. */
function useProposals(asked: ProposeAllocation, received_on: string, isEnabled: boolean) {
  const proposed = useCommandQuery('propose_allocation', asked, { isEnabled, keepsPrevious: true });
  const closings = useCommandQuery('propose_closings', { ...asked, received_on }, { isEnabled });
  return { proposal: isEnabled ? proposed.data : undefined, closings: isEnabled ? (closings.data ?? []) : [] };
}

function isAmount(decimal: string): boolean {
  return decimal !== '' && compareDecimals(decimal, '0') > 0;
}

/** Returns a function that says what was recorded, with the way back. The way back works after the screen was left. */
function useAnnouncement(): (entry_id: EntryId, amount: { amount: string; currency: Currency }) => void {
  const text = useText();
  const format = useFormat();
  const showUndo = useDoneToast();
  const undo = useCommandMutation('undo_entry');
  return (entry_id, money) => {
    const amount = format.amount(money);
    showUndo({
      text: text('customers-payment-recorded', { amount }),
      undone: text('customers-payment-undone', { amount }),
      undo: () => undo.mutateAsync({ entry_id }),
    });
  };
}
