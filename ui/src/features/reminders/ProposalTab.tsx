import { useNavigate } from '@tanstack/react-router';

import type { CustomerId, ProposalView, RunView } from '../../api/generated/contract';
import { useBook } from '../../api/session';
import { useWork } from '../../api/useWork';
import { Button } from '../../components/Button';
import { EmptyState } from '../../components/EmptyState';
import { ErrorNote, ErrorPage } from '../../components/ErrorNote';
import { useFormat, useText } from '../../components/locale';
import { ConfirmBar } from '../../components/Page';
import { Progress } from '../../components/Progress';
import { WorkProgress } from '../../components/WorkProgress';
import { whyNotConfirm } from './confirm';
import { CourtesyNotes } from './CourtesyNotes';
import { Letters } from './Letters';
import { MovedNote } from './MovedNote';
import { NotNow } from './NotNow';
import { Postponed } from './Postponed';
import styles from './Reminders.module.css';
import { Result } from './Result';
import { writtenOf } from './rows';
import type { SkipTarget } from './SkipDialog';
import type { Run } from './useRun';
import { Warnings } from './Warnings';

type Props = {
  run: Run;
  /** The run that was just confirmed. */
  result: RunView | null;
  onResult: (run: RunView | null) => void;
  onHistory: () => void;
  onOutbox: () => void;
  onPreview: (customerId: CustomerId) => void;
  onSkip: (target: SkipTarget) => void;
};

/** The proposal, or what became of it. */
export function ProposalTab({ run, result, onResult, onHistory, onOutbox, onPreview, onSkip }: Props) {
  const text = useText();
  if (run.isConfirming) return <Making count={run.proposal ? writtenOf(run.proposal).length : 0} />;
  if (result) return <Result run={result} onDone={() => onResult(null)} onHistory={onHistory} onOutbox={onOutbox} />;
  if (run.proposal && run.whole) return <Proposal run={run} proposal={run.proposal} whole={run.whole} onPreview={onPreview} onSkip={onSkip} />;
  if (!run.error) return <Progress label={text('reminders-loading')} />;
  return (
    <ErrorPage
      error={run.error}
      actions={
        <Button variant="primary" onPress={run.retry}>
          {text('components-try-again')}
        </Button>
      }
    />
  );
}

function Making({ count }: { count: number }) {
  const text = useText();
  const format = useFormat();
  const work = useWork(true);
  return (
    <div className={styles.making} aria-live="polite">
      <WorkProgress label={text('reminders-making', { count, shown: format.count(count) })} work={work} current={text('reminders-making-hint')} />
    </div>
  );
}

type ProposalProps = Pick<Props, 'run' | 'onPreview' | 'onSkip'> & { proposal: ProposalView; whole: ProposalView };

function Proposal({ run, proposal, whole, onPreview, onSkip }: ProposalProps) {
  const isEmpty = proposal.letters.length === 0 && proposal.not_now.length === 0 && whole.courtesy.length === 0;
  return (
    <>
      <div className={styles.notes}>
        {run.moved ? <MovedNote moved={run.moved} onClose={run.forgetMoved} /> : null}
        {run.error ? <ErrorNote error={run.error} /> : null}
        {run.confirmError ? <ErrorNote error={run.confirmError} /> : null}
        <Warnings run={run} proposal={proposal} />
      </div>
      {isEmpty ? (
        <NothingOverdue asOf={proposal.as_of} />
      ) : whole.letters.length === 0 && proposal.not_now.length === 0 ? null : (
        <div className={styles.tables}>
          <Letters run={run} proposal={proposal} whole={whole} onPreview={onPreview} onSkip={onSkip} />
          {proposal.not_now.length > 0 ? <NotNow run={run} proposal={proposal} /> : null}
        </div>
      )}
      <CourtesyNotes run={run} proposal={proposal} whole={whole} onPreview={onPreview} onSkip={onSkip} />
      <Postponed proposal={proposal} />
    </>
  );
}

function NothingOverdue({ asOf }: { asOf: string }) {
  const text = useText();
  const format = useFormat();
  const navigate = useNavigate();
  const hasInvoices = useBook().invoice_count > 0;
  if (hasInvoices) {
    return (
      <EmptyState icon="circle-check" title={text('reminders-empty-title')}>
        {text('reminders-empty-text', { date: format.date(asOf) })}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon="inbox"
      title={text('reminders-no-invoices-title')}
      actions={
        <Button variant="primary" icon="upload" onPress={() => void navigate({ to: '/import' })}>
          {text('reminders-no-invoices-action')}
        </Button>
      }
    >
      {text('reminders-no-invoices-text')}
    </EmptyState>
  );
}

/** The decision: what happens, how many, and what does not happen yet. */
export function Decision({ run, onPreview }: { run: Run; onPreview: (customerId: CustomerId) => void }) {
  const text = useText();
  const first = run.proposal ? writtenOf(run.proposal)[0] : undefined;
  if (!run.proposal || (!first && run.proposal.not_now.length === 0 && run.whole?.courtesy.length === 0)) return null;
  return (
    <ConfirmBar
      label={text('reminders-confirm-region')}
      start={
        <Button icon="eye" onPress={() => first && onPreview(first.customer_id)} whyDisabled={first ? undefined : text('reminders-why-nothing')}>
          {text('reminders-preview-letters')}
        </Button>
      }
      end={<ConfirmButton run={run} proposal={run.proposal} />}
    >
      <Assurance run={run} proposal={run.proposal} />
    </ConfirmBar>
  );
}

type DecisionProps = { run: Run; proposal: ProposalView };

/** What does not happen yet, or why it cannot happen. */
export function Assurance({ run, proposal }: DecisionProps) {
  const text = useText();
  const why = whyNotConfirm(proposal, run.draft.isNearAccepted);
  return <span role="status">{text(why === null ? 'reminders-assurance' : `reminders-why-${why}`)}</span>;
}

/** The one filled button; it names how many letters it prints. */
export function ConfirmButton({ run, proposal }: DecisionProps) {
  const text = useText();
  const format = useFormat();
  const why = whyNotConfirm(proposal, run.draft.isNearAccepted);
  const written = writtenOf(proposal);
  const count = written.length;
  const ways = (['letter', 'mail', 'text'] as const).map((way) => ({ way, count: written.filter(({ channel }) => channel === way).length }));
  const parts = ways.filter((each) => each.count > 0).map((each) => text(`outbox-confirm-${each.way}`, { shown: format.count(each.count) }));
  const printed = () => (count === 0 ? text('reminders-confirm-nothing') : text('reminders-confirm', { count, shown: format.count(count) }));
  const label = written.every(({ channel }) => channel === 'letter') ? printed() : text('outbox-confirm', { parts: parts.join(text('outbox-confirm-between')) });
  const whyDisabled = why === null ? undefined : text(`reminders-why-${why}`);
  return (
    <Button
      variant="primary"
      size="lg"
      onPress={run.confirm}
      whyDisabled={whyDisabled ?? (run.isBehind ? text('reminders-loading') : undefined)}
      isPending={run.isConfirming}
    >
      {label}
    </Button>
  );
}
