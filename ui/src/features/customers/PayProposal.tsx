import type { AllocationPart, AllocationProposal } from '../../api/generated/contract';
import { Amount } from '../../components/Amount';
import { useFormat, useText } from '../../components/locale';
import { compareDecimals, isZero, sumDecimals } from '../../components/numbers';
import styles from './Customers.module.css';

type Props = { proposal: AllocationProposal };

/** Which invoices a payment settles and why (L7), and what stays on account (L8). */
export function PayProposal({ proposal }: Props) {
  const text = useText();
  return (
    <section className={styles.proposal} aria-live="polite" aria-label={text('customers-proposal')}>
      {proposal.parts.length === 0 ? null : (
        <ul>
          {proposal.parts.map((part) => (
            <Part key={part.receivable_id} part={part} />
          ))}
        </ul>
      )}
      {isZero(proposal.unapplied.amount) ? null : (
        <p className={styles.part}>
          <span>{text('customers-stays-on-account')}</span>
          <Amount value={proposal.unapplied} />
        </p>
      )}
    </section>
  );
}

function Part({ part }: { part: AllocationPart }) {
  const text = useText();
  const format = useFormat();
  const isWhole = compareDecimals(part.amount.amount, part.open.amount) === 0;
  const rest = sumDecimals([part.open.amount, `-${part.amount.amount}`]);
  return (
    <li>
      <p className={styles.part}>
        <bdi className="strong">{part.invoice_number}</bdi>
        <Amount value={part.amount} />
      </p>
      <p className="cap">
        {text(`customers-why-${part.why.replaceAll('_', '-')}`, { date: format.date(part.due_on) })}
      </p>
      {isWhole ? null : <p className="cap">{text('customers-stays-open', { amount: format.amount({ ...part.open, amount: rest }) })}</p>}
    </li>
  );
}
