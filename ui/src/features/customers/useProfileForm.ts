import { useState } from 'react';

import type { CustomerView, WireError } from '../../api/generated/contract';
import { useCommandMutation, useCommandQuery } from '../../api/queries';
import { useToday } from '../../api/session';
import { useErrorText } from '../../components/ErrorNote';
import { useText } from '../../components/locale';
import { showToast } from '../../components/toasts';
import { draftOf, problemsOf, profileOf, type ProfileDraft } from './profile';

export type ProfileForm = {
  draft: ProfileDraft;
  change: (part: Partial<ProfileDraft>) => void;
  /** What the terms mean, in words; nothing while they are not understood. */
  termsInWords: string | undefined;
  /** What is wrong with a field, in words. */
  errorOf: (field: keyof ProfileDraft) => string | undefined;
  /** A refusal that belongs to no field. */
  error: WireError | null;
  isSame: boolean;
  isPending: boolean;
  hasProblems: boolean;
  submit: () => void;
  discard: () => void;
};

/** What was typed about a customer, kept while the tabs change, and saved in one go. */
export function useProfileForm(view: CustomerView): ProfileForm {
  const text = useText();
  const errorText = useErrorText();
  const save = useCommandMutation('update_customer');
  const [draft, setDraft] = useState(() => draftOf(view.profile));
  const problems = problemsOf(draft);
  const terms = useTerms(draft.terms);
  const hasProblems = Object.keys(problems).length > 0 || (draft.terms.trim() !== '' && terms.error !== null);
  const isNumberRefused = save.error?.code.startsWith('number.') === true || save.error?.code === 'customer.number_missing';
  const take = (saved: CustomerView) => {
    setDraft(draftOf(saved.profile));
    showToast({ text: text('customers-saved', { name: saved.display_name }) });
  };
  return {
    draft,
    termsInWords: draft.terms.trim() === '' ? undefined : terms.data?.sentence,
    change: (part) => {
      setDraft((now) => ({ ...now, ...part }));
      save.reset();
    },
    errorOf: (field) => {
      if (field === 'number' && isNumberRefused) return errorText(save.error).title;
      if (field === 'terms' && draft.terms.trim() !== '' && terms.error !== null) return errorText(terms.error).title;
      const id = problems[field];
      return id === undefined ? undefined : text(id);
    },
    error: isNumberRefused ? null : save.error,
    isSame: JSON.stringify(draft) === JSON.stringify(draftOf(view.profile)),
    isPending: save.isPending,
    hasProblems,
    submit: () => {
      const canonical = draft.terms.trim() === '' ? '' : terms.data?.terms;
      if (hasProblems || save.isPending || canonical === undefined) return;
      const profile = profileOf({ ...draft, terms: canonical }, view.profile);
      save.mutate({ customer_id: view.customer_id, profile }, { onSuccess: take });
    },
    discard: () => {
      setDraft(draftOf(view.profile));
      save.reset();
    },
  };
}

/** Asks what typed terms mean; nothing is asked of an empty field. */
function useTerms(typed: string) {
  const issued_on = useToday();
  const due = { kind: 'terms', terms: typed.trim() } as const;
  return useCommandQuery('explain_due', { customer_id: null, issued_on, due, amount: null }, { isEnabled: typed.trim() !== '' });
}
