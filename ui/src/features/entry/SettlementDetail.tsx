import { useNavigate } from '@tanstack/react-router';

import type { AppliedView, SettlementRow } from '../../api/generated/contract';
import { useTakeBackPart } from '../../api/useTakeBackPart';
import { Amount } from '../../components/Amount';
import { AppliedPart } from '../../components/AppliedPart';
import { Button } from '../../components/Button';
import { useText } from '../../components/locale';
import { isZero } from '../../components/numbers';
import { DetailActions } from '../../components/TableRow';
import styles from './Entry.module.css';

/** What a payment or credit note settled, part by part; each part can be taken back alone. */
export function SettlementDetail({ row }: { row: SettlementRow }) {
  const text = useText();
  const navigate = useNavigate();
  const hasRest = !isZero(row.rest.amount);
  return (
    <div className={styles.detail}>
      {row.allocations.map((part) => (
        <Part key={part.allocation_id} part={part} />
      ))}
      {hasRest ? (
        <p className={styles.part}>
          <span>{text('payments-on-account')}</span>
          <Amount value={row.rest} />
        </p>
      ) : null}
      {row.cost === null ? null : (
        <p className={styles.part}>
          <span>{text('payments-cost')}</span>
          <Amount value={row.cost} />
        </p>
      )}
      <DetailActions>
        <Button size="sm" onPress={() => void navigate({ to: `/customers/${row.customer_id}` })}>
          {text('payments-open-customer')}
        </Button>
      </DetailActions>
    </div>
  );
}

function Part({ part }: { part: AppliedView }) {
  return (
    <div className={styles.part}>
      <AppliedPart number={part.invoice_number} amount={part.amount} way={useTakeBackPart(part.allocation_id)} />
    </div>
  );
}
