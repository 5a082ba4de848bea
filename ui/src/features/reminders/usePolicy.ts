import { useState } from 'react';

import type { DunningLevel, DunningPolicy, Money, PolicyField, PolicyProblem, PolicyView, WireError } from '../../api/generated/contract';
import { useCommandMutation, useCommandQuery } from '../../api/queries';
import { useText } from '../../components/locale';
import { isZero } from '../../components/numbers';
import { useDoneToast } from '../../components/useUndoToast';

export type PolicyEditor = {
  /** What the ladder does; the program computes it while it is edited. */
  view: PolicyView | undefined;
  /** Why there is nothing to show. */
  error: WireError | null;
  retry: () => void;
  /** The ladder as it is edited. */
  policy: DunningPolicy | undefined;
  isChanged: boolean;
  change: (part: Partial<DunningPolicy>) => void;
  discard: () => void;
  save: () => void;
  isSaving: boolean;
  saveError: WireError | null;
};

/** The ladder that is being edited, tried out with every change, and kept as one entry that can be undone. */
export function usePolicy({ isEnabled }: { isEnabled: boolean }): PolicyEditor {
  const text = useText();
  const showUndo = useDoneToast();
  const [draft, setDraft] = useState<DunningPolicy | null>(null);
  const kept = useCommandQuery('rehearse_policy', { policy: null }, { isEnabled });
  const tried = useCommandQuery('rehearse_policy', { policy: draft }, { isEnabled: isEnabled && draft !== null, keepsPrevious: true });
  const update = useCommandMutation('update_policy');
  const undo = useCommandMutation('undo_entry');
  const policy = draft ?? kept.data?.policy;
  const save = () => {
    if (!policy) return;
    update.mutate(
      { policy },
      {
        onSuccess: ({ entry_id }) => {
          setDraft(null);
          if (entry_id === null) return;
          showUndo({ text: text('policy-saved'), undone: text('policy-undone'), undo: () => undo.mutateAsync({ entry_id }) });
        },
      },
    );
  };
  return {
    view: draft === null ? kept.data : tried.data,
    error: kept.error ?? tried.error,
    retry: () => void kept.refetch(),
    policy,
    isChanged: policy !== undefined && JSON.stringify(policy) !== JSON.stringify(kept.data?.policy),
    change: (part) => {
      update.reset();
      if (policy) setDraft({ ...policy, ...part });
    },
    discard: () => setDraft(null),
    save,
    isSaving: update.isPending,
    saveError: update.error,
  };
}

/** Returns the ladder with one level changed. */
export function withLevel(policy: DunningPolicy, index: number, part: Partial<DunningLevel>): Partial<DunningPolicy> {
  return { levels: policy.levels.map((level, at) => (at === index ? { ...level, ...part } : level)) };
}

/** Returns the ladder with one level more, like the last one. */
export function withMoreLevels(policy: DunningPolicy): Partial<DunningPolicy> {
  return { levels: [...policy.levels, policy.levels.at(-1) ?? { wait_days: 7, pay_by_days: 14 }] };
}

/** Returns the ladder with the minimum of one currency; zero and nothing take it away. */
export function withMinimum(policy: DunningPolicy, minimum: Money): Partial<DunningPolicy> {
  const others = policy.minimums.filter(({ currency }) => currency !== minimum.currency);
  return { minimums: minimum.amount === '' || isZero(minimum.amount) ? others : [...others, minimum] };
}

/** Returns the currencies whose minimum can be set: the book's, those of a minimum, and those that are owed. */
export function currenciesOf(view: PolicyView, own: string): readonly string[] {
  return [...new Set([own, ...view.policy.minimums.map((each) => each.currency), ...view.asked_now.map((each) => each.currency)])];
}

type Place = { field: PolicyField; level?: number; currency?: string };

/** Returns what is wrong at a field. */
export function problemAt(view: PolicyView | undefined, { field, level, currency }: Place): PolicyProblem | undefined {
  return view?.problems.find((each) => each.field === field && each.level === (level ?? null) && each.currency === (currency ?? null));
}
