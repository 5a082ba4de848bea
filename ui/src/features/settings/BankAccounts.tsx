import type { BankAccount } from '../../api/generated/contract';
import { Button, IconButton } from '../../components/Button';
import { Checkbox } from '../../components/Choice';
import { TextField } from '../../components/Field';
import { useText } from '../../components/locale';
import { Sheet } from '../../components/Page';
import styles from './SettingsScreen.module.css';

type Props = { accounts: readonly BankAccount[]; currency: string; onChange: (accounts: BankAccount[]) => void };

/** The accounts that customers can pay to; letters print the first one of their currency. */
export function BankAccounts({ accounts, currency, onChange }: Props) {
  const text = useText();
  const change = (at: number, part: Partial<BankAccount>) =>
    onChange(accounts.map((account, index) => (index === at ? { ...account, ...part } : account)));
  // One account of a currency is the one for letters: marking it takes the mark off the others.
  const mark = (at: number, isDefault: boolean) =>
    onChange(
      accounts.map((account, index) => {
        if (index === at) return { ...account, is_default: isDefault };
        return account.currency === accounts[at]?.currency ? { ...account, is_default: false } : account;
      }),
    );
  const add = () => onChange([...accounts, { currency, holder: '', bank_name: '', account: '', bic: '', is_default: false }]);
  return (
    <Sheet label={text('settings-bank')}>
      <div className={styles.fields}>
        <div>
          <h2>{text('settings-bank')}</h2>
          <p className="dense sub">{text('settings-bank-note')}</p>
        </div>
        {accounts.map((account, index) => (
          <AccountFields
            key={index}
            place={index + 1}
            account={account}
            onChange={(part) => change(index, part)}
            onMark={(isDefault) => mark(index, isDefault)}
            onRemove={() => onChange(accounts.filter((_, at) => at !== index))}
          />
        ))}
        <div>
          <Button icon="plus" onPress={add}>
            {text('settings-bank-add')}
          </Button>
        </div>
      </div>
    </Sheet>
  );
}

type AccountProps = { place: number; account: BankAccount; onChange: (part: Partial<BankAccount>) => void; onMark: (isDefault: boolean) => void; onRemove: () => void };

function AccountFields({ place, account, onChange, onMark, onRemove }: AccountProps) {
  const text = useText();
  return (
    <fieldset className={styles.account}>
      <legend className="hidden">{text('settings-bank-place', { place })}</legend>
      <div className={styles.accountHead}>
        <TextField label={text('settings-bank-name')} value={account.bank_name} onChange={(bank_name) => onChange({ bank_name })} />
        <TextField
          label={text('settings-bank-currency')}
          value={account.currency}
          onChange={(typed) => onChange({ currency: typed.toUpperCase().slice(0, 3) })}
          isLatin
        />
        <IconButton icon="trash" label={text('settings-bank-remove', { place })} onPress={onRemove} />
      </div>
      <div className={styles.number}>
        <TextField label={text('settings-bank-account')} value={account.account} onChange={(number) => onChange({ account: number })} isLatin />
        <TextField label={text('settings-bank-bic')} hint={account.currency === 'VND' ? text('stationery-account-bin') : undefined} value={account.bic} onChange={(bic) => onChange({ bic })} isLatin />
      </div>
      <TextField
        label={text('settings-bank-holder')}
        hint={text('settings-bank-holder-hint')}
        value={account.holder}
        onChange={(holder) => onChange({ holder })}
      />
      <Checkbox isSelected={account.is_default} onChange={onMark}>
        {text('stationery-account-default', { currency: account.currency })}
      </Checkbox>
    </fieldset>
  );
}
