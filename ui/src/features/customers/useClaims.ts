import { useRef } from 'react';

import type { ClaimReceipt, ClaimView, Money, ReceivableId, WireError } from '../../api/generated/contract';
import { useCommandMutation } from '../../api/queries';
import { useFormat, useText } from '../../components/locale';
import { showToast } from '../../components/toasts';
import { useUndoToast } from '../../components/useUndoToast';

export type Claims = {
  /** Claims the interest to date, or says only that it will be claimed. */
  claim: (isThreat: boolean) => void;
  claimLumpSum: () => void;
  waive: (claim: ClaimView, reason: string, onDone: () => void) => void;
  takeBack: (entry_id: number) => void;
  error: WireError | null;
  isPending: boolean;
};

/** What the owner does with the interest and the fixed sum of an invoice; each says what was done, with the way back. */
export function useClaims(receivable_id: ReceivableId): Claims {
  const text = useText();
  const interest = useCommandMutation('claim_interest');
  const lumpSum = useCommandMutation('claim_lump_sum');
  const waiver = useCommandMutation('waive_claim');
  const undo = useCommandMutation('undo_entry');
  const announce = useClaimToast();
  const all = [interest, lumpSum, waiver, undo];
  const once = useOnce();
  const begin = () => all.forEach((each) => each.reset());
  return {
    claim: (is_threat) =>
      once(() => {
        begin();
        return interest.mutateAsync({ receivable_id, is_threat }).then((receipt) => announce(receipt, is_threat ? 'interest-threatened' : 'interest-claimed'));
      }),
    claimLumpSum: () =>
      once(() => {
        begin();
        return lumpSum.mutateAsync({ receivable_id }).then((receipt) => announce(receipt, 'interest-claimed'));
      }),
    waive: (claim, reason, onDone) =>
      once(() => {
        begin();
        return waiver.mutateAsync({ claim_id: claim.claim_id, reason }).then((receipt) => {
          announce(receipt, 'interest-waived');
          onDone();
        });
      }),
    takeBack: (entry_id) =>
      once(() => {
        begin();
        return undo.mutateAsync({ entry_id }).then(() => showToast({ text: text('interest-claim-undone') }));
      }),
    error: all.find((each) => each.error !== null)?.error ?? null,
    isPending: all.some((each) => each.isPending),
  };
}

/** Returns a function that runs one thing at a time: a second press comes before the first one has been drawn as pending. */
export function useOnce(): (act: () => Promise<unknown>) => void {
  const isRunning = useRef(false);
  return (act) => {
    if (isRunning.current) return;
    isRunning.current = true;
    // Why it was refused stands in the error of its command.
    void act().then(() => undefined, () => undefined).finally(() => {
      isRunning.current = false;
    });
  };
}

/** Returns a function that says what was claimed or given up, with the way back. */
export function useClaimToast(): (receipt: ClaimReceipt, done: string) => void {
  const text = useText();
  const format = useFormat();
  const announce = useUndoToast(useCommandMutation('undo_entry').mutateAsync);
  const sum = (amounts: readonly Money[]) => amounts.map(format.amount).join(' · ');
  return ({ entry_id, amounts }, done) => announce({ entry_id, done: text(done, { amount: sum(amounts) }), undone: text('interest-claim-undone') });
}
