import type { CustomerNote, NoteDraft, NoteKind } from '../../api/generated/contract';
import { addDays } from '../../components/dates';

export const NOTE_KINDS: readonly NoteKind[] = ['call', 'visit', 'message', 'letter', 'other'];

/** A next step comes back after a week unless another day is chosen. */
const DAYS_TO_STEP = 7;

/** What the form holds: as the contract, but the day of a next step is always there to be shown. */
export type NoteFields = Omit<NoteDraft, 'step_on'> & { step_on: string };

/** Returns the fields of a new note of today. */
export function emptyNote(today: string): NoteFields {
  return { kind: 'call', noted_on: today, text: '', contact: '', step_text: '', step_on: addDays(today, DAYS_TO_STEP) };
}

/** Returns the fields of a note that is to be corrected. */
export function fieldsOf(note: CustomerNote, notedOn: string, today: string): NoteFields {
  const step = note.next_step;
  return {
    ...emptyNote(today),
    kind: note.kind,
    noted_on: notedOn,
    text: note.text,
    contact: note.contact,
    ...(step === null ? {} : { step_text: step.text, step_on: step.due_on }),
  };
}

/** Returns what is sent: without words there is no next step, so no day either. */
export function draftOf(fields: NoteFields): NoteDraft {
  return { ...fields, step_on: fields.step_text.trim() === '' ? null : fields.step_on };
}
