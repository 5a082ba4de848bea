import { useState } from 'react';

import type { CustomerNote, CustomerView } from '../../api/generated/contract';
import { useCommandMutation } from '../../api/queries';
import { useToday } from '../../api/session';
import { FormDialog } from '../../components/Dialog';
import { ErrorNote } from '../../components/ErrorNote';
import { useText } from '../../components/locale';
import { useUndoToast } from '../../components/useUndoToast';
import { draftOf, fieldsOf } from './noteDraft';
import { NoteFields } from './NoteFields';
import { peopleOf } from './people';

type Props = { view: CustomerView; note: CustomerNote; notedOn: string; onClose: () => void };

/** Corrects a note. What it said before stays in the history. */
export function CorrectNoteDialog({ view, note, notedOn, onClose }: Props) {
  const text = useText();
  const today = useToday();
  const [fields, setFields] = useState(() => fieldsOf(note, notedOn, today));
  const correct = useCommandMutation('correct_note');
  const undo = useCommandMutation('undo_entry');
  const announce = useUndoToast(undo.mutateAsync);
  const submit = () =>
    correct.mutate(
      { note_id: note.note_id, note: draftOf(fields) },
      {
        onSuccess: ({ entry_id }) => {
          onClose();
          announce({ entry_id, done: text('timeline-note-corrected'), undone: text('timeline-note-as-before') });
        },
      },
    );
  return (
    <FormDialog
      isOpen
      onClose={onClose}
      title={text('timeline-correct-title')}
      cancel={text('timeline-correct-keep')}
      submit={text('timeline-correct-act')}
      isPending={correct.isPending}
      whyDisabled={fields.text.trim() === '' ? text('timeline-text-missing') : undefined}
      onSubmit={submit}
    >
      <p className="sub">{text('timeline-correct-text')}</p>
      <NoteFields
        fields={fields}
        change={(part) => setFields((now) => ({ ...now, ...part }))}
        people={peopleOf(view)}
        isStepOpen={note.next_step === null || note.next_step.is_open}
        autoFocus
      />
      {correct.error ? <ErrorNote error={correct.error} /> : null}
    </FormDialog>
  );
}
