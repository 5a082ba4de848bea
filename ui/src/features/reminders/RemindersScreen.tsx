import { useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';

import type { CustomerId, PolicyOwner, RunView } from '../../api/generated/contract';
import { useCommandQuery } from '../../api/queries';
import { useToday } from '../../api/session';
import { State } from '../../components/Badge';
import { DateField } from '../../components/DateField';
import { useFormat, useText } from '../../components/locale';
import { Page } from '../../components/Page';
import { Tabs } from '../../components/Tabs';
import { warningOf } from './confirm';
import { History } from './History';
import { Preview } from './Preview';
import { OutboxBar, OutboxTab } from './Outbox';
import { PolicyBar, PolicyTab } from './PolicyTab';
import { Decision, ProposalTab } from './ProposalTab';
import styles from './Reminders.module.css';
import { SkipDialog, type SkipTarget } from './SkipDialog';
import { skip } from './skips';
import { usePolicy } from './usePolicy';
import { useOutbox } from './useOutbox';
import { useRun, type Run } from './useRun';

type TabId = 'proposal' | 'outbox' | 'history' | 'policy';

const TABS: readonly TabId[] = ['proposal', 'outbox', 'history', 'policy'];

/** The reminder run, from the proposal to the printed letters, and the runs before. */
export function RemindersScreen() {
  const asked: { tab?: unknown } = useSearch({ strict: false });
  const [tab, setTab] = useState(TABS.find((id) => id === asked.tab) ?? 'proposal');
  const [confirmed, setResult] = useState<RunView | null>(null);
  const result = useStanding(confirmed);
  const [skipping, setSkipping] = useState<SkipTarget | null>(null);
  const preview = usePreview();
  const run = useRun((done) => {
    preview.close();
    setResult(done);
  });
  const isOpen = preview.customerId !== null && run.proposal !== undefined && !run.isConfirming;
  return (
    <>
      <div className={isOpen ? styles.hidden : styles.contents}>
        <RunPage run={run} tab={tab} onTab={setTab} result={result} onResult={setResult} isBehind={isOpen} onPreview={preview.open} onSkip={setSkipping} />
      </div>
      {isOpen && preview.customerId !== null ? <Preview run={run} first={preview.customerId} onClose={preview.close} onSkip={setSkipping} /> : null}
      <SkipDialog
        target={skipping}
        onClose={() => setSkipping(null)}
        onSkip={(request) => {
          setSkipping(null);
          run.setSkips(skip(run.draft.skips, request));
        }}
      />
    </>
  );
}

/** What was confirmed, until it is withdrawn, wherever that happens. */
function useStanding(confirmed: RunView | null): RunView | null {
  const runs = useCommandQuery('list_runs', null, { isEnabled: confirmed !== null });
  const isWithdrawn = runs.data?.some((run) => run.run_id === confirmed?.run_id && run.is_withdrawn) ?? false;
  return isWithdrawn ? null : confirmed;
}

type Preview = { customerId: CustomerId | null; open: (customerId: CustomerId) => void; close: () => void };

/** Remembers where the focus was, so that closing the preview leads back to the same row. */
function usePreview(): Preview {
  const [customerId, setCustomerId] = useState<CustomerId | null>(null);
  const origin = useRef<Element | null>(null);
  useEffect(() => {
    if (customerId !== null) return;
    if (origin.current instanceof HTMLElement) origin.current.focus();
    origin.current = null;
  }, [customerId]);
  return {
    customerId,
    open: (id) => {
      origin.current = document.activeElement;
      setCustomerId(id);
    },
    close: () => setCustomerId(null),
  };
}

type RunPageProps = {
  run: Run;
  tab: TabId;
  onTab: (tab: TabId) => void;
  result: RunView | null;
  onResult: (run: RunView | null) => void;
  /** Whether the preview stands in front. */
  isBehind: boolean;
  onPreview: (customerId: CustomerId) => void;
  onSkip: (target: SkipTarget) => void;
};

function RunPage({ run, tab, onTab, result, onResult, isBehind, onPreview, onSkip }: RunPageProps) {
  const text = useText();
  const format = useFormat();
  const isDeciding = tab === 'proposal' && result === null && !run.isConfirming;
  const box = useOutbox({ isEnabled: true });
  const asked: { customer?: unknown } = useSearch({ strict: false });
  const editor = usePolicy({ isEnabled: tab === 'policy', first: ownerOf(asked.customer) });
  const count = isDeciding ? (run.proposal?.letters.length ?? 0) : 0;
  const open = (box.view?.waiting ?? 0) + (box.view?.questions ?? 0);
  const proposal = (
    <ProposalTab run={run} result={result} onResult={onResult} onHistory={() => onTab('history')} onOutbox={() => onTab('outbox')} onPreview={onPreview} onSkip={onSkip} />
  );
  const decision = isDeciding && !isBehind ? <Decision run={run} onPreview={onPreview} /> : undefined;
  const history = <History onProposal={() => onTab('proposal')} onOutbox={() => onTab('outbox')} />;
  return (
    <Page
      title={text('reminders-title')}
      actions={isDeciding ? <AsOf run={run} /> : undefined}
      confirm={tab === 'policy' ? <PolicyBar editor={editor} /> : tab === 'outbox' ? <OutboxBar box={box} /> : decision}
    >
      <Tabs
        label={text('reminders-tabs')}
        value={tab}
        onChange={onTab}
        tabs={[
          { id: 'proposal', label: text('reminders-tab-proposal'), count: count > 0 ? format.count(count) : undefined, content: proposal },
          { id: 'outbox', label: text('outbox-tab'), count: open > 0 ? format.count(open) : undefined, content: <OutboxTab box={box} /> },
          { id: 'history', label: text('reminders-tab-history'), content: history },
          { id: 'policy', label: text('reminders-tab-policy'), content: <PolicyTab editor={editor} /> },
        ]}
      />
    </Page>
  );
}

/** Whose ladder is asked for by the address: `?customer=7` for that of a customer. */
function ownerOf(customer: unknown): PolicyOwner {
  const id = Number(customer);
  return Number.isSafeInteger(id) && id > 0 ? { of: 'customer', id } : { of: 'company' };
}

/** The one date of the run, and whether the payments are up to it. */
function AsOf({ run }: { run: Run }) {
  const text = useText();
  const today = useToday();
  const format = useFormat();
  const newest = run.proposal && !warningOf(run.proposal, 'payments_stale') ? run.proposal.newest_payment_on : null;
  return (
    <>
      <span className="sub" aria-hidden="true">
        {text('reminders-as-of')}
      </span>
      <div className={styles.date}>
        <DateField
          label={text('reminders-as-of')}
          isLabelHidden
          value={run.asOf}
          today={today}
          onChange={(iso) => run.change({ asOf: iso === today ? null : iso, isNearAccepted: false })}
        />
      </div>
      {newest !== null ? (
        <State icon="check" tone="sub">
          {text('reminders-payments-recent', { date: format.date(newest) })}
        </State>
      ) : null}
    </>
  );
}
