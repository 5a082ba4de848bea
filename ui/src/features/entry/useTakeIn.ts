import { useRef, useState } from 'react';

import type { ChequeView, Currency, Money, ReceivableId, WireError } from '../../api/generated/contract';
import { useCommandMutation, useCommandQuery } from '../../api/queries';
import { useBook, useToday } from '../../api/session';
import { useFormat, useText } from '../../components/locale';
import { compareDecimals, isZero } from '../../components/numbers';
import type { Chosen } from './CustomerPicker';
import { useAdding } from './useEntry';
import { useTakeBack } from './useTakeBack';

type Draft = {
  customer: Chosen | null;
  /** The exact decimal; empty while nothing valid is typed. */
  amount: string;
  number: string;
  bank: string;
  /** Empty until a date is typed: no day is likely. */
  dated_on: string;
  received_on: string;
  count: number;
  meant_for: readonly ReceivableId[];
};

type Item = { id: ReceivableId; number: string; due_on: string; open: Money };

export type TakeIn = {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  currency: Currency;
  /** What is open of the customer in the currency. */
  items: readonly Item[];
  missing: 'customer' | 'amount' | 'date' | null;
  error: WireError | null;
  isPending: boolean;
  addCustomer: (name: string) => void;
  submit: (isDateConfirmed: boolean) => void;
};

/** The form that takes cheques in: it keeps them once, however often Enter is pressed. */
export function useTakeIn(replaced: ChequeView | null, onClose: () => void): TakeIn {
  const book = useBook();
  const today = useToday();
  const [draft, setDraft] = useState<Draft>(() => begin(replaced, today));
  const [missing, setMissing] = useState<TakeIn['missing']>(null);
  const keep = useCommandMutation('take_in_cheques');
  const adding = useAdding((customer) => setDraft((now) => ({ ...now, customer })));
  const announce = useSaying();
  const isRunning = useRef(false);
  const currency = draft.customer?.currency ?? book.currency;
  const items = useItems(draft.customer?.customer_id ?? null, currency);
  const change = (part: Partial<Draft>) => {
    setDraft((now) => ({ ...now, ...part }));
    setMissing(null);
    keep.reset();
    adding.reset();
  };
  const submit = (is_date_confirmed: boolean) => {
    if (isRunning.current) return;
    const { customer, amount } = draft;
    const gap = gapOf(draft);
    setMissing(gap);
    // What was mistyped must not be kept as what stood there before.
    const wrong = document.querySelector<HTMLElement>('[role="dialog"] [aria-invalid="true"]');
    wrong?.focus();
    if (gap !== null || wrong !== null || customer === null) return;
    isRunning.current = true;
    const { number, bank, dated_on, received_on, count, meant_for } = draft;
    const request = { customer_id: customer.customer_id, amount: { amount, currency }, number, bank, dated_on, received_on, count };
    keep.mutate(
      { ...request, meant_for: [...meant_for], replaces: replaced?.cheque_id ?? null, is_date_confirmed },
      {
        onSuccess: ({ entry_id }) => {
          announce(entry_id, { count, name: customer.name, amount: { amount, currency } });
          onClose();
        },
        // What was kept is kept: only a refusal opens the form again.
        onError: () => {
          isRunning.current = false;
        },
      },
    );
  };
  return { draft, change, currency, items, missing, error: keep.error ?? adding.error, isPending: keep.isPending, addCustomer: (name) => adding.add(name, false), submit };
}

function begin(replaced: ChequeView | null, today: string): Draft {
  const base = { number: '', dated_on: '', received_on: today, count: 1 };
  if (replaced === null) return { ...base, customer: null, amount: '', bank: '', meant_for: [] };
  const customer = { customer_id: replaced.customer_id, name: replaced.customer_name, currency: replaced.amount.currency };
  return { ...base, customer, amount: replaced.amount.amount, bank: replaced.bank, meant_for: replaced.meant_for_ids };
}

function gapOf({ customer, amount, dated_on }: Draft): TakeIn['missing'] {
  if (customer === null) return 'customer';
  if (amount === '' || compareDecimals(amount, '0') <= 0) return 'amount';
  return dated_on === '' ? 'date' : null;
}

/** The open invoices of a customer, the oldest due first. */
function useItems(customer_id: number | null, currency: Currency): readonly Item[] {
  const query = useCommandQuery('get_customer', { customer_id: customer_id ?? 0 }, { isEnabled: customer_id !== null });
  const rows = customer_id === null ? [] : (query.data?.account ?? []);
  const items = rows.flatMap(({ receivable_id, due_on, number, open }) =>
    receivable_id === null || due_on === null || open.currency !== currency || isZero(open.amount) ? [] : [{ id: receivable_id, number, due_on, open }],
  );
  return items.sort((one, other) => one.due_on.localeCompare(other.due_on));
}

/** Says what was taken in, with the way back. */
function useSaying(): (entry_id: number, kept: { count: number; name: string; amount: Money }) => void {
  const text = useText();
  const format = useFormat();
  const announce = useTakeBack();
  return (entry_id, { count, name, amount }) =>
    announce(text('cheques-taken-in', { count, shown: format.count(count), name, amount: format.amount(amount) }), entry_id);
}
