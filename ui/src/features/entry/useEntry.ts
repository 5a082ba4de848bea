import { useRef, useState, type RefObject } from 'react';

import type { InvoiceDue, WireError } from '../../api/generated/contract';
import { useCommandMutation } from '../../api/queries';
import { useBook, useToday } from '../../api/session';
import { parseDate } from '../../components/dates';
import { useFormat, useText } from '../../components/locale';
import { compareDecimals } from '../../components/numbers';
import type { Chosen } from './CustomerPicker';
import { nextNumber } from './nextNumber';
import { useTakeBack } from './useTakeBack';

export type EntryKind = 'invoice' | 'credit_note';

export type EntryDraft = {
  customer: Chosen | null;
  number: string;
  issued_on: string;
  /** Days, terms or a due date as typed; empty for the customer's terms. */
  due: string;
  /** The exact decimal; empty while nothing valid is typed. */
  amount: string;
  reference: string;
};

export type Entry = {
  draft: EntryDraft;
  change: (part: Partial<EntryDraft>) => void;
  currency: string;
  error: WireError | null;
  /** What is missing after it was sent. */
  missing: 'customer' | 'amount' | null;
  isPending: boolean;
  submit: (isDateConfirmed: boolean) => void;
  addCustomer: (name: string, isNamesake: boolean) => void;
  /** The name that another customer has already. */
  namesake: string | null;
  /** How many were recorded; fields that hold what was typed start afresh after each. */
  recordedCount: number;
  firstField: RefObject<HTMLInputElement | null>;
};

/** Returns what was typed as a due date or as terms. A bare number means days. */
export function dueOf(typed: string, today: string): InvoiceDue {
  const on = parseDate(typed, today);
  return on === null ? { kind: 'terms', terms: typed.trim() } : { kind: 'on', due_on: on };
}

/** The row in which one invoice or credit note after the other is entered: Enter keeps it and starts the next. */
export function useEntry(kind: EntryKind): Entry {
  const today = useToday();
  const book = useBook();
  const [draft, setDraft] = useState<EntryDraft>({ customer: null, number: '', issued_on: today, due: '', amount: '', reference: '' });
  const [missing, setMissing] = useState<Entry['missing']>(null);
  const [recordedCount, setRecordedCount] = useState(0);
  const firstField = useRef<HTMLInputElement>(null);
  const customers = useAdding((customer) => setDraft((now) => ({ ...now, customer })));
  const recording = useRecording(kind);

  const change = (part: Partial<EntryDraft>) => {
    setDraft((now) => ({ ...now, ...part }));
    setMissing(null);
    recording.reset();
    customers.reset();
  };
  const submit = (isDateConfirmed: boolean) => {
    const { customer, amount } = draft;
    const isPositive = amount !== '' && compareDecimals(amount, '0') > 0;
    setMissing(customer === null ? 'customer' : isPositive ? null : 'amount');
    if (customer === null || !isPositive) return;
    recording.record(draft, customer, isDateConfirmed, () => {
      setDraft((now) => ({ ...now, customer: null, number: nextNumber(now.number), due: '', amount: '', reference: '' }));
      setRecordedCount((count) => count + 1);
      firstField.current?.focus();
    });
  };
  return {
    draft,
    change,
    currency: draft.customer?.currency ?? book.currency,
    error: recording.error ?? customers.error,
    missing,
    isPending: recording.isPending,
    submit,
    addCustomer: customers.add,
    namesake: customers.namesake,
    recordedCount,
    firstField,
  };
}

/** Keeps one invoice or credit note at a time, however often Enter is pressed, and says it with the way back. */
function useRecording(kind: EntryKind) {
  const text = useText();
  const format = useFormat();
  const today = useToday();
  const invoice = useCommandMutation('record_invoice');
  const creditNote = useCommandMutation('record_credit_note');
  const announce = useTakeBack();
  const isRunning = useRef(false);
  const onSettled = () => {
    isRunning.current = false;
  };
  const record = (draft: EntryDraft, customer: Chosen, is_date_confirmed: boolean, onDone: () => void) => {
    if (isRunning.current) return;
    isRunning.current = true;
    const { number, issued_on, reference } = draft;
    const amount = { amount: draft.amount, currency: customer.currency };
    const base = { customer_id: customer.customer_id, number, issued_on, amount, is_date_confirmed };
    const said = { number, name: customer.name, amount: format.amount(amount) };
    if (kind === 'credit_note') {
      creditNote.mutate(
        { ...base, reference },
        {
          onSuccess: (receipt) => {
            announce(text('invoices-credit-note-recorded', { ...said, rest: format.amount(receipt.rest) }), receipt.entry_id);
            onDone();
          },
          onSettled,
        },
      );
      return;
    }
    invoice.mutate(
      { ...base, due: dueOf(draft.due, today) },
      {
        onSuccess: (receipt) => {
          announce(text('invoices-invoice-recorded', { ...said, due: format.date(receipt.due_on) }), receipt.entry_id);
          onDone();
        },
        onSettled,
      },
    );
  };
  const mutation = kind === 'invoice' ? invoice : creditNote;
  return { record, error: mutation.error, isPending: mutation.isPending, reset: mutation.reset };
}

/** Adds a customer by name from inside the row. */
export function useAdding(onAdded: (customer: Chosen) => void) {
  const text = useText();
  const adding = useCommandMutation('add_customer');
  const announce = useTakeBack();
  const add = (name: string, is_namesake: boolean) => {
    if (adding.isPending) return;
    adding.mutate(
      { name, is_namesake },
      {
        onSuccess: (added) => {
          const said = added.had_hidden_marks ? 'invoices-customer-added-cleaned' : 'invoices-customer-added';
          announce(text(said, { name: added.name, number: added.number }), added.entry_id);
          onAdded({ customer_id: added.customer_id, name: added.name, currency: added.currency });
        },
      },
    );
  };
  const isNamesake = adding.error?.code === 'customer.same_name';
  return { add, error: adding.error, reset: adding.reset, namesake: isNamesake ? (adding.variables?.name ?? null) : null };
}
