import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';

import type { AppliedView, SettlementRow } from '../../api/generated/contract';
import { useCommandMutation } from '../../api/queries';
import { Amount } from '../../components/Amount';
import { Button } from '../../components/Button';
import { ErrorNote } from '../../components/ErrorNote';
import { useFormat, useText } from '../../components/locale';
import { isZero } from '../../components/numbers';
import { DetailActions } from '../../components/TableRow';
import styles from './Entry.module.css';
import { useTakeBack } from './useTakeBack';

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
      <DetailActions>
        <Button size="sm" onPress={() => void navigate({ to: `/customers/${row.customer_id}` })}>
          {text('payments-open-customer')}
        </Button>
      </DetailActions>
    </div>
  );
}

function Part({ part }: { part: AppliedView }) {
  const text = useText();
  const format = useFormat();
  const undo = useCommandMutation('undo_allocation');
  const announce = useTakeBack();
  const isRunning = useRef(false);
  const takeBack = () => {
    if (isRunning.current) return;
    isRunning.current = true;
    undo.mutate(
      { allocation_id: part.allocation_id },
      {
        onSuccess: (receipt) =>
          announce(text('payments-part-undone', { number: part.invoice_number, amount: format.amount(receipt.amount) }), receipt.entry_id),
        onSettled: () => {
          isRunning.current = false;
        },
      },
    );
  };
  return (
    <>
      <p className={styles.part}>
        <bdi>{part.invoice_number}</bdi>
        <Amount value={part.amount} />
        <Button size="sm" variant="quiet" icon="undo-2" onPress={takeBack} isPending={undo.isPending}>
          {text('payments-undo-part', { number: part.invoice_number })}
        </Button>
      </p>
      {undo.error ? <ErrorNote error={undo.error} /> : null}
    </>
  );
}
