import type { CustomerView } from '../../api/generated/contract';
import { ErrorNote } from '../../components/ErrorNote';
import { AddressFields, ProfileFields } from './ProfileFields';
import styles from './Customers.module.css';
import { CustomerInterestSheet } from './CustomerInterestSheet';
import { LockSheet } from './LockSheet';
import { MergedSheet } from './MergedSheet';
import { RecipientSheet } from './RecipientSheet';
import type { ProfileForm } from './useProfileForm';
import { WithholdingSheet } from './WithholdingSheet';

type Props = { view: CustomerView; form: ProfileForm };

/** What the owner keeps about a customer. */
export function DetailsTab({ view, form }: Props) {
  return (
    <div className={styles.details}>
      <div className="stack gap">
        <ProfileFields form={form} />
        {form.error ? <ErrorNote error={form.error} /> : null}
      </div>
      <div className="stack gap">
        <AddressFields form={form} />
        <RecipientSheet view={view} form={form} />
        <LockSheet view={view} />
        <CustomerInterestSheet view={view} />
        <WithholdingSheet view={view} />
        <MergedSheet view={view} />
      </div>
    </div>
  );
}
