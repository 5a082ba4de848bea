import type { ClaimPreview, CustomerId } from '../../api/generated/contract';
import { useCommandMutation, useCommandQuery } from '../../api/queries';
import { Amount } from '../../components/Amount';
import { FormDialog } from '../../components/Dialog';
import { ErrorNote } from '../../components/ErrorNote';
import { Loaded } from '../../components/Loaded';
import { useText } from '../../components/locale';
import styles from './Interest.module.css';
import { useClaimToast, useOnce } from './useClaims';

type Props = { customerId: CustomerId; onClose: () => void };

/** Claims the interest to date of every overdue invoice of a customer, after showing each. */
export function ClaimAllDialog({ customerId, onClose }: Props) {
  const text = useText();
  const query = useCommandQuery('preview_claims', { customer_id: customerId });
  const claimAll = useCommandMutation('claim_all_interest');
  const announce = useClaimToast();
  const once = useOnce();
  const submit = () =>
    once(() =>
      claimAll.mutateAsync({ customer_id: customerId }).then((receipt) => {
        announce(receipt, 'interest-claimed');
        onClose();
      }),
    );
  const isEmpty = query.data === undefined || query.data.items.length === 0;
  return (
    <FormDialog
      isOpen
      onClose={onClose}
      title={text('interest-claim-all')}
      cancel={text('interest-close')}
      submit={text('interest-claim-all-act')}
      onSubmit={submit}
      isPending={claimAll.isPending}
      whyDisabled={isEmpty ? text('interest-none-yet') : undefined}
    >
      <Loaded query={query}>{(preview) => <Preview preview={preview} />}</Loaded>
      {claimAll.error ? <ErrorNote error={claimAll.error} /> : null}
    </FormDialog>
  );
}

function Preview({ preview }: { preview: ClaimPreview }) {
  const text = useText();
  if (preview.problem) return <ErrorNote error={preview.problem} />;
  if (preview.items.length === 0) return <p>{text('interest-none-yet')}</p>;
  return (
    <>
      <p className="sub">{text('interest-claim-all-text')}</p>
      <ul className={styles.preview}>
        {preview.items.map((item) => (
          <li key={item.receivable_id}>
            <bdi>{text('interest-of', { number: item.number })}</bdi>
            <Amount value={item.amount} />
          </li>
        ))}
      </ul>
    </>
  );
}
