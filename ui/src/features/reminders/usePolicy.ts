import { useState } from 'react';

import type { DunningLevel, DunningPolicy, Money, PolicyField, PolicyOwner, PolicyProblem, PolicyView, UpdatePolicy, WireError } from '../../api/generated/contract';
import { useCommandMutation, useCommandQuery } from '../../api/queries';
import { useText } from '../../components/locale';
import { isZero } from '../../components/numbers';
import { useDoneToast } from '../../components/useUndoToast';

export type PolicyEditor = {
  /** Whose ladder is edited. */
  owner: PolicyOwner;
  /** Shows the ladder of another owner; what was changed of this one waits. */
  choose: (owner: PolicyOwner) => void;
  /** Takes away the ladder that the owner has for itself. */
  giveUp: (name: string) => void;
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

/** Whose ladder, as one word. */
export function ownerCode(owner: PolicyOwner): string {
  return owner.of === 'company' ? 'company' : `${owner.of}-${owner.id}`;
}

/** The ladder that is being edited, tried out with every change, and kept as one entry that can be undone. */
export function usePolicy({ isEnabled, first }: { isEnabled: boolean; first: PolicyOwner }): PolicyEditor {
  const [owner, choose] = useState<PolicyOwner>(first);
  const [drafts, setDrafts] = useState<Record<string, DunningPolicy | null>>({});
  const code = ownerCode(owner);
  const draft = drafts[code] ?? null;
  const setDraft = (next: DunningPolicy | null) => setDrafts((all) => ({ ...all, [code]: next }));
  const kept = useCommandQuery('rehearse_policy', { owner, policy: null }, { isEnabled });
  const tried = useCommandQuery('rehearse_policy', { owner, policy: draft }, { isEnabled: isEnabled && draft !== null, keepsPrevious: true });
  const keeping = useKeeping();
  const policy = draft ?? kept.data?.policy;
  return {
    owner,
    choose,
    giveUp: (name) => keeping.keep({ owner, policy: null }, name, () => setDraft(null)),
    view: draft === null ? kept.data : tried.data,
    error: kept.error ?? tried.error,
    retry: () => void kept.refetch(),
    policy,
    isChanged: policy !== undefined && JSON.stringify(policy) !== JSON.stringify(kept.data?.policy),
    change: (part) => {
      keeping.reset();
      if (policy) setDraft({ ...policy, ...part });
    },
    discard: () => setDraft(null),
    save: () => {
      if (policy) keeping.keep({ owner, policy }, '', () => setDraft(null));
    },
    isSaving: keeping.isPending,
    saveError: keeping.error,
  };
}

/** Keeps a ladder, or takes it away from the owner with a name, and says it with the way back. */
function useKeeping() {
  const text = useText();
  const showUndo = useDoneToast();
  const update = useCommandMutation('update_policy');
  const undo = useCommandMutation('undo_entry');
  const keep = (request: UpdatePolicy, name: string, onDone: () => void) =>
    update.mutate(request, {
      onSuccess: ({ entry_id }) => {
        onDone();
        if (entry_id === null) return;
        const said = request.policy === null ? text('policy-given-up', { name }) : text('policy-saved');
        showUndo({ text: said, undone: text('policy-undone'), undo: () => undo.mutateAsync({ entry_id }) });
      },
    });
  return { keep, reset: update.reset, isPending: update.isPending, error: update.error };
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
