import type { NotNowItem, ProposalView, Verdict } from '../../api/generated/contract';
import { AmountCell } from '../../components/Amount';
import { Badge } from '../../components/Badge';
import { DataTable } from '../../components/DataTable';
import type { IconName } from '../../components/Icon';
import { useFormat, useText } from '../../components/locale';
import { compareDecimals } from '../../components/numbers';
import type { Column } from '../../components/table';
import { FigureHead } from './Letters';
import { verdictId } from './LetterDetail';
import { NotNowActions } from './NotNowActions';
import { ProposalSum } from './ProposalSum';
import styles from './Reminders.module.css';
import { onlyCurrency } from './rows';
import type { Run } from './useRun';

const VERDICT_ICON: Record<Verdict, IconName> = {
  locked: 'lock',
  disputed: 'ban',
  on_plan: 'calendar-days',
  covered_by_cheque: 'wallet',
  promised: 'calendar-check',
  netted: 'combine',
  awaiting_decision: 'scale',
  manual_step: 'phone',
  deadline_running: 'hourglass',
  within_grace: 'clock',
  below_minimum: 'coins',
  quiet_days: 'moon',
  no_address: 'map-pin-off',
  skipped: 'skip-forward',
  rides_along: 'link',
  claimed: 'mail',
};

/** Every overdue part that is on no letter as claimed, with its one verdict and what would change it (R12). */
export function NotNow({ run, proposal }: { run: Run; proposal: ProposalView }) {
  const text = useText();
  const format = useFormat();
  const columns = useColumns(proposal, run);
  const count = proposal.not_now.length;
  return (
    <section className={styles.section}>
      <header className={styles.head}>
        <h2>{text('reminders-not-now')}</h2>
        {proposal.totals.map((total) => (
          <span key={total.currency} className="strong">
            <ProposalSum run={run} figure="not_now" value={total.not_now} />
          </span>
        ))}
        <span className="cap">{text('reminders-count-items', { count, shown: format.count(count) })}</span>
      </header>
      <DataTable
        label={text('reminders-table-not-now')}
        columns={columns}
        rows={proposal.not_now}
        rowKey={(item) => `${item.receivable_id} ${item.verdict} ${item.detail.code}`}
      />
    </section>
  );
}

function useColumns(proposal: ProposalView, run: Run): Column<NotNowItem>[] {
  const text = useText();
  const items = proposal.not_now;
  const currency = onlyCurrency(items.map((item) => item.amount.currency));
  const isMixed = currency === null;
  const acts = Math.max(...items.map((item) => item.allowed_actions.length));
  const actions: Column<NotNowItem> = {
    id: 'acts',
    head: <span className="hidden">{text('reminders-column-acts')}</span>,
    width: acts > 1 ? '11.5rem' : '8.5rem',
    cell: (item) => <NotNowActions item={item} run={run} />,
  };
  return [
    {
      id: 'customer',
      head: text('reminders-column-customer'),
      width: 'minmax(10rem, 1fr)',
      compare: (a, b) => a.customer_name.localeCompare(b.customer_name),
      cell: (item) => (
        <bdi className="strong cut" title={item.customer_name}>
          {item.customer_name}
        </bdi>
      ),
    },
    {
      id: 'item',
      head: text('reminders-column-item'),
      width: '7.5rem',
      cell: (item) => (
        <bdi className="num sub cut" title={item.invoice_number}>
          {item.invoice_number}
        </bdi>
      ),
    },
    {
      id: 'overdue',
      head: <FigureHead id="reminders-column-overdue" currency={currency} />,
      label: text('reminders-column-overdue'),
      width: isMixed ? '9.5rem' : '8rem',
      kind: 'figure',
      compare: (a, b) => a.amount.currency.localeCompare(b.amount.currency) || compareDecimals(a.amount.amount, b.amount.amount),
      cell: (item) => <AmountCell value={item.amount} isMixed={isMixed} />,
    },
    {
      id: 'verdict',
      head: text('reminders-column-verdict'),
      width: '10rem',
      compare: (a, b) => a.verdict.localeCompare(b.verdict),
      cell: (item) => <Badge icon={VERDICT_ICON[item.verdict]}>{text(verdictId(item.verdict))}</Badge>,
    },
    { id: 'change', head: text('reminders-column-change'), width: 'minmax(11rem, 1.7fr)', cell: (item) => <Change item={item} asOf={proposal.as_of} /> },
    ...(acts > 0 ? [actions] : []),
  ];
}

function Change({ item, asOf }: { item: NotNowItem; asOf: string }) {
  const words = useDetailText(asOf)(item);
  const text = useText();
  const contested = item.detail.contested === null ? '' : text(`disputing-reason-${item.detail.contested.replace('_', '-')}`);
  const why = [contested, item.detail.reason].filter((part) => part !== '').join(' · ');
  const full = why === '' ? words : `${words} · ${why}`;
  return (
    <span className="sub row grow" title={full}>
      <span className="cut">{words}</span>
      {why === '' ? null : <bdi className="cut">{why}</bdi>}
    </span>
  );
}

/** Returns a function from an item to what would change its verdict. Dates of the run's own year go without it. */
function useDetailText(asOf: string): (item: NotNowItem) => string {
  const text = useText();
  const format = useFormat();
  const dateOf = (on: string | null) => (on === null ? '' : on.slice(0, 4) === asOf.slice(0, 4) ? format.shortDate(on) : format.date(on));
  return ({ detail, overdue_days }) => {
    const isUndated = (detail.code === 'last_level' && detail.on === null) || (detail.code === 'call_due' && detail.dated_on === null);
    const days = detail.days ?? overdue_days;
    return text(`reminders-detail-${detail.code.replaceAll('_', '-')}${isUndated ? '-undated' : ''}`, {
      on: dateOf(detail.on),
      dated: dateOf(detail.dated_on),
      amount: detail.amount === null ? '' : format.amount(detail.amount),
      count: days,
      days: format.count(days),
    });
  };
}
