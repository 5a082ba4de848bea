import { useRef } from 'react';

import type { AccountRow, MoveMoney, RefundMoney, ReturnPayment, WireError } from '../../api/generated/contract';
import { useCommandMutation } from '../../api/queries';
import { useFormat, useText } from '../../components/locale';
import { useUndoToast } from '../../components/useUndoToast';

type Leaving<Request> = {
  error: WireError | null;
  isPending: boolean;
  /** Keeps it once, however often it is pressed. */
  keep: (request: Request) => void;
  reset: () => void;
};

/** The field that each refusal belongs to. */
const FIELD_OF: Readonly<Record<string, string>> = {
  'amount.not_positive': 'amount',
  'refund.more_than_on_account': 'amount',
  'allocation.more_than_rest': 'amount',
  'settlement.in_future': 'date',
  'payment.before': 'date',
};

/** Returns the field that an error belongs to; undefined when it belongs to none. */
export function fieldOf(error: WireError | null): string | undefined {
  return error === null ? undefined : FIELD_OF[error.code];
}

/** Pays money on account back. */
export function useRefund(row: AccountRow, onClose: () => void): Leaving<RefundMoney> {
  const text = useText();
  const format = useFormat();
  const refund = useCommandMutation('refund_money');
  const announce = useUndoToast(useCommandMutation('undo_entry').mutateAsync);
  const isRunning = useRef(false);
  const keep = (request: RefundMoney) => {
    if (isRunning.current) return;
    isRunning.current = true;
    const values = { amount: format.amount({ ...row.amount, amount: request.amount.amount }) };
    refund.mutate(request, {
      onSuccess: ({ entry_id }) => {
        announce({ entry_id, done: text('money-refunded', values), undone: text('money-refund-undone', values) });
        onClose();
      },
      // What was kept is kept: only a refusal opens the form again.
      onError: () => {
        isRunning.current = false;
      },
    });
  };
  return { error: refund.error, isPending: refund.isPending, keep, reset: refund.reset };
}

/** Keeps that the bank took a payment back. */
export function useReturn(amount: string, onClose: () => void): Leaving<ReturnPayment> {
  const text = useText();
  const take = useCommandMutation('return_payment');
  const announce = useUndoToast(useCommandMutation('undo_entry').mutateAsync);
  const isRunning = useRef(false);
  const keep = (request: ReturnPayment) => {
    if (isRunning.current) return;
    isRunning.current = true;
    take.mutate(request, {
      onSuccess: ({ entry_id }) => {
        announce({ entry_id, done: text('money-returned', { amount }), undone: text('money-return-undone', { amount }) });
        onClose();
      },
      onError: () => {
        isRunning.current = false;
      },
    });
  };
  return { error: take.error, isPending: take.isPending, keep, reset: take.reset };
}

/** Moves money on account to another customer. */
export function useMove(name: string, onClose: () => void): Leaving<MoveMoney> {
  const text = useText();
  const format = useFormat();
  const move = useCommandMutation('move_money');
  const announce = useUndoToast(useCommandMutation('undo_entry').mutateAsync);
  const isRunning = useRef(false);
  const keep = (request: MoveMoney) => {
    if (isRunning.current) return;
    isRunning.current = true;
    move.mutate(request, {
      onSuccess: ({ entry_id, amount }) => {
        const values = { amount: format.amount(amount), name };
        announce({ entry_id, done: text('money-moved', values), undone: text('money-move-undone', values) });
        onClose();
      },
      onError: () => {
        isRunning.current = false;
      },
    });
  };
  return { error: move.error, isPending: move.isPending, keep, reset: move.reset };
}

/** Whether a field of the open dialog is wrong; the first one gets the focus. */
export function isMistyped(): boolean {
  const wrong = document.querySelector<HTMLElement>('[role="dialog"] [aria-invalid="true"]');
  wrong?.focus();
  return wrong !== null;
}
