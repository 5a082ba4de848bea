import type { Seller } from '../../api/generated/contract';
import { TextField } from '../../components/Field';
import { useText } from '../../components/locale';
import { Sheet } from '../../components/Page';
import styles from './SettingsScreen.module.css';

type Props = { seller: Seller; onChange: (part: Partial<Seller>) => void; nameError: string | undefined };

/** Address lines as they are typed: an empty line in the middle is a slip, one at the end is being typed. */
function toLines(typed: string): string[] {
  return typed.split('\n');
}

/** What is printed in the head and under the signature of a letter. */
export function CompanyFields({ seller, onChange, nameError }: Props) {
  const text = useText();
  return (
    <Sheet label={text('settings-company')}>
      <div className={styles.fields}>
        <div>
          <h2>{text('settings-company')}</h2>
          <p className="dense sub">{text('settings-company-note')}</p>
        </div>
        <TextField label={text('settings-name')} value={seller.name} onChange={(name) => onChange({ name })} error={nameError} />
        <TextField label={text('settings-tagline')} value={seller.tagline} onChange={(tagline) => onChange({ tagline })} />
        <TextField
          label={text('settings-address')}
          hint={text('settings-address-hint')}
          value={seller.address.lines.join('\n')}
          onChange={(typed) => onChange({ address: { ...seller.address, lines: typed === '' ? [] : toLines(typed) } })}
          onBlur={() => onChange({ address: { ...seller.address, lines: seller.address.lines.map((line) => line.trim()).filter(Boolean) } })}
          isLong
        />
        <TextField label={text('settings-tax-id')} value={seller.tax_id} onChange={(tax_id) => onChange({ tax_id })} isLatin />
        <div className={styles.pair}>
          <TextField label={text('settings-phone')} value={seller.phone} onChange={(phone) => onChange({ phone })} type="tel" isLatin />
          <TextField label={text('settings-email')} value={seller.email} onChange={(email) => onChange({ email })} type="email" isLatin />
        </div>
        <div className={styles.pair}>
          <TextField label={text('settings-contact-name')} value={seller.contact_name} onChange={(contact_name) => onChange({ contact_name })} />
          <TextField label={text('settings-contact-role')} value={seller.contact_role} onChange={(contact_role) => onChange({ contact_role })} />
        </div>
      </div>
    </Sheet>
  );
}
