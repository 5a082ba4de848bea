import { useState } from 'react';

import type { AccountRow, ItemLockView } from '../../api/generated/contract';
import { useCommandMutation } from '../../api/queries';
import { useToday } from '../../api/session';
import { useLockItem } from '../../api/useItemLock';
import { Button } from '../../components/Button';
import { DateField } from '../../components/DateField';
import { FormDialog } from '../../components/Dialog';
import { ErrorNote, useErrorText } from '../../components/ErrorNote';
import { TextField } from '../../components/Field';
import { useFormat, useText } from '../../components/locale';
import { showToast } from '../../components/toasts';
import { useUndoToast } from '../../components/useUndoToast';

type Props = { receivableId: number; number: string; /** Why, where it was written down already. */ reason?: string; onClose: () => void };

/** Lets one invoice alone until a day, or until it is unlocked (R12). */
export function LockItemDialog({ receivableId, number, reason = '', onClose }: Props) {
  const text = useText();
  const errorText = useErrorText();
  const today = useToday();
  const way = useLockItem();
  const announce = useUndoToast(way.undo);
  const [draft, setDraft] = useState({ until: '', reason });
  const change = (part: Partial<typeof draft>) => {
    setDraft((now) => ({ ...now, ...part }));
    way.reset();
  };
  const isPast = way.error?.code === 'item_lock.past';
  const submit = () => {
    // What was mistyped must not be kept as what stood there before.
    const wrong = document.querySelector<HTMLElement>('[role="dialog"] [aria-invalid="true"]');
    wrong?.focus();
    if (wrong !== null && !isPast) return;
    way.submit({ receivable_id: receivableId, until: draft.until === '' ? null : draft.until, reason: draft.reason }, ({ entry_id }) => {
      announce({ entry_id, done: text('locking-done', { number }), undone: text('locking-undone', { number }) });
      onClose();
    });
  };
  return (
    <FormDialog isOpen onClose={onClose} title={text('locking-title', { number })} cancel={text('locking-cancel')} submit={text('locking-keep')} isPending={way.isPending} onSubmit={submit}>
      <p className="sub">{text('locking-text')}</p>
      <TextField label={text('locking-reason')} value={draft.reason} onChange={(reason) => change({ reason })} autoFocus />
      <DateField
        label={text('locking-until')}
        value={draft.until}
        today={today}
        onChange={(until) => change({ until })}
        hint={text('locking-until-hint')}
        error={way.error !== null && isPast ? errorText(way.error).title : undefined}
      />
      {way.error !== null && !isPast ? <ErrorNote error={way.error} /> : null}
    </FormDialog>
  );
}

type LineProps = { lock: ItemLockView; row: AccountRow };

/** Since when and why an invoice is let alone, and the way back. */
export function LockLine({ lock, row }: LineProps) {
  const text = useText();
  const format = useFormat();
  const errorText = useErrorText();
  const unlock = useCommandMutation('unlock_item');
  const undo = useCommandMutation('undo_entry');
  const announce = useUndoToast(undo.mutateAsync);
  const { number, receivable_id } = row;
  const until = lock.until === null ? '' : format.date(lock.until);
  const release = () => {
    if (receivable_id === null) return;
    unlock.mutate(
      { receivable_id },
      {
        onSuccess: ({ entry_id }) => announce({ entry_id, done: text('locking-unlocked', { number }), undone: text('locking-relocked', { number }) }),
        onError: (error) => showToast({ text: errorText(error).title }),
      },
    );
  };
  return (
    <>
      <span>
        {text(lock.until === null ? 'locking-since' : 'locking-since-until', { date: format.date(lock.locked_on), until })}
        {lock.reason === '' ? null : ' · '}
        <bdi>{lock.reason}</bdi>
      </span>
      <Button size="sm" icon="lock-open" isPending={unlock.isPending} onPress={release}>
        {text('locking-unlock')}
      </Button>
    </>
  );
}
