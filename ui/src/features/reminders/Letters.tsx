import { useMemo } from 'react';

import type { CustomerId, ProposalTotal, ProposalView } from '../../api/generated/contract';
import { AmountCell } from '../../components/Amount';
import { State } from '../../components/Badge';
import { DataTable } from '../../components/DataTable';
import { DateText } from '../../components/DateText';
import { useFormat, useLanguage, useText } from '../../components/locale';
import { currencySymbol } from '../../components/numbers';
import type { Column } from '../../components/table';
import { ChannelWord } from './ChannelChoice';
import { LetterDetail } from './LetterDetail';
import { LevelChange } from './LevelChange';
import { MovedBadge } from './MovedNote';
import { ProposalSum } from './ProposalSum';
import styles from './Reminders.module.css';
import { letterRows, onlyCurrency, skipsOfTicks, type LetterRow } from './rows';
import type { SkipTarget } from './SkipDialog';
import type { Run } from './useRun';

type Props = {
  run: Run;
  proposal: ProposalView;
  whole: ProposalView;
  onPreview: (customerId: CustomerId) => void;
  onSkip: (target: SkipTarget) => void;
};

/** What is claimed: one row per letter; an unticked box leaves it out of this run. */
export function Letters({ run, proposal, whole, onPreview, onSkip }: Props) {
  const text = useText();
  const { skips } = run.draft;
  const rows = useMemo(() => letterRows(proposal, whole, skips), [proposal, whole, skips]);
  const columns = useColumns(rows, run);
  const skipRow = ({ letter, skipped }: LetterRow) =>
    onSkip({ customer_id: letter.customer_id, customer_name: letter.customer_name, item: null, reason: skipped?.reason ?? '' });
  const onLetter = (key: string, row: LetterRow) => {
    if (key === 'p' && !row.skipped) onPreview(row.letter.customer_id);
    if (key === 's') skipRow(row);
  };
  return (
    <section className={styles.section}>
      <ClaimedHead run={run} proposal={proposal} />
      {rows.length === 0 ? (
        <p className={styles.none}>
          <span className="strong">{text('reminders-none-claimed-title')}</span>
          <span className="sub">{text('reminders-none-claimed-text')}</span>
        </p>
      ) : (
        <div className={styles.letters}>
          <DataTable
            label={text('reminders-table-letters')}
            columns={columns}
            rows={rows}
            rowKey={(row) => row.key}
            onLetter={onLetter}
            selection={{
              keys: new Set(rows.filter((row) => !row.skipped).map((row) => row.key)),
              onChange: (keys) => run.setSkips(skipsOfTicks(rows, keys, skips)),
              label: (row) => text('reminders-in-run', { customer: row.letter.customer_name }),
            }}
            detail={(row) => (
              <LetterDetail row={row} run={run} onPreview={() => onPreview(row.letter.customer_id)} onSkip={onSkip} />
            )}
          />
        </div>
      )}
    </section>
  );
}

/** The head of a column of figures; the sign of the currency stands in it when there is only one. */
export function FigureHead({ id, currency }: { id: string; currency: string | null }) {
  const text = useText();
  const language = useLanguage();
  return (
    <>
      {text(id)}
      {currency !== null ? (
        <>
          {'\u00a0'}
          <bdi>{currencySymbol(currency, language)}</bdi>
        </>
      ) : null}
    </>
  );
}

function useColumns(rows: readonly LetterRow[], run: Run): Column<LetterRow>[] {
  const text = useText();
  const currency = onlyCurrency(rows.map((row) => row.letter.currency));
  const isMixed = currency === null;
  return [
    { id: 'customer', head: text('reminders-column-customer'), width: 'minmax(13rem, 1fr)', cell: (row) => <Customer row={row} run={run} /> },
    { id: 'level', head: text('reminders-column-level'), width: '5rem', cell: (row) => <LevelChange before={row.letter.level_before} after={row.letter.level} /> },
    {
      id: 'claimed',
      head: <FigureHead id="reminders-column-claimed" currency={currency} />,
      width: isMixed ? '9.5rem' : '8rem',
      kind: 'figure',
      cell: (row) => <AmountCell value={row.letter.claimed} isMixed={isMixed} />,
    },
    {
      id: 'credits',
      head: <FigureHead id="reminders-column-credits" currency={currency} />,
      width: isMixed ? '8.5rem' : '7rem',
      kind: 'figure',
      cell: ({ letter }) => <AmountCell value={{ ...letter.credits, amount: negative(letter.credits.amount) }} isMixed={isMixed} />,
    },
    {
      id: 'net',
      head: <FigureHead id="reminders-column-net" currency={currency} />,
      width: isMixed ? '9.5rem' : '8rem',
      kind: 'figure',
      cell: (row) => (
        <span className={row.skipped ? 'off' : 'strong'}>
          <AmountCell value={row.letter.net} isMixed={isMixed} />
        </span>
      ),
    },
    {
      id: 'channel',
      head: text('reminders-column-channel'),
      width: '6.5rem',
      cell: (row) => <ChannelWord channel={row.letter.channel} />,
    },
    { id: 'pay-by', head: text('reminders-column-pay-by'), width: '5.5rem', cell: (row) => <DateText value={row.letter.pay_by} form="short" /> },
  ];
}

function negative(amount: string): string {
  return amount.startsWith('-') ? amount.slice(1) : `-${amount}`;
}

/** Who is written to about how many items, and what was decided about it. */
export function Customer({ row, run }: { row: LetterRow; run: Run }) {
  const text = useText();
  const format = useFormat();
  const { letter, skipped, key } = row;
  const flag = run.moved?.letters.get(key);
  const count = letter.items.length;
  return (
    <>
      <bdi className={skipped ? 'off cut' : 'strong cut'} title={letter.customer_name}>
        {letter.customer_name}
      </bdi>
      <span className="cap">{text('reminders-count-items', { count, shown: format.count(count) })}</span>
      {skipped ? (
        <State icon="skip-forward" tone="off">
          {text('reminders-skipped')}
        </State>
      ) : null}
      {flag ? <MovedBadge kind={flag} /> : null}
    </>
  );
}

function ClaimedHead({ run, proposal }: { run: Run; proposal: ProposalView }) {
  const text = useText();
  const format = useFormat();
  const letters = proposal.letters.length;
  const items = proposal.totals.reduce((sum, total) => sum + total.item_count, 0);
  return (
    <header className={styles.head}>
      <h2>{text('reminders-claimed')}</h2>
      {proposal.totals.map((total) => (
        <span key={total.currency} className="strong">
          <ProposalSum run={run} figure="claimed" value={total.claimed} />
        </span>
      ))}
      <span className="cap">{text('reminders-count-letters', { count: letters, shown: format.count(letters) })}</span>
      <span className="cap">·</span>
      <span className="cap">{text('reminders-count-items', { count: items, shown: format.count(items) })}</span>
      <div className={styles.sums}>
        {proposal.totals.map((total) => (
          <Sum key={total.currency} total={total} />
        ))}
      </div>
    </header>
  );
}

/** Every number ties in sight: claimed and not now make what is overdue. */
function Sum({ total }: { total: ProposalTotal }) {
  const text = useText();
  const format = useFormat();
  const parts = {
    claimed: format.decimal(total.claimed.amount),
    not_now: format.decimal(total.not_now.amount),
    overdue: format.amount(total.overdue),
  };
  return <span className="cap">{text('reminders-sum', parts)}</span>;
}
