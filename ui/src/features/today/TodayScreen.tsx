import { useNavigate } from '@tanstack/react-router';

import type { TodayView } from '../../api/generated/contract';
import { useCommandQuery } from '../../api/queries';
import { useBook, useToday } from '../../api/session';
import { Button } from '../../components/Button';
import { EmptyState } from '../../components/EmptyState';
import { Loaded } from '../../components/Loaded';
import { useFormat, useText } from '../../components/locale';
import { Page } from '../../components/Page';
import { OpenPicture } from './OpenPicture';
import { Since } from './Since';
import { Tasks } from './Tasks';
import styles from './Today.module.css';

/** What changed since the book was last open, what is open by age, and what to do next. */
export function TodayScreen() {
  const text = useText();
  const format = useFormat();
  const day = useToday();
  const book = useBook();
  const query = useCommandQuery('get_today', null);
  return (
    <Page title={text('today-title')} sub={format.longDate(day)}>
      <Loaded query={query}>{(view) => (book.invoice_count === 0 && view.tasks.length === 0 ? <NewBook /> : <Today view={view} />)}</Loaded>
    </Page>
  );
}

function Today({ view }: { view: TodayView }) {
  return (
    <div className={styles.today}>
      {view.since === null ? null : <Since since={view.since} />}
      {view.totals.length === 0 ? null : <OpenPicture totals={view.totals} together={view.together} />}
      <Tasks view={view} />
    </div>
  );
}

function NewBook() {
  const text = useText();
  const navigate = useNavigate();
  return (
    <EmptyState
      icon="book-open"
      title={text('today-empty-title')}
      actions={
        <Button variant="primary" icon="upload" onPress={() => void navigate({ to: '/import' })}>
          {text('today-empty-action')}
        </Button>
      }
    >
      {text('today-empty-text')}
    </EmptyState>
  );
}
