import { Link, useLocation } from '@tanstack/react-router';

import type { CopyView } from '../api/generated/contract';
import { useBook, useSessionCommand } from '../api/session';
import { Button } from '../components/Button';
import { formatInstant } from '../components/dates';
import { Note } from '../components/Dialog';
import { ErrorNote, useErrorText } from '../components/ErrorNote';
import { useLanguage, useText } from '../components/locale';
import styles from './Frame.module.css';

const BACKUP = '/settings/backup';

/** What threatens the book: that only a copy of it is shown, or that no copy could be made. Nothing when all is well. */
export function SafetyBanner() {
  const text = useText();
  const { safety } = useBook();
  const { pathname } = useLocation();
  if (safety.copy) return <CopyShown copy={safety.copy} />;
  if (!safety.problem || pathname === BACKUP) return null;
  return (
    <div className={styles.banner}>
      <ErrorNote error={safety.problem} actions={<Link to={BACKUP}>{text('app-see-copies')}</Link>} />
    </div>
  );
}

function CopyShown({ copy }: { copy: CopyView }) {
  const text = useText();
  const language = useLanguage();
  const errorText = useErrorText();
  const restore = useSessionCommand('restore_snapshot');
  const when = formatInstant(copy.taken_at, language);
  return (
    <div className={styles.banner} role="alert">
      <Note tone={copy.problem ? 'red' : 'amber'}>
        <p className="strong">{copy.problem ? errorText(copy.problem).title : text('app-copy-chosen')}</p>
        <p>{text('app-copy-shown', { when })}</p>
        {copy.problem ? <p>{text('app-copy-damaged-stays')}</p> : null}
        <div className="row wrap">
          <Button isPending={restore.isPending} onPress={() => restore.mutate({ book: null, name: copy.name })}>
            {text('app-copy-make-book')}
          </Button>
          <Link to={BACKUP}>{text('app-see-copies')}</Link>
        </div>
        {restore.error ? <ErrorNote error={restore.error} /> : null}
      </Note>
    </div>
  );
}
