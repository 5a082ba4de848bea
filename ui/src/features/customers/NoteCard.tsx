import { useState } from 'react';
import { Form } from 'react-aria-components';

import type { CustomerView } from '../../api/generated/contract';
import { useCommandMutation } from '../../api/queries';
import { useToday } from '../../api/session';
import { Button } from '../../components/Button';
import { ErrorNote } from '../../components/ErrorNote';
import { useText } from '../../components/locale';
import { Sheet } from '../../components/Page';
import { useUndoToast } from '../../components/useUndoToast';
import styles from './Customers.module.css';
import { draftOf, emptyNote, type NoteFields as Fields } from './noteDraft';
import { NoteFields } from './NoteFields';
import { peopleOf } from './people';

/** Writes a note about the customer. */
export function NoteCard({ view }: { view: CustomerView }) {
  const text = useText();
  const today = useToday();
  const [fields, setFields] = useState<Fields>(() => emptyNote(today));
  const [isMissing, setIsMissing] = useState(false);
  const add = useCommandMutation('add_note');
  const undo = useCommandMutation('undo_entry');
  const announce = useUndoToast(undo.mutateAsync);
  const change = (part: Partial<Fields>) => {
    setFields((now) => ({ ...now, ...part }));
    setIsMissing(false);
    add.reset();
  };
  const submit = () => {
    if (add.isPending) return;
    setIsMissing(fields.text.trim() === '');
    if (fields.text.trim() === '') return;
    const said = (entry_id: number) => announce({ entry_id, done: text('timeline-note-kept'), undone: text('timeline-note-taken-back') });
    add.mutate(
      { customer_id: view.customer_id, note: draftOf(fields) },
      {
        onSuccess: ({ entry_id }) => {
          setFields(emptyNote(today));
          said(entry_id);
        },
      },
    );
  };
  return (
    <aside className={styles.aside} aria-label={text('timeline-write')}>
      <Sheet>
        <Form
          className={styles.pay ?? ''}
          validationBehavior="aria"
          aria-label={text('timeline-write')}
          onSubmit={(event) => {
            event.preventDefault();
            const wrong = event.currentTarget.querySelector<HTMLElement>('input[aria-invalid="true"]');
            if (wrong) wrong.focus();
            else submit();
          }}
        >
          <h2>{text('timeline-write')}</h2>
          <NoteFields fields={fields} change={change} people={peopleOf(view)} error={isMissing ? text('timeline-text-missing') : undefined} />
          {add.error ? <ErrorNote error={add.error} /> : null}
          <div className={styles.record}>
            <Button variant="primary" type="submit" isPending={add.isPending}>
              {text('timeline-keep')}
            </Button>
          </div>
        </Form>
      </Sheet>
    </aside>
  );
}
