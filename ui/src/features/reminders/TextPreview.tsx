import type { ProposedLetter } from '../../api/generated/contract';
import { useCommandQuery } from '../../api/queries';
import { ErrorNote } from '../../components/ErrorNote';
import { useText } from '../../components/locale';
import { TextMessageWords } from '../../components/TextMessageWords';
import styles from './Reminders.module.css';
import type { Run } from './useRun';

/** What a letter of the proposal says as a text message. */
export function TextPreview({ letter, run }: { letter: ProposedLetter; run: Run }) {
  const text = useText();
  const query = useCommandQuery('preview_text_messages', { proposal: run.request, customer_id: letter.customer_id }, { keepsPrevious: true });
  if (query.error) return <ErrorNote error={query.error} />;
  return (
    <div role="group" className={styles.message} aria-label={text('texts-preview')}>
      {query.data?.map((words) => <TextMessageWords key={words.sms} words={words} />)}
    </div>
  );
}
