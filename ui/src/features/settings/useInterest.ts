import { useState } from 'react';

import type { InterestChoice, InterestReceipt, InterestSettings, OwnRate, WireError } from '../../api/generated/contract';
import { useCommandMutation, useCommandQuery } from '../../api/queries';
import { useToday } from '../../api/session';
import { useLanguage, useText } from '../../components/locale';
import { parseDecimal } from '../../components/numbers';
import { useUndoToast } from '../../components/useUndoToast';

/** A rate as it is typed. */
export type RateDraft = { table: string | null; from: string; percent: string; source: string };

export type InterestForm = {
  view: InterestSettings;
  choice: InterestChoice;
  change: (part: Partial<InterestChoice>) => void;
  /** The rate that is being typed; null when none is. */
  rate: RateDraft | null;
  typeRate: (part: Partial<RateDraft>) => void;
  /** Begins a rate that continues a table, or one of the owner's own. */
  beginRate: (table: string | null, from: string) => void;
  leaveRate: () => void;
  /** What is wrong, once the owner has tried to confirm it. */
  error: WireError | null;
  isSame: boolean;
  isPending: boolean;
  submit: () => void;
  discard: () => void;
};

/** The choice about interest while it is changed; what it means is asked for at every change. */
export function useInterest(start: InterestSettings): InterestForm {
  const today = useToday();
  const language = useLanguage();
  const [choice, setChoice] = useState(start.choice);
  const [typed, setTyped] = useState<RateDraft | null>(null);
  const [hasTried, setHasTried] = useState(false);
  const save = useCommandMutation('update_interest');
  const announce = useAnnouncement();
  const hasOwn = start.rates.some((rate) => rate.table === null);
  const rate = typed ?? (choice.basis === 'own' && !hasOwn ? { table: null, from: `${today.slice(0, 4)}-01-01`, percent: '', source: '' } : null);
  const isMeant = rate !== null && (rate.table === null) === (choice.basis === 'own');
  const new_rate: OwnRate | null = isMeant ? { ...rate, percent: parseDecimal(rate.percent, language) ?? rate.percent } : null;
  const rehearsal = useCommandQuery('rehearse_interest', { choice, new_rate }, { keepsPrevious: true });
  const view = rehearsal.data ?? start;
  const isSame = JSON.stringify(choice) === JSON.stringify(start.choice) && new_rate === null;
  const touch = () => {
    setHasTried(false);
    save.reset();
  };
  const reset = () => {
    setTyped(null);
    touch();
  };
  const submit = () => {
    // A second Enter comes before the first one has been drawn as pending.
    if (save.isPending) return;
    setHasTried(true);
    const done = ({ entry_id }: InterestReceipt) => {
      if (entry_id !== null) announce(entry_id, choice.basis === 'off');
    };
    // What was kept begins the form again, so this one may be gone when the answer comes; a refusal stands in `save.error`.
    void save.mutateAsync({ choice, new_rate }).then(done, () => undefined);
  };
  return {
    view,
    choice,
    change: (part) => {
      setChoice((now) => ({ ...now, ...part }));
      touch();
    },
    rate: isMeant ? rate : null,
    typeRate: (part) => {
      setTyped(rate === null ? null : { ...rate, ...part });
      touch();
    },
    beginRate: (table, from) => setTyped({ table, from, percent: '', source: '' }),
    leaveRate: reset,
    error: hasTried ? save.error : null,
    isSame,
    isPending: save.isPending,
    submit,
    discard: () => {
      setChoice(start.choice);
      reset();
    },
  };
}

/** Returns a function that says what was confirmed, with the way back. */
function useAnnouncement(): (entry_id: number, isOff: boolean) => void {
  const text = useText();
  const announce = useUndoToast(useCommandMutation('undo_entry').mutateAsync);
  return (entry_id, isOff) => announce({ entry_id, done: text(isOff ? 'interest-turned-off' : 'interest-confirmed'), undone: text('interest-as-before') });
}
