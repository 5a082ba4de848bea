import { useState } from 'react';

import type { MethodCost, PaymentMethod, PaymentSettings, PaymentSettingsView, WireError } from '../../api/generated/contract';
import { useCommandMutation } from '../../api/queries';
import { useLanguage, useText } from '../../components/locale';
import { parseDecimal } from '../../components/numbers';
import { useUndoToast } from '../../components/useUndoToast';

/** What a method costs as it is typed: percent as text, the fixed part as a decimal or empty. */
export type TypedCost = { method: PaymentMethod; percent: string; fixed: string };

export const METHODS: readonly PaymentMethod[] = ['transfer', 'cash', 'card', 'wallet', 'cheque', 'other'];

type Draft = { settings: PaymentSettings; cheque_days: number; costs: readonly TypedCost[] };

export type PaymentSettingsForm = {
  draft: Draft;
  currency: string;
  change: (part: Partial<PaymentSettings>) => void;
  setChequeDays: (days: number) => void;
  setCost: (method: PaymentMethod, part: Partial<TypedCost>) => void;
  isChanged: boolean;
  discard: () => void;
  save: () => void;
  isSaving: boolean;
  error: WireError | null;
};

/** The settings of payments that are being edited; kept as one entry that can be undone. */
export function usePaymentSettings(view: PaymentSettingsView): PaymentSettingsForm {
  const text = useText();
  const language = useLanguage();
  const [draft, setDraft] = useState<Draft>(() => draftOf(view));
  const update = useCommandMutation('update_payment_settings');
  const showUndo = useUndoToast(useCommandMutation('undo_entry').mutateAsync);
  const currency = view.settings.small_difference.currency;
  const edit = (part: Partial<Draft>) => {
    update.reset();
    setDraft((now) => ({ ...now, ...part }));
  };
  const percentOf = (typed: string) => parseDecimal(typed, language) ?? typed;
  const wanted = wantedOf(draft, currency, percentOf);
  const save = () => {
    const done = ({ entry_id }: { entry_id: number | null }) => {
      if (entry_id !== null) showUndo({ entry_id, done: text('payment-settings-saved'), undone: text('payment-settings-undone') });
    };
    // What was kept begins the form again, so this one may be gone when the answer comes; a refusal stands in `update.error`.
    void update.mutateAsync(wanted).then(done, () => undefined);
  };
  return {
    draft,
    currency,
    change: (part) => edit({ settings: { ...draft.settings, ...part } }),
    setChequeDays: (cheque_days) => edit({ cheque_days }),
    setCost: (method, part) => edit({ costs: draft.costs.map((cost) => (cost.method === method ? { ...cost, ...part } : cost)) }),
    isChanged: JSON.stringify(draft) !== JSON.stringify(draftOf(view)),
    discard: () => setDraft(draftOf(view)),
    save,
    isSaving: update.isPending,
    error: update.error,
  };
}

function draftOf({ settings, cheque_days }: PaymentSettingsView): Draft {
  const costOf = (method: PaymentMethod): TypedCost => {
    const known = settings.method_costs.find((cost) => cost.method === method);
    return known === undefined ? { method, percent: '', fixed: '' } : { method, percent: known.percent, fixed: known.fixed.amount };
  };
  return { settings, cheque_days, costs: METHODS.map(costOf) };
}

function wantedOf({ settings, cheque_days, costs }: Draft, currency: string, percentOf: (typed: string) => string) {
  const kept = costs.filter(({ percent, fixed }) => percent.trim() !== '' || fixed !== '');
  const method_costs: MethodCost[] = kept.map(({ method, percent, fixed }) => ({
    method,
    percent: percentOf(percent),
    fixed: { amount: fixed === '' ? '0' : fixed, currency },
  }));
  return { settings: { ...settings, method_costs }, cheque_days };
}
