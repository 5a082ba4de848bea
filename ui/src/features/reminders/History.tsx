import { useState } from 'react';

import type { RunId, RunView } from '../../api/generated/contract';
import { useCommandQuery } from '../../api/queries';
import { Badge, State } from '../../components/Badge';
import { Button } from '../../components/Button';
import { DataTable } from '../../components/DataTable';
import { DateText } from '../../components/DateText';
import { EmptyState } from '../../components/EmptyState';
import { ErrorNote } from '../../components/ErrorNote';
import { Loaded } from '../../components/Loaded';
import { useFormat, useText } from '../../components/locale';
import type { Column } from '../../components/table';
import styles from './Reminders.module.css';
import { RunPanel } from './Result';
import { printedCount, useRunFiles, type RunFiles } from './useRunFiles';
import { WithdrawDialog } from './WithdrawDialog';

type Ways = { onProposal: () => void; onOutbox: () => void };

/** Every confirmed run with its letters; the withdrawn ones stay, marked. */
export function History({ onProposal, onOutbox }: Ways) {
  const query = useCommandQuery('list_runs', null);
  return <Loaded query={query}>{(runs) => <Runs runs={runs} onProposal={onProposal} onOutbox={onOutbox} />}</Loaded>;
}

function Runs({ runs, onProposal, onOutbox }: Ways & { runs: readonly RunView[] }) {
  const text = useText();
  const [openId, setOpenId] = useState<RunId | null>(null);
  const opened = runs.find((run) => run.run_id === openId);
  if (runs.length === 0) return <NoRuns onProposal={onProposal} />;
  if (!opened) return <RunTable runs={runs} onOpen={(run) => setOpenId(run.run_id)} />;
  const close = () => setOpenId(null);
  return (
    // Escape leads back from one run to the list of runs.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={styles.opened}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) close();
      }}
    >
      <RunPanel
        run={opened}
        onWithdrawn={close}
        onOutbox={onOutbox}
        ways={
          <Button variant="quiet" icon="chevron-left" onPress={close}>
            {text('reminders-history-back')}
          </Button>
        }
      />
    </div>
  );
}

function NoRuns({ onProposal }: { onProposal: () => void }) {
  const text = useText();
  return (
    <EmptyState
      icon="inbox"
      title={text('reminders-history-empty-title')}
      actions={
        <Button variant="primary" onPress={onProposal}>
          {text('reminders-history-empty-action')}
        </Button>
      }
    >
      {text('reminders-history-empty-text')}
    </EmptyState>
  );
}

function RunTable({ runs, onOpen }: { runs: readonly RunView[]; onOpen: (run: RunView) => void }) {
  const text = useText();
  const files = useRunFiles();
  const [asking, setAsking] = useState<RunView | null>(null);
  const close = () => setAsking(null);
  const columns = useColumns(files, setAsking);
  return (
    <>
      {files.error ? <ErrorNote error={files.error} /> : null}
      <DataTable label={text('reminders-history-table')} columns={columns} rows={runs} rowKey={(run) => run.run_id} onOpen={onOpen} />
      <WithdrawDialog run={asking} onClose={close} onWithdrawn={close} />
    </>
  );
}

function useColumns(files: RunFiles, onUndo: (run: RunView) => void): Column<RunView>[] {
  const text = useText();
  const format = useFormat();
  return [
    {
      id: 'run',
      head: text('reminders-column-run'),
      width: '7rem',
      cell: (run) => (
        <span className="strong">
          <DateText value={run.as_of} />
        </span>
      ),
    },
    { id: 'confirmed', head: text('reminders-column-confirmed'), width: '7rem', cell: (run) => <DateText value={run.confirmed_on} /> },
    { id: 'letters', head: text('reminders-column-letters'), width: '4.75rem', kind: 'figure', cell: (run) => format.count(run.letters.length) },
    {
      id: 'asked',
      head: text('reminders-column-asked'),
      width: 'minmax(16.5rem, 1fr)',
      kind: 'figure',
      cell: (run) => <bdi className="num">{run.totals.map(format.amount).join(' · ')}</bdi>,
    },
    { id: 'state', head: text('reminders-column-state'), width: '7.75rem', cell: (run) => <RunState run={run} /> },
    {
      id: 'acts',
      head: <span className="hidden">{text('reminders-column-acts')}</span>,
      width: 'minmax(21rem, 1fr)',
      cell: (run) => <RunActs run={run} files={files} onUndo={() => onUndo(run)} />,
    },
  ];
}

function RunState({ run }: { run: RunView }) {
  const text = useText();
  if (!run.is_withdrawn) return <State icon="check">{text('reminders-state-confirmed')}</State>;
  return (
    <Badge icon="undo-2" tone="amber">
      {text('reminders-state-withdrawn')}
    </Badge>
  );
}

/** Letters that were withdrawn can be looked at again, but not printed by mistake. */
function RunActs({ run, files, onUndo }: { run: RunView; files: RunFiles; onUndo: () => void }) {
  const text = useText();
  const format = useFormat();
  const count = printedCount(run);
  return (
    <span className={styles.acts}>
      {run.is_withdrawn || count === 0 ? null : (
        <Button size="sm" icon="printer" onPress={() => files.print(run)}>
          {text('reminders-print', { count, shown: format.count(count) })}
        </Button>
      )}
      <Button size="sm" onPress={() => files.save(run)}>
        {text('reminders-save')}
      </Button>
      {run.is_withdrawn ? null : (
        <Button size="sm" variant="quiet" onPress={onUndo}>
          {text('reminders-undo')}
        </Button>
      )}
    </span>
  );
}
