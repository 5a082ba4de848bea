import { Link } from '@tanstack/react-router';

import type { BackupView } from '../../api/generated/contract';
import { useCommandMutation, useCommandQuery } from '../../api/queries';
import { useBook } from '../../api/session';
import { Button } from '../../components/Button';
import { EmptyState } from '../../components/EmptyState';
import { ErrorNote } from '../../components/ErrorNote';
import { Loaded } from '../../components/Loaded';
import { useText } from '../../components/locale';
import { Page } from '../../components/Page';
import { showToast } from '../../components/toasts';
import styles from './backup.module.css';
import { SnapshotTable } from './SnapshotTable';

/** Every copy of the book: when it was made and why, whether it holds, and the way back to it. */
export function BackupScreen() {
  const text = useText();
  const query = useCommandQuery('get_backup', { book: null });
  const { safety } = useBook();
  const take = useCommandMutation('take_snapshot');
  return (
    <Page
      title={text('backup-title')}
      sub={<Link to="/settings">{text('backup-back')}</Link>}
      actions={
        <Button
          variant="primary"
          icon="copy"
          isPending={take.isPending}
          whyDisabled={safety.copy ? text('backup-only-a-copy') : undefined}
          onPress={() => take.mutate(null, { onSuccess: () => showToast({ text: text('backup-taken') }) })}
        >
          {text('backup-take')}
        </Button>
      }
    >
      <div className={styles.page}>
        <p className="sub">{text('backup-promise')}</p>
        {take.error ? <ErrorNote error={take.error} /> : null}
        <Loaded query={query}>{(view) => <Copies view={view} />}</Loaded>
      </div>
    </Page>
  );
}

function Copies({ view }: { view: BackupView }) {
  const text = useText();
  return (
    <>
      {view.problem ? <ErrorNote error={view.problem} /> : null}
      {view.snapshots.length === 0 ? (
        <EmptyState icon="copy" title={text('backup-none')}>
          {text('backup-none-text')}
        </EmptyState>
      ) : (
        <SnapshotTable book={null} snapshots={view.snapshots} />
      )}
      <p className="cap">
        {text('backup-folder')} <bdi dir="ltr">{view.folder}</bdi>
      </p>
      <p className="cap">{text('backup-kept')}</p>
    </>
  );
}
