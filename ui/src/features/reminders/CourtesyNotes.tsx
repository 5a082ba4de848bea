import { useMemo } from 'react';

import type { CustomerId, ProposalView } from '../../api/generated/contract';
import { AmountCell } from '../../components/Amount';
import { DataTable } from '../../components/DataTable';
import { DateText } from '../../components/DateText';
import { useFormat, useText } from '../../components/locale';
import type { Column } from '../../components/table';
import { ChannelWord } from './ChannelChoice';
import { LetterDetail } from './LetterDetail';
import { Customer, FigureHead } from './Letters';
import styles from './Reminders.module.css';
import { noteRows, onlyCurrency, skipsOfTicks, type LetterRow } from './rows';
import type { SkipTarget } from './SkipDialog';
import type { Run } from './useRun';

type Props = {
  run: Run;
  proposal: ProposalView;
  whole: ProposalView;
  onPreview: (customerId: CustomerId) => void;
  onSkip: (target: SkipTarget) => void;
};

/** What falls due soon: one row per note; an unticked box leaves it out of this run. Nothing where the ladder has no note. */
export function CourtesyNotes({ run, proposal, whole, onPreview, onSkip }: Props) {
  const text = useText();
  const format = useFormat();
  const { skips } = run.draft;
  const rows = useMemo(() => noteRows(proposal, whole, skips), [proposal, whole, skips]);
  const columns = useColumns(rows, run);
  if (rows.length === 0) return null;
  const count = proposal.courtesy.length;
  return (
    <section className={`${styles.section ?? ''} ${styles.soon ?? ''}`} aria-label={text('reminders-notes')}>
      <header className={styles.head}>
        <h2>{text('reminders-notes')}</h2>
        <span className="cap">{text('reminders-count-notes', { count, shown: format.count(count) })}</span>
        <span className="cap end">{text('reminders-notes-about')}</span>
      </header>
      <div className={styles.letters}>
        <DataTable
          label={text('reminders-table-notes')}
          columns={columns}
          rows={rows}
          rowKey={(row) => row.key}
          onLetter={(key, row) => {
            if (key === 'p' && !row.skipped) onPreview(row.letter.customer_id);
          }}
          selection={{
            keys: new Set(rows.filter((row) => !row.skipped).map((row) => row.key)),
            onChange: (keys) => run.setSkips(skipsOfTicks(rows, keys, skips)),
            label: (row) => text('reminders-in-run', { customer: row.letter.customer_name }),
          }}
          detail={(row) => <LetterDetail row={row} run={run} onPreview={() => onPreview(row.letter.customer_id)} onSkip={onSkip} />}
        />
      </div>
    </section>
  );
}

function useColumns(rows: readonly LetterRow[], run: Run): Column<LetterRow>[] {
  const text = useText();
  const currency = onlyCurrency(rows.map((row) => row.letter.currency));
  const isMixed = currency === null;
  return [
    { id: 'customer', head: text('reminders-column-customer'), width: 'minmax(13rem, 1fr)', cell: (row) => <Customer row={row} run={run} /> },
    { id: 'due', head: text('reminders-column-due'), width: '6.5rem', cell: (row) => <DateText value={row.letter.pay_by} form="short" /> },
    {
      id: 'amount',
      head: <FigureHead id="reminders-column-open" currency={currency} />,
      width: isMixed ? '9.5rem' : '8rem',
      kind: 'figure',
      cell: (row) => <AmountCell value={row.letter.net} isMixed={isMixed} />,
    },
    { id: 'channel', head: text('reminders-column-channel'), width: '6.5rem', cell: (row) => <ChannelWord channel={row.letter.channel} /> },
  ];
}
