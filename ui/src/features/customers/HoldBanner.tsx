import type { CustomerView } from '../../api/generated/contract';
import { useCommandMutation } from '../../api/queries';
import { Button } from '../../components/Button';
import { ErrorNote } from '../../components/ErrorNote';
import { Icon } from '../../components/Icon';
import { useText } from '../../components/locale';
import { showToast } from '../../components/toasts';
import styles from './Customers.module.css';

/** Deliveries to the customer are on hold, until the owner lets them go on. */
export function HoldBanner({ view }: { view: CustomerView }) {
  const text = useText();
  const lift = useCommandMutation('lift_hold');
  const done = () => showToast({ text: text('customers-hold-was-lifted', { name: view.display_name }) });
  return (
    <section className={styles.banner} aria-label={text('customers-on-hold')}>
      <Icon name="ban" />
      <span>{text('customers-on-hold-about')}</span>
      {lift.error ? <ErrorNote error={lift.error} /> : null}
      <span className="end">
        <Button size="sm" isPending={lift.isPending} onPress={() => lift.mutate({ customer_id: view.customer_id }, { onSuccess: done })}>
          {text('customers-lift-hold')}
        </Button>
      </span>
    </section>
  );
}
