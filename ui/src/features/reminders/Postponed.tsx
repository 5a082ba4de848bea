import { Link } from '@tanstack/react-router';

import type { ProposalView } from '../../api/generated/contract';
import { Amount } from '../../components/Amount';
import { useFormat, useText } from '../../components/locale';
import styles from './Reminders.module.css';

/** What is not overdue only because a later date was agreed; it stands in none of the sums. */
export function Postponed({ proposal }: { proposal: ProposalView }) {
  const text = useText();
  const format = useFormat();
  const { postponed } = proposal;
  if (postponed.length === 0) return null;
  return (
    <section className={styles.later} aria-label={text('reminders-postponed')}>
      <header className={styles.head}>
        <h2>{text('reminders-postponed')}</h2>
        <span className="cap">{text('reminders-postponed-note')}</span>
      </header>
      <ul className="stack">
        {postponed.map((item) => (
          <li key={item.receivable_id} className="row wrap dense">
            <Link to="/customers/$customerId" params={{ customerId: String(item.customer_id) }}>
              <bdi>{item.customer_name}</bdi>
            </Link>
            <bdi className="num sub">{item.invoice_number}</bdi>
            <Amount value={item.open} />
            <span className="sub">{text('reminders-postponed-until', { date: format.date(item.due_on), original: format.date(item.original_due_on) })}</span>
            {item.level === 0 ? null : <span className="cap">{text('reminders-postponed-level', { level: item.level })}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
