import { useState } from 'react';

import { AmountField } from './AmountField';
import { Checkbox } from './Choice';
import { DateField } from './DateField';
import { addDays } from './dates';
import { FormDialog } from './Dialog';
import { ErrorNote, useErrorText } from './ErrorNote';
import { TextField } from './Field';
import { useFormat, useText } from './locale';
import { NumberField } from './NumberField';
import { compareDecimals, type Money } from './numbers';
import { useUndoToast } from './useUndoToast';

type Request = { customer_id: number; amount: Money; made_on: string; promised_on: string; tolerance_days: number; is_interest_waived: boolean; receivable_ids: number[]; words: string };

type Props = {
  /** Who promises; with the item, where it is about one, and what is open. */
  about: { customer_id: number; name: string; item: { receivable_id: number; number: string } | null; open: Money; words?: string; made_on?: string };
  today: string;
  /** Keeps it: `useMakePromise`. */
  way: {
    isPending: boolean;
    error: { code: string; params: Record<string, string> } | null;
    reset: () => void;
    submit: (request: Request, onDone: (receipt: { entry_id: number }) => void) => void;
    undo: (request: { entry_id: number }) => Promise<unknown>;
  };
  onClose: () => void;
};

/** The field that each refusal belongs to. */
const FIELD_OF: Readonly<Record<string, 'amount' | 'date' | 'made' | 'tolerance'>> = {
  'amount.not_positive': 'amount',
  'promise.more_than_open': 'amount',
  'promise.before_made': 'date',
  'promise.in_future': 'made',
  'promise.tolerance': 'tolerance',
};

/** What most people ask for. */
const USUAL_DAYS = 7;
const USUAL_TOLERANCE = 3;

/** Keeps that a customer promised to pay (T5). */
export function PromiseDialog({ about, today, way, onClose }: Props) {
  const text = useText();
  const format = useFormat();
  const errorText = useErrorText();
  const announce = useUndoToast(way.undo);
  const [draft, setDraft] = useState({ amount: about.open.amount, promised_on: addDays(today, USUAL_DAYS), tolerance_days: USUAL_TOLERANCE, made_on: about.made_on ?? today, is_interest_waived: false, words: about.words ?? '' });
  const change = (part: Partial<typeof draft>) => {
    setDraft((now) => ({ ...now, ...part }));
    way.reset();
  };
  const { item } = about;
  const canWaive = item !== null && draft.amount !== '' && compareDecimals(draft.amount, about.open.amount) === 0;
  const wrongAt = way.error === null ? undefined : FIELD_OF[way.error.code];
  const errorAt = (field: typeof wrongAt) => (way.error !== null && wrongAt === field ? errorText(way.error).title : undefined);
  const submit = () => {
    // What was mistyped must not be kept as what stood there before.
    const wrong = document.querySelector<HTMLElement>('[role="dialog"] [aria-invalid="true"]');
    wrong?.focus();
    if (wrong !== null && wrongAt === undefined) return;
    const amount = { ...about.open, amount: draft.amount === '' ? '0' : draft.amount };
    const request = { ...draft, amount, customer_id: about.customer_id, receivable_ids: item === null ? [] : [item.receivable_id], is_interest_waived: canWaive && draft.is_interest_waived };
    way.submit(request, ({ entry_id }) => {
      const said = { amount: format.amount(amount), date: format.date(draft.promised_on) };
      announce({ entry_id, done: text('promising-done', said), undone: text('promising-undone', said) });
      onClose();
    });
  };
  const title = item === null ? text('promising-title', { name: about.name }) : text('promising-title-item', { number: item.number });
  return (
    <FormDialog isOpen onClose={onClose} title={title} cancel={text('promising-cancel')} submit={text('promising-keep')} isPending={way.isPending} onSubmit={submit}>
      <p className="sub">{text('promising-text')}</p>
      <AmountField label={text('promising-amount')} value={draft.amount} currency={about.open.currency} onChange={(amount) => change({ amount })} error={errorAt('amount')} autoFocus />
      <DateField label={text('promising-date')} value={draft.promised_on} today={today} onChange={(promised_on) => change({ promised_on })} hint={format.longDate(draft.promised_on)} error={errorAt('date')} />
      <NumberField label={text('promising-tolerance')} hint={text('promising-tolerance-hint')} value={draft.tolerance_days} onChange={(tolerance_days) => change({ tolerance_days })} error={errorAt('tolerance')} />
      <DateField label={text('promising-made')} value={draft.made_on} today={today} onChange={(made_on) => change({ made_on })} error={errorAt('made')} />
      <TextField label={text('promising-words')} value={draft.words} onChange={(words) => change({ words })} />
      {canWaive ? (
        <Checkbox isSelected={draft.is_interest_waived} onChange={(is_interest_waived) => change({ is_interest_waived })}>
          {text('promising-waive')}
        </Checkbox>
      ) : null}
      {way.error !== null && wrongAt === undefined ? <ErrorNote error={way.error} /> : null}
    </FormDialog>
  );
}
