import { useLocalization } from '@fluent/react';

import type { ReplacedKind, RestorePreview, SnapshotView } from '../../api/generated/contract';
import { useCommandQuery } from '../../api/queries';
import { useSessionCommand } from '../../api/session';
import { formatInstant } from '../../components/dates';
import { AlertDialog } from '../../components/Dialog';
import { ErrorNote } from '../../components/ErrorNote';
import { useFormat, useLanguage, useText } from '../../components/locale';
import styles from './backup.module.css';

type Props = {
  /** A recent book; null for the open one. */
  book: string | null;
  snapshot: SnapshotView;
  onClose: () => void;
};

/** Says exactly what a copy would replace, and goes back to it. */
export function RestoreDialog({ book, snapshot, onClose }: Props) {
  const text = useText();
  const language = useLanguage();
  const request = { book, name: snapshot.name };
  const preview = useCommandQuery('preview_restore', request);
  const restore = useSessionCommand('restore_snapshot');
  const when = formatInstant(snapshot.taken_at, language);
  return (
    <AlertDialog
      isOpen
      onClose={onClose}
      title={text('backup-restore-title', { when })}
      keep={text('backup-restore-keep')}
      act={text('backup-restore-act', { when })}
      onAct={() => restore.mutate(request, { onSuccess: onClose })}
      isDangerous
      isPending={restore.isPending}
    >
      <div className={styles.body}>
        {preview.data ? <Consequences preview={preview.data} /> : null}
        {preview.error ? <ErrorNote error={preview.error} /> : null}
        {restore.error ? <ErrorNote error={restore.error} /> : null}
      </div>
    </AlertDialog>
  );
}

function Consequences({ preview }: { preview: RestorePreview }) {
  const text = useText();
  const format = useFormat();
  const { relation, kinds, letter_count: count } = preview;
  return (
    <>
      <p>{text(`backup-relation-${relation}`)}</p>
      {relation === 'earlier' && kinds.length > 0 ? <Kinds kinds={kinds} /> : null}
      {count > 0 ? <p>{text('backup-letters-lost', { count, shown: format.count(count) })}</p> : null}
      <p>{text(relation === 'unreadable' ? 'backup-file-kept' : 'backup-copied-first')}</p>
    </>
  );
}

function Kinds({ kinds }: { kinds: readonly ReplacedKind[] }) {
  const text = useText();
  const format = useFormat();
  const { l10n } = useLocalization();
  const name = (kind: string) => l10n.getString(`entry-${kind.replace(/[._]/gu, '-')}`, null, text('entry-other'));
  return (
    <ul className={styles.replaced}>
      {kinds.map(({ kind, count }) => (
        <li key={kind}>{text('backup-replaced-kind', { entry: name(kind), shown: format.count(count) })}</li>
      ))}
    </ul>
  );
}
