import { useRef, useState } from 'react';

import type { AccountRow, ReceivableId } from '../../api/generated/contract';
import { useCommandMutation } from '../../api/queries';
import { useToday } from '../../api/session';
import { Checkbox } from '../../components/Choice';
import { DateField } from '../../components/DateField';
import { addDays } from '../../components/dates';
import { FormDialog } from '../../components/Dialog';
import { ErrorNote, useErrorText } from '../../components/ErrorNote';
import { TextField } from '../../components/Field';
import { useFormat, useText } from '../../components/locale';
import { useUndoToast } from '../../components/useUndoToast';

type Props = { row: AccountRow | null; onClose: () => void };

/** Agrees on a later due date of an open invoice; its own date is kept beside it. */
export function PostponeDialog({ row, onClose }: Props) {
  const id = row?.receivable_id ?? null;
  return row === null || id === null ? null : <Dialog row={row} receivableId={id} onClose={onClose} />;
}

/** What a shop usually gives, to begin with. */
const USUAL_DAYS = 14;

function Dialog({ row, receivableId, onClose }: { row: AccountRow; receivableId: ReceivableId; onClose: () => void }) {
  const text = useText();
  const format = useFormat();
  const errorText = useErrorText();
  const today = useToday();
  const due = row.due_on ?? today;
  const [draft, setDraft] = useState({ due_on: addDays(due > today ? due : today, USUAL_DAYS), is_interest_waived: true, reason: '' });
  const form = usePostponing(row, receivableId, onClose);
  const change = (part: Partial<typeof draft>) => {
    setDraft((now) => ({ ...now, ...part }));
    form.reset();
  };
  const isAtDate = form.error?.code.startsWith('postponement.') ?? false;
  const wrong = form.error && isAtDate ? errorText(form.error) : undefined;
  return (
    <FormDialog
      isOpen
      onClose={onClose}
      title={text('postponing-title', { number: row.number })}
      cancel={text('postponing-cancel')}
      submit={text('postponing-keep')}
      isPending={form.isPending}
      onSubmit={() => form.submit(draft)}
    >
      <p className="sub">{text('postponing-text', { date: format.longDate(row.original_due_on ?? due), open: format.amount(row.open) })}</p>
      <DateField
        label={text('postponing-date')}
        value={draft.due_on}
        today={today}
        onChange={(due_on) => change({ due_on })}
        hint={format.longDate(draft.due_on)}
        error={wrong === undefined ? undefined : wrong.title}
        autoFocus
      />
      <TextField label={text('postponing-reason')} value={draft.reason} onChange={(reason) => change({ reason })} />
      <Checkbox isSelected={draft.is_interest_waived} onChange={(is_interest_waived) => change({ is_interest_waived })}>
        {text('postponing-waive')}
      </Checkbox>
      {form.error && !isAtDate ? <ErrorNote error={form.error} /> : null}
    </FormDialog>
  );
}

/** Keeps the agreement once, and says it with the way back. */
function usePostponing(row: AccountRow, receivable_id: ReceivableId, onClose: () => void) {
  const text = useText();
  const format = useFormat();
  const postpone = useCommandMutation('postpone_item');
  const announce = useUndoToast(useCommandMutation('undo_entry').mutateAsync);
  // A second Enter comes before the first one has been drawn as pending.
  const isRunning = useRef(false);
  const submit = (draft: { due_on: string; is_interest_waived: boolean; reason: string }) => {
    // A date that was mistyped must not be kept as the one before it.
    const wrong = document.querySelector<HTMLElement>('[role="dialog"] [aria-invalid="true"]');
    wrong?.focus();
    if (wrong !== null || isRunning.current) return;
    isRunning.current = true;
    postpone.mutate(
      { receivable_id, ...draft },
      {
        onSuccess: ({ entry_id }) => {
          const said = { number: row.number, date: format.date(draft.due_on) };
          announce({ entry_id, done: text('postponing-done', said), undone: text('postponing-undone', said) });
          onClose();
        },
        onError: () => {
          isRunning.current = false;
        },
      },
    );
  };
  return { submit, error: postpone.error, isPending: postpone.isPending, reset: postpone.reset };
}
