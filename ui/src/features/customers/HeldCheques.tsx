import { Link } from '@tanstack/react-router';

import type { ChequeView } from '../../api/generated/contract';
import { Amount } from '../../components/Amount';
import { ChequeState } from '../../components/ChequeState';
import { useFormat, useText } from '../../components/locale';
import styles from './Customers.module.css';

/** The cheques of a customer about which something is still to be done. They settle nothing; nothing stands here without any. */
export function HeldCheques({ cheques }: { cheques: readonly ChequeView[] }) {
  const text = useText();
  const format = useFormat();
  if (cheques.length === 0) return null;
  return (
    <section className={styles.cheques} aria-label={text('cheques-of-customer')}>
      <p className="row wrap">
        <span className="strong">{text('cheques-of-customer')}</span>
        <span className="cap">{text('cheques-settle-nothing')}</span>
        <span className="end">
          <Link to="/payments" search={{ tab: 'cheques' }}>
            {text('cheques-open-drawer')}
          </Link>
        </span>
      </p>
      <ul>
        {cheques.map((cheque) => (
          <li key={cheque.cheque_id} className="row wrap">
            <span className="nowrap">{text('cheques-dated', { date: format.date(cheque.dated_on) })}</span>
            <bdi className="num sub">{cheque.number}</bdi>
            <ChequeState state={cheque.state} />
            <span className="end nowrap">
              <Amount value={cheque.amount} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
