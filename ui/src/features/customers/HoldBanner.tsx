import type { CustomerView, EffectReceipt } from '../../api/generated/contract';
import { useCommandMutation } from '../../api/queries';
import { Button } from '../../components/Button';
import { ErrorNote } from '../../components/ErrorNote';
import { Icon } from '../../components/Icon';
import { useText } from '../../components/locale';
import { useDoneToast } from '../../components/useUndoToast';
import styles from './Customers.module.css';

/** Deliveries to the customer are on hold, until the owner lets them go on. */
export function HoldBanner({ view }: { view: CustomerView }) {
  const text = useText();
  const showUndo = useDoneToast();
  const lift = useCommandMutation('lift_hold');
  const undo = useCommandMutation('undo_entry');
  const onSuccess = ({ entry_id }: EffectReceipt) => {
    if (entry_id === null) return;
    const said = { text: text('customers-hold-was-lifted', { name: view.display_name }), undone: text('customers-on-hold-about') };
    showUndo({ ...said, undo: () => undo.mutateAsync({ entry_id }) });
  };
  const onPress = () => lift.mutate({ customer_id: view.customer_id }, { onSuccess });
  return (
    <section className={styles.banner} aria-label={text('customers-on-hold')}>
      <Icon name="ban" />
      <span>{text('customers-on-hold-about')}</span>
      {lift.error ? <ErrorNote error={lift.error} /> : null}
      <span className="end">
        <Button size="sm" isPending={lift.isPending} onPress={onPress}>
          {text('customers-lift-hold')}
        </Button>
      </span>
    </section>
  );
}
