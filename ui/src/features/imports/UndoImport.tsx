import { useLocalization } from '@fluent/react';
import { useState } from 'react';

import type { EntryId, EntrySummary, ImportReceipt } from '../../api/generated/contract';
import { useCommandMutation } from '../../api/queries';
import { Button } from '../../components/Button';
import { AlertDialog } from '../../components/Dialog';
import { ErrorNote } from '../../components/ErrorNote';
import { useFormat, useText } from '../../components/locale';
import { showToast } from '../../components/toasts';
import styles from './imports.module.css';
import { blockersOf, undoInOrder } from './undoing';

type Props = {
  receipt: ImportReceipt;
  onUndone?: (() => void) | undefined;
  /** A row of a table has little room. */
  isInRow?: boolean | undefined;
};

/** Takes one import back. When later entries rest on it, names them and offers to take those back first. */
export function UndoImport({ receipt, onUndone, isInRow = false }: Props) {
  const { entry_id: entryId } = receipt;
  if (entryId === null || receipt.is_undone) return null;
  return <UndoEntry entryId={entryId} fileName={receipt.file_name} onUndone={onUndone} isInRow={isInRow} />;
}

type EntryProps = { entryId: EntryId; fileName: string; onUndone: (() => void) | undefined; isInRow: boolean };

function UndoEntry({ entryId, fileName, onUndone, isInRow }: EntryProps) {
  const text = useText();
  const undo = useCommandMutation('undo_entry');
  const [blockers, setBlockers] = useState<readonly EntrySummary[]>([]);
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setIsBusy] = useState(false);
  const run = async (first: readonly EntrySummary[]) => {
    setIsBusy(true);
    setError(null);
    try {
      await undoInOrder((id) => undo.mutateAsync({ entry_id: id }), first, entryId);
      setBlockers([]);
      showToast({ text: text('imports-undone', { name: fileName }) });
      onUndone?.();
    } catch (refusal) {
      const inTheWay = blockersOf(refusal);
      setBlockers(inTheWay);
      if (inTheWay.length === 0) setError(refusal);
    } finally {
      setIsBusy(false);
    }
  };
  return (
    <>
      <Button variant="quiet" icon="undo-2" size={isInRow ? 'sm' : undefined} isPending={isBusy} onPress={() => void run([])}>
        {isInRow ? <RowLabel name={fileName} /> : text('imports-undo')}
      </Button>
      {error !== null ? <ErrorNote error={error} /> : null}
      <Blocked blockers={blockers} isBusy={isBusy} onKeep={() => setBlockers([])} onUndo={() => void run(blockers)} />
    </>
  );
}

/** In a list of imports the short word is enough to see; the name of the file is spoken too. */
function RowLabel({ name }: { name: string }) {
  const text = useText();
  return (
    <>
      <span aria-hidden="true">{text('imports-history-undo')}</span>
      <span className="hidden">{text('imports-history-undo-named', { name })}</span>
    </>
  );
}

type BlockedProps = { blockers: readonly EntrySummary[]; isBusy: boolean; onKeep: () => void; onUndo: () => void };

function Blocked({ blockers, isBusy, onKeep, onUndo }: BlockedProps) {
  const text = useText();
  const format = useFormat();
  const { l10n } = useLocalization();
  const count = blockers.length;
  const name = ({ kind }: EntrySummary) => l10n.getString(`entry-${kind.replace(/[._]/gu, '-')}`, null, text('entry-other'));
  return (
    <AlertDialog
      isOpen={count > 0}
      onClose={onKeep}
      title={text('imports-blocked-title')}
      keep={text('imports-blocked-keep')}
      act={text('imports-blocked-undo', { count, shown: format.count(count) })}
      onAct={onUndo}
      isDangerous
      isPending={isBusy}
    >
      <p>{text('imports-blocked-text')}</p>
      <ol className={styles.blockers}>
        {blockers.map((blocker) => (
          <li key={blocker.entry_id}>
            {text('imports-blocked-entry', {
              entry: name(blocker),
              date: format.date(blocker.posted_on),
            })}
          </li>
        ))}
      </ol>
    </AlertDialog>
  );
}
