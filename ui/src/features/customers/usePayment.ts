import { useRef, useState } from 'react';

import type { AllocationProposal, Currency, CustomerView, PaymentMethod, PaymentReceipt, WireError } from '../../api/generated/contract';
import { useCommandMutation, useCommandQuery } from '../../api/queries';
import { useToday } from '../../api/session';
import { useFormat, useText } from '../../components/locale';
import { compareDecimals } from '../../components/numbers';
import { useDebounced } from '../../components/useDebounced';
import { useDoneToast } from '../../components/useUndoToast';

const TYPING_MS = 120;

export type PaymentDraft = {
  /** The exact decimal; empty while nothing valid is typed. */
  amount: string;
  received_on: string;
  method: PaymentMethod;
  reference: string;
  /** Whether nothing shall be settled by it. */
  isOnAccount: boolean;
};

export type Payment = {
  draft: PaymentDraft;
  change: (part: Partial<PaymentDraft>) => void;
  /** What the payment would settle; undefined while there is no amount. */
  proposal: AllocationProposal | undefined;
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
  const [draft, setDraft] = useState<PaymentDraft>({ amount: '', received_on: today, method: 'transfer', reference: '', isOnAccount: false });
  const [isAmountMissing, setIsAmountMissing] = useState(false);
  const [recordedCount, setRecordedCount] = useState(0);
  const record = useCommandMutation('record_payment');
  const announce = useAnnouncement();
  // A second Enter comes before the first one has been drawn as pending.
  const isRunning = useRef(false);
  const isPositive = isAmount(draft.amount);
  const rested = useDebounced({ amount: draft.amount, reference: draft.reference }, TYPING_MS);
  const proposed = useCommandQuery(
    'propose_allocation',
    { customer_id: view.customer_id, amount: { amount: isAmount(rested.amount) ? rested.amount : '1', currency }, reference: rested.reference },
    { isEnabled: isPositive && isAmount(rested.amount) && !draft.isOnAccount, keepsPrevious: true },
  );
  const change = (part: Partial<PaymentDraft>) => {
    setDraft((now) => ({ ...now, ...part }));
    setIsAmountMissing(false);
    record.reset();
  };
  const submit = () => {
    if (isRunning.current) return;
    setIsAmountMissing(!isPositive);
    if (!isPositive) return;
    isRunning.current = true;
    const { amount, received_on, method, reference, isOnAccount } = draft;
    record.mutate(
      { customer_id: view.customer_id, received_on, amount: { amount, currency }, method, reference, allocate: isOnAccount ? 'none' : 'auto' },
      {
        onSuccess: (receipt) => {
          setDraft((now) => ({ ...now, amount: '', reference: '', isOnAccount: false }));
          setRecordedCount((count) => count + 1);
          announce(receipt, { amount, currency });
        },
        onSettled: () => {
          isRunning.current = false;
        },
      },
    );
  };
  const proposal = isPositive && !draft.isOnAccount ? proposed.data : undefined;
  return { draft, change, proposal, error: record.error, isAmountMissing, isPending: record.isPending, submit, recordedCount };
}

function isAmount(decimal: string): boolean {
  return decimal !== '' && compareDecimals(decimal, '0') > 0;
}

/** Returns a function that says what was recorded, with the way back. The way back works after the screen was left. */
function useAnnouncement(): (receipt: PaymentReceipt, amount: { amount: string; currency: Currency }) => void {
  const text = useText();
  const format = useFormat();
  const showUndo = useDoneToast();
  const undo = useCommandMutation('undo_entry');
  return ({ entry_id }, money) => {
    const amount = format.amount(money);
    showUndo({
      text: text('customers-payment-recorded', { amount }),
      undone: text('customers-payment-undone', { amount }),
      undo: () => undo.mutateAsync({ entry_id }),
    });
  };
}
