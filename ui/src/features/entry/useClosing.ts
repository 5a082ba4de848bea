import { useRef } from 'react';

import type { ClosingOffer, PayerCandidate, PaymentMethod, WireError } from '../../api/generated/contract';
import { useCommandMutation, useCommandQuery } from '../../api/queries';
import { useFormat, useText } from '../../components/locale';
import { useTakeBack } from './useTakeBack';

export type Closing = {
  /** The invoices of the payer that the amount closes although it is short of them. */
  offers: readonly ClosingOffer[];
  /** Records the payment together with what explains the difference. */
  close: (offer: ClosingOffer) => void;
  isPending: boolean;
  error: WireError | null;
  reset: () => void;
};

/** What the money of a payer closes although it is short; nobody is asked about while no payer is shown. */
export function useClosing(payer: PayerCandidate | undefined, { received_on, method }: { received_on: string; method: PaymentMethod }, onDone: () => void): Closing {
  const text = useText();
  const format = useFormat();
  const announce = useTakeBack();
  const mutation = useCommandMutation('record_closing');
  const isRunning = useRef(false);
  const amount = payer?.amount ?? { amount: '1', currency: 'EUR' };
  const money = { customer_id: payer?.customer_id ?? 0, received_on, amount, reference: '' };
  const query = useCommandQuery('propose_closings', money, { isEnabled: payer !== undefined });
  const close = ({ receivable_id }: ClosingOffer) => {
    if (!payer || isRunning.current) return;
    isRunning.current = true;
    mutation.mutate(
      { proposal: money, receivable_id, method },
      {
        onSuccess: ({ entry_id }) => {
          const said = { amount: format.amount(amount), name: payer.customer_name, date: format.date(received_on) };
          announce(text('payments-recorded', said), entry_id);
          onDone();
        },
        onSettled: () => {
          isRunning.current = false;
        },
      },
    );
  };
  const offers = payer === undefined ? [] : (query.data ?? []);
  return { offers, close, isPending: mutation.isPending, error: mutation.error, reset: mutation.reset };
}
