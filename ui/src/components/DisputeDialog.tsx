import { useState } from 'react';

import { AmountField } from './AmountField';
import { DateField } from './DateField';
import { FormDialog } from './Dialog';
import { ErrorNote, useErrorText } from './ErrorNote';
import { TextField } from './Field';
import { useFormat, useText } from './locale';
import { compareDecimals, sumDecimals, type Money } from './numbers';
import { Select } from './Select';
import { useUndoToast } from './useUndoToast';

const REASONS = ['goods', 'delivery', 'price', 'not_ordered', 'already_paid', 'other'] as const;
type Reason = (typeof REASONS)[number];

type Request = { receivable_id: number; amount: Money; reason: Reason; opened_on: string; words: string };

type Props = {
  item: { receivable_id: number; number: string; open: Money };
  today: string;
  /** Keeps it: `useOpenDispute`. */
  way: {
    isPending: boolean;
    error: { code: string; params: Record<string, string> } | null;
    reset: () => void;
    submit: (request: Request, onDone: (receipt: { entry_id: number }) => void) => void;
    undo: (request: { entry_id: number }) => Promise<unknown>;
  };
  /** What the customer said already, and when: the words of a note. */
  said?: { words: string; on: string } | undefined;
  onClose: () => void;
};

/** The field that each refusal belongs to. */
const FIELD_OF: Readonly<Record<string, 'amount' | 'date' | 'words'>> = {
  'amount.not_positive': 'amount',
  'dispute.more_than_open': 'amount',
  'dispute.before_invoice': 'date',
  'dispute.before_last': 'date',
  'dispute.in_future': 'date',
  'dispute.words_missing': 'words',
};

/** Keeps that a customer contests an open invoice, or a part of it (R10). */
export function DisputeDialog({ item, today, way, said, onClose }: Props) {
  const text = useText();
  const format = useFormat();
  const errorText = useErrorText();
  const announce = useUndoToast(way.undo);
  const [draft, setDraft] = useState({ amount: item.open.amount, reason: 'goods' as Reason, opened_on: said?.on ?? today, words: said?.words ?? '' });
  const change = (part: Partial<typeof draft>) => {
    setDraft((now) => ({ ...now, ...part }));
    way.reset();
  };
  const wrongAt = way.error === null ? undefined : FIELD_OF[way.error.code];
  const errorAt = (field: typeof wrongAt) => (way.error !== null && wrongAt === field ? errorText(way.error).title : undefined);
  const submit = () => {
    // What was mistyped must not be kept as what stood there before.
    const wrong = document.querySelector<HTMLElement>('[role="dialog"] [aria-invalid="true"]');
    wrong?.focus();
    if (wrong !== null && wrongAt === undefined) return;
    const amount = { ...item.open, amount: draft.amount === '' ? '0' : draft.amount };
    way.submit({ receivable_id: item.receivable_id, ...draft, amount }, ({ entry_id }) => {
      const about = { number: item.number, amount: format.amount(amount) };
      announce({ entry_id, done: text('disputing-done', about), undone: text('disputing-undone', about) });
      onClose();
    });
  };
  return (
    <FormDialog isOpen onClose={onClose} title={text('disputing-title', { number: item.number })} cancel={text('disputing-cancel')} submit={text('disputing-keep')} isPending={way.isPending} onSubmit={submit}>
      <p className="sub">{text('disputing-text', { open: format.amount(item.open) })}</p>
      <Select<Reason> label={text('disputing-reason')} options={REASONS.map((id) => ({ id, label: text(`disputing-reason-${id.replace('_', '-')}`) }))} value={draft.reason} onChange={(reason) => change({ reason })} autoFocus />
      <AmountField label={text('disputing-amount')} value={draft.amount} currency={item.open.currency} onChange={(amount) => change({ amount })} hint={<Rest open={item.open} amount={draft.amount} />} error={errorAt('amount')} />
      <DateField label={text('disputing-date')} value={draft.opened_on} today={today} onChange={(opened_on) => change({ opened_on })} error={errorAt('date')} />
      <TextField label={text('disputing-words')} value={draft.words} onChange={(words) => change({ words })} error={errorAt('words')} />
      {way.error !== null && wrongAt === undefined ? <ErrorNote error={way.error} /> : null}
    </FormDialog>
  );
}

/** What goes on. */
function Rest({ open, amount }: { open: Money; amount: string }) {
  const text = useText();
  const format = useFormat();
  if (amount === '' || compareDecimals(amount, open.amount) > 0) return null;
  const rest = sumDecimals([open.amount, `-${amount}`]);
  return compareDecimals(rest, '0') === 0 ? text('disputing-all') : text('disputing-rest', { rest: format.amount({ ...open, amount: rest }) });
}
