import { useLocalization } from '@fluent/react';
import { useState } from 'react';

import type { EntrySummary, RunView } from '../../api/generated/contract';
import { useCommandMutation } from '../../api/queries';
import { DateText } from '../../components/DateText';
import { AlertDialog } from '../../components/Dialog';
import { ErrorNote } from '../../components/ErrorNote';
import { useFormat, useText } from '../../components/locale';
import { showToast } from '../../components/toasts';
import styles from './Reminders.module.css';

type Props = { run: RunView | null; onClose: () => void; onWithdrawn: () => void };

/** Asks before a run is undone; what rests on it is named and can be undone first (R8). */
export function WithdrawDialog({ run, onClose, onWithdrawn }: Props) {
  return run ? <Withdraw key={run.run_id} run={run} onClose={onClose} onWithdrawn={onWithdrawn} /> : null;
}

function Withdraw({ run, onClose, onWithdrawn }: Props & { run: RunView }) {
  const text = useText();
  const format = useFormat();
  const withdrawal = useWithdrawal(run, () => {
    onClose();
    onWithdrawn();
  });
  const count = run.letters.length;
  const { blockers } = withdrawal;
  const shown = format.count(count);
  const first = { count: blockers.length, shown: format.count(blockers.length) };
  return (
    <AlertDialog
      isOpen
      onClose={onClose}
      title={text('reminders-withdraw-title', { count, shown, date: format.date(run.as_of) })}
      keep={text('reminders-withdraw-keep', { count })}
      act={blockers.length > 0 ? text('reminders-withdraw-first', first) : text('reminders-withdraw-act', { count, shown })}
      onAct={withdrawal.act}
      isPending={withdrawal.isPending}
      isDangerous
    >
      <div className="stack tight">
        <p>{text('reminders-withdraw-text')}</p>
        <MailsOf run={run} />
        {blockers.length > 0 ? <Blockers blockers={blockers} /> : null}
        {withdrawal.error !== null && blockers.length === 0 ? <ErrorNote error={withdrawal.error} /> : null}
      </div>
    </AlertDialog>
  );
}

/** What becomes of the mails and text messages of a run: those that wait never leave, those that left cannot be called back (R8). */
function MailsOf({ run }: { run: RunView }) {
  const text = useText();
  const format = useFormat();
  const mails = run.letters.filter(({ mail }) => mail !== null);
  const left = mails.filter(({ mail }) => mail === 'handed_over' || mail === 'uncertain' || mail === 'arrived').length;
  const used = run.letters.filter(({ text: state }) => state === 'opened' || state === 'copied').length;
  const counted = (id: string, count: number) => (count === 0 ? null : <p>{text(id, { count, shown: format.count(count) })}</p>);
  return (
    <>
      {counted('outbox-withdraw-waiting', mails.length - left)}
      {counted('outbox-withdraw-left', left)}
      {counted('texts-withdraw-used', used)}
    </>
  );
}

type Withdrawal = { act: () => void; isPending: boolean; blockers: readonly EntrySummary[]; error: unknown };

/** Undoes a run; after a refusal, first what rests on it, newest first. */
function useWithdrawal(run: RunView, onDone: () => void): Withdrawal {
  const text = useText();
  const format = useFormat();
  const undoRun = useCommandMutation('undo_run');
  const undoEntry = useCommandMutation('undo_entry');
  const [earlierError, setEarlierError] = useState<unknown>(null);
  const blockers = undoRun.error?.blockers ?? [];
  const count = run.letters.length;
  const act = async () => {
    setEarlierError(null);
    try {
      for (const { entry_id } of blockers) await undoEntry.mutateAsync({ entry_id });
      await undoRun.mutateAsync({ run_id: run.run_id });
      showToast({ text: text('reminders-withdrawn-toast', { count, shown: format.count(count) }) });
      onDone();
    } catch (error) {
      setEarlierError(error);
    }
  };
  return { act: () => void act(), isPending: undoRun.isPending || undoEntry.isPending, blockers, error: earlierError };
}

/** Returns a function from an entry to what it was, in words. */
function useEntryText(): (entry: EntrySummary) => string {
  const { l10n } = useLocalization();
  return ({ kind }) => {
    const id = `entry-${kind.replaceAll(/[._]/gu, '-')}`;
    return l10n.getString(l10n.getBundle(id) ? id : 'entry-other');
  };
}

function Blockers({ blockers }: { blockers: readonly EntrySummary[] }) {
  const text = useText();
  const entryText = useEntryText();
  return (
    <>
      <p>{text('reminders-withdraw-blockers')}</p>
      <ul className={styles.blockers}>
        {blockers.map((entry) => (
          <li key={entry.entry_id} className="row">
            <DateText value={entry.posted_on} />
            <span>{entryText(entry)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
