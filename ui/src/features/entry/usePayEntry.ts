import { useRef, useState } from 'react';

import { call } from '../../api/client';
import type { FindPayers, PayerCandidate, PayerSearch, PaymentMethod, WireError } from '../../api/generated/contract';
import { useCommandMutation, useCommandQuery } from '../../api/queries';
import { useToday } from '../../api/session';
import { useKept } from '../../components/kept';
import { useFormat, useLanguage, useText } from '../../components/locale';
import { useDebounced } from '../../components/useDebounced';
import { readPayment } from './typedPayment';
import { useClosing, type Closing } from './useClosing';
import { useTakeBack } from './useTakeBack';

const TYPING_MS = 100;
const SHOWN = 8;

export type PayEntry = {
  typed: string;
  type: (typed: string) => void;
  received_on: string;
  setReceivedOn: (iso: string) => void;
  method: PaymentMethod;
  setMethod: (method: PaymentMethod) => void;
  /** What was found for what was typed; undefined while nothing is typed. */
  found: PayerSearch | undefined;
  /** Whether it belongs to what stands in the field now. */
  isSettled: boolean;
  /** The candidate that Enter records; null while the owner has to choose. */
  active: number | null;
  setActive: (index: number) => void;
  /** What Enter could not do by itself. */
  note: 'choose' | 'look' | null;
  error: WireError | null;
  /** What the amount closes of the active candidate although it is short. */
  closing: Closing;
  /** Records the active candidate. */
  submit: () => void;
  record: (candidate: PayerCandidate, isDateConfirmed: boolean) => void;
  confirmDate: () => void;
};

/** Recording one payment after the other by their amounts: the date and the method stay from the last one. */
export function usePayEntry(): PayEntry {
  const language = useLanguage();
  const today = useToday();
  const [typed, setTyped] = useState('');
  const [received_on, setReceivedOn] = useKept('payments-date', today);
  const [method, setMethod] = useKept<PaymentMethod>('payments-method', 'transfer');
  const [chosen, setChosen] = useState<number | null>(null);
  const [note, setNote] = useState<PayEntry['note']>(null);
  const ask = (text: string): FindPayers => ({ ...readPayment(text, language), limit: SHOWN });
  const rested = useDebounced(typed, TYPING_MS);
  const isTyped = typed.trim() !== '';
  const query = useCommandQuery('find_payers', ask(rested), { isEnabled: rested.trim() !== '', keepsPrevious: true });
  const isSettled = rested === typed && query.isSuccess && !query.isFetching;
  const found = isTyped && rested.trim() !== '' ? query.data : undefined;
  const active = chosen ?? (found && !found.is_ambiguous && found.candidates.length > 0 ? 0 : null);
  const recording = useMatched({ received_on, method });
  const isAsking = useRef(false);
  const latest = useRef('');

  const type = (next: string) => {
    latest.current = next;
    setTyped(next);
    setChosen(null);
    setNote(null);
    recording.reset();
    closing.reset();
  };
  const clear = () => {
    latest.current = '';
    setTyped('');
    setChosen(null);
    setNote(null);
  };
  const closing = useClosing(isSettled && active !== null ? found?.candidates[active] : undefined, { received_on, method }, clear);
  const record = (candidate: PayerCandidate, isDateConfirmed: boolean) => recording.record(candidate, isDateConfirmed, clear);
  // Enter came before the answer: what the amount alone decides is recorded, everything else waits for a look.
  const submitUnseen = async () => {
    isAsking.current = true;
    try {
      const { candidates, is_ambiguous } = await call('find_payers', ask(typed));
      const [only] = candidates;
      if (latest.current !== typed) return;
      if (only && !is_ambiguous && isDecided(only)) record(only, false);
      else setNote(is_ambiguous ? 'choose' : 'look');
    } finally {
      isAsking.current = false;
    }
  };
  const submit = () => {
    if (!isTyped || isAsking.current) return;
    if (!isSettled) {
      void submitUnseen();
      return;
    }
    const candidate = active === null ? undefined : found?.candidates[active];
    if (candidate) record(candidate, false);
    else if (found && found.candidates.length > 0) setNote('choose');
  };
  const confirmDate = () => (recording.last ? record(recording.last, true) : undefined);
  return { typed, type, received_on, setReceivedOn, method, setMethod, found, isSettled, active, setActive: setChosen, note, error: recording.error ?? closing.error, closing, submit, record, confirmDate };
}

/** Whether the amount, or a whole invoice number, says it all. */
function isDecided({ why }: PayerCandidate): boolean {
  return why === 'designation' || why === 'exact_amount' || why === 'whole_account' || why === 'unique_combination';
}

/** Records exactly what a candidate shows, once, and says it with the way back. */
function useMatched({ received_on, method }: { received_on: string; method: PaymentMethod }) {
  const text = useText();
  const format = useFormat();
  const announce = useTakeBack();
  const mutation = useCommandMutation('record_matched_payment');
  const [last, setLast] = useState<PayerCandidate | null>(null);
  const isRunning = useRef(false);
  const record = (candidate: PayerCandidate, is_date_confirmed: boolean, onDone: () => void) => {
    if (isRunning.current) return;
    isRunning.current = true;
    setLast(candidate);
    const { customer_id, amount } = candidate;
    const parts = candidate.parts.map((part) => ({ receivable_id: part.receivable_id, amount: part.amount }));
    mutation.mutate(
      { customer_id, received_on, amount, method, reference: '', parts, is_date_confirmed },
      {
        onSuccess: (receipt) => {
          const said = { amount: format.amount(amount), name: candidate.customer_name, date: format.date(received_on) };
          announce(text('payments-recorded', said), receipt.entry_id);
          onDone();
        },
        onSettled: () => {
          isRunning.current = false;
        },
      },
    );
  };
  return { record, last, error: mutation.error, reset: mutation.reset };
}
