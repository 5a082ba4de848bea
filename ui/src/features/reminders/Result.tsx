import { useEffect, useRef, useState, type ReactNode } from 'react';

import type { RunView } from '../../api/generated/contract';
import { Badge } from '../../components/Badge';
import { Button } from '../../components/Button';
import { Note } from '../../components/Dialog';
import { ErrorNote } from '../../components/ErrorNote';
import { Icon } from '../../components/Icon';
import { useFormat, useText } from '../../components/locale';
import styles from './Reminders.module.css';
import { RunLetters } from './RunLetters';
import { printedCount, useRunFiles } from './useRunFiles';
import { WithdrawDialog } from './WithdrawDialog';

type Props = { run: RunView; onDone: () => void; onHistory: () => void; onOutbox: () => void };

/** What the confirmation made: the whole result, then what comes next. */
export function Result({ run, onDone, onHistory, onOutbox }: Props) {
  const text = useText();
  return (
    <RunPanel
      run={run}
      onWithdrawn={onDone}
      onOutbox={onOutbox}
      ways={
        <>
          <Button variant="quiet" icon="arrow-right" onPress={onDone}>
            {text('reminders-result-proposal')}
          </Button>
          <Button variant="quiet" onPress={onHistory}>
            {text('reminders-result-history')}
          </Button>
        </>
      }
    />
  );
}

type PanelProps = { run: RunView; onWithdrawn: () => void; onOutbox: () => void; ways: ReactNode };

/** A confirmed run with its letters: print them, save them, or withdraw them. */
export function RunPanel({ run, onWithdrawn, onOutbox, ways }: PanelProps) {
  const text = useText();
  const files = useRunFiles();
  const [isAsking, setIsAsking] = useState(false);
  const waiting = run.letters.filter(({ mail }) => mail === 'queued').length;
  const texts = run.letters.filter((letter) => letter.text === 'waiting').length;
  return (
    <div className={styles.result}>
      <RunHead run={run} />
      {waiting === 0 || run.is_withdrawn ? null : <InOutbox id="outbox-in-outbox" count={waiting} onOutbox={onOutbox} />}
      {texts === 0 || run.is_withdrawn ? null : <InOutbox id="texts-in-outbox" count={texts} onOutbox={onOutbox} />}
      {files.error ? <ErrorNote error={files.error} /> : null}
      <div className="row wrap">
        {run.is_withdrawn || printedCount(run) === 0 ? null : <PrintButton run={run} onPress={() => files.print(run)} isPending={files.isPrinting} />}
        <Button icon="save" onPress={() => files.save(run)} isPending={files.isSaving}>
          {text('reminders-save')}
        </Button>
        {run.is_withdrawn ? null : (
          <Button variant="quiet" icon="undo-2" onPress={() => setIsAsking(true)}>
            {text('reminders-undo')}
          </Button>
        )}
        <span className="end row">{ways}</span>
      </div>
      <RunLetters run={run} />
      <WithdrawDialog run={isAsking ? run : null} onClose={() => setIsAsking(false)} onWithdrawn={onWithdrawn} />
    </div>
  );
}

/** Letters that wait as mails or text messages: confirming did not send them. */
function InOutbox({ id, count, onOutbox }: { id: string; count: number; onOutbox: () => void }) {
  const text = useText();
  const format = useFormat();
  return (
    <Note tone="blue">
      <div className="row wrap">
        <span>{text(id, { count, shown: format.count(count) })}</span>
        <Button icon="mail" onPress={onOutbox}>
          {text('outbox-go')}
        </Button>
      </div>
    </Note>
  );
}

function PrintButton({ run, onPress, isPending }: { run: RunView; onPress: () => void; isPending: boolean }) {
  const text = useText();
  const format = useFormat();
  const count = printedCount(run);
  return (
    <Button variant="primary" icon="printer" onPress={onPress} isPending={isPending}>
      {text('reminders-print', { count, shown: format.count(count) })}
    </Button>
  );
}

function RunHead({ run }: { run: RunView }) {
  const text = useText();
  const format = useFormat();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const printed = printedCount(run);
  const customers = new Set(run.letters.map((letter) => letter.customer_id)).size;
  const amount = run.totals.map(format.amount).join(' · ');
  return (
    <header className={styles.resultHead}>
      <Icon name={run.is_withdrawn ? 'undo-2' : 'circle-check'} size="xl" />
      <div className="stack tight">
        <h2 ref={heading} tabIndex={-1} className="row">
          {text('reminders-result-title', { count: customers, shown: format.count(customers) })}
          {run.is_withdrawn ? (
            <Badge icon="undo-2" tone="amber">
              {text('reminders-state-withdrawn')}
            </Badge>
          ) : null}
        </h2>
        {printed === 0 ? null : <p className="sub">{text('reminders-result-letters', { count: printed, shown: format.count(printed) })}</p>}
        <p className="sub">{text('reminders-result-sum', { amount })}</p>
        <p className={styles.path}>
          {run.folder === null ? text('reminders-result-no-folder') : text('reminders-result-folder', { folder: run.folder })}
        </p>
      </div>
    </header>
  );
}
