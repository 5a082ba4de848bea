import { useState } from 'react';

import type { GroupId, GroupsView, WireError } from '../../api/generated/contract';
import { useCommandMutation } from '../../api/queries';
import { useText } from '../../components/locale';
import { useUndoToast } from '../../components/useUndoToast';

/** A group as it is typed; `key` stays the same while it is. */
export type GroupRow = { key: string; group_id: GroupId | null; name: string; terms: string; customer_count: number };

type Form = { company: string; rows: readonly GroupRow[] };

export type GroupsEditor = {
  form: Form;
  setCompany: (company: string) => void;
  changeRow: (key: string, part: Partial<GroupRow>) => void;
  addRow: () => void;
  removeRow: (key: string) => void;
  isChanged: boolean;
  discard: () => void;
  save: () => void;
  isSaving: boolean;
  error: WireError | null;
};

/** Groups that are being edited; kept as one entry that can be undone. */
export function useGroups(view: GroupsView): GroupsEditor {
  const text = useText();
  const [draft, setDraft] = useState<Form | null>(null);
  const [addedCount, setAddedCount] = useState(0);
  const update = useCommandMutation('update_groups');
  const undo = useCommandMutation('undo_entry');
  const showUndo = useUndoToast(undo.mutateAsync);
  const kept = formOf(view);
  const form = draft ?? kept;
  const change = (next: Form) => {
    update.reset();
    setDraft(next);
  };
  const save = () =>
    update.mutate(
      { company_terms: form.company, groups: form.rows.map(({ group_id, name, terms }) => ({ group_id, name, terms })) },
      {
        onSuccess: ({ entry_id }) => {
          setDraft(null);
          if (entry_id !== null) showUndo({ entry_id, done: text('groups-saved'), undone: text('groups-undone') });
        },
      },
    );
  return {
    form,
    setCompany: (company) => change({ ...form, company }),
    changeRow: (key, part) => change({ ...form, rows: form.rows.map((row) => (row.key === key ? { ...row, ...part } : row)) }),
    addRow: () => {
      setAddedCount((count) => count + 1);
      change({ ...form, rows: [...form.rows, { key: `new-${addedCount}`, group_id: null, name: '', terms: '', customer_count: 0 }] });
    },
    removeRow: (key) => change({ ...form, rows: form.rows.filter((row) => row.key !== key) }),
    isChanged: JSON.stringify(form) !== JSON.stringify(kept),
    discard: () => setDraft(null),
    save,
    isSaving: update.isPending,
    error: update.error,
  };
}

function formOf(view: GroupsView): Form {
  const row = ({ group_id, name, terms, customer_count }: GroupsView['groups'][number]) => ({ key: `group-${group_id}`, group_id, name, terms, customer_count });
  return { company: view.company_terms, rows: view.groups.map(row) };
}
