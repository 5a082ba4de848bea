import { useRef, useState } from 'react';

import type { AccountRow, DiscountView, ReceivableId, SettleWay, WireError, WriteOffReason } from '../../api/generated/contract';
import { useCommandMutation, useCommandQuery } from '../../api/queries';
import { useToday } from '../../api/session';
import { useFormat, useLanguage, useText } from '../../components/locale';
import { compareDecimals, parseDecimal } from '../../components/numbers';
import { kindKey } from '../../components/settlementNote';
import { useUndoToast } from '../../components/useUndoToast';
import { offerOn } from './settling';

export type WayKind = SettleWay['kind'];

export type SettlingDraft = {
  kind: WayKind;
  /** The exact decimal; null while the proposed one stands. */
  amount: string | null;
  effective_on: string;
  reason: WriteOffReason | null;
  words: string;
  rate: string;
  number: string;
};

export type Settling = {
  draft: SettlingDraft;
  change: (part: Partial<SettlingDraft>) => void;
  /** The amount typed, or the one proposed; empty when there is none. */
  amount: string;
  /** The discount that the terms give, when one is asked for; null when they give none. */
  offer: DiscountView | null | undefined;
  error: WireError | null;
  isAmountMissing: boolean;
  isPending: boolean;
  submit: () => void;
};

/** The form that ends a claim without money: proposes an amount, and keeps it once. */
export function useSettling(row: AccountRow, receivable_id: ReceivableId, onClose: () => void): Settling {
  const today = useToday();
  const language = useLanguage();
  const [draft, setDraft] = useState<SettlingDraft>({ kind: 'write_off', amount: null, effective_on: today, reason: null, words: '', rate: '', number: '' });
  const [isAmountMissing, setIsAmountMissing] = useState(false);
  const settle = useCommandMutation('settle_otherwise');
  const announce = useAnnouncement();
  // A second Enter comes before the first one has been drawn as pending.
  const isRunning = useRef(false);
  const discounts = useCommandQuery('list_discounts', { receivable_id }, { isEnabled: draft.kind === 'discount' });
  const offer = draft.kind === 'discount' && discounts.data ? offerOn(discounts.data, draft.effective_on) : undefined;
  const proposed = draft.kind === 'write_off' ? row.open.amount : (offer?.amount.amount ?? '');
  const amount = draft.amount ?? proposed;
  const change = (part: Partial<SettlingDraft>) => {
    setDraft((now) => ({ ...now, ...part }));
    setIsAmountMissing(false);
    settle.reset();
  };
  const submit = () => {
    if (isRunning.current) return;
    const isMissing = amount === '' || compareDecimals(amount, '0') <= 0;
    setIsAmountMissing(isMissing);
    // A date that was mistyped must not be kept as the one before it.
    const wrong = document.querySelector<HTMLElement>('[role="dialog"] [aria-invalid="true"]');
    wrong?.focus();
    if (isMissing || wrong !== null) return;
    isRunning.current = true;
    const money = { amount, currency: row.open.currency };
    const way = wayOf(draft, parseDecimal(draft.rate, language) ?? '');
    settle.mutate(
      { receivable_id, way, amount: money, effective_on: draft.effective_on, words: hasWords(draft.kind) ? draft.words : '' },
      {
        onSuccess: ({ entry_id }) => {
          announce(entry_id, { kind: draft.kind, number: row.number, money });
          onClose();
        },
        // What was kept is kept: only a refusal opens the form again.
        onError: () => {
          isRunning.current = false;
        },
      },
    );
  };
  return { draft, change, amount, offer, error: settle.error, isAmountMissing, isPending: settle.isPending, submit };
}

/** Whether the owner can say something beside it; a certificate and an invoice are named by their number. */
export function hasWords(kind: WayKind): boolean {
  return kind !== 'withholding_tax' && kind !== 'set_off';
}

function wayOf({ kind, reason, number }: SettlingDraft, rate: string): SettleWay {
  if (kind === 'write_off') return { kind, reason };
  if (kind === 'withholding_tax') return { kind, rate, certificate: number };
  if (kind === 'set_off') return { kind, number };
  return { kind };
}

type Kept = { kind: WayKind; number: string; money: { amount: string; currency: string } };

/** Returns a function that says what was kept, with the way back. */
function useAnnouncement(): (entry_id: number, kept: Kept) => void {
  const text = useText();
  const format = useFormat();
  const announce = useUndoToast(useCommandMutation('undo_entry').mutateAsync);
  return (entry_id, { kind, number, money }) => {
    const values = { kind: text(kindKey(kind)), number, amount: format.amount(money) };
    announce({ entry_id, done: text('settling-done', values), undone: text('settling-undone', values) });
  };
}
