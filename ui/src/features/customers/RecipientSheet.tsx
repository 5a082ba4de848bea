import type { CustomerView } from '../../api/generated/contract';
import { TextField } from '../../components/Field';
import { useText } from '../../components/locale';
import { Sheet } from '../../components/Page';
import styles from './Customers.module.css';
import type { ProfileForm } from './useProfileForm';

type Props = { view: CustomerView; form: ProfileForm };

/** Who a reminder goes to and why (R14), and the contact that decides it. */
export function RecipientSheet({ view, form }: Props) {
  const text = useText();
  const { draft, change, errorOf } = form;
  const { name, reason } = view.recipient;
  return (
    <Sheet label={text('customers-recipient')}>
      <div className={styles.fields}>
        <div>
          <h2>{text('customers-recipient')}</h2>
          <p className="dense sub">{text(`customers-goes-to-${reason.replace('_', '-')}`, { name })}</p>
        </div>
        <div className={styles.short}>
          <TextField
            label={text('customers-contact-title')}
            value={draft.contactTitle}
            onChange={(contactTitle) => change({ contactTitle })}
            hint={text('customers-contact-title-hint')}
          />
          <TextField
            label={text('customers-contact-name')}
            value={draft.contactName}
            onChange={(contactName) => change({ contactName })}
            error={errorOf('contactName')}
          />
        </div>
        <div className={styles.pair}>
          <TextField
            label={text('customers-contact-email')}
            value={draft.contactEmail}
            onChange={(contactEmail) => change({ contactEmail })}
            type="email"
            isLatin
          />
          <TextField
            label={text('customers-contact-phone')}
            value={draft.contactPhone}
            onChange={(contactPhone) => change({ contactPhone })}
            type="tel"
            isLatin
          />
        </div>
      </div>
    </Sheet>
  );
}
