import { Link } from '@tanstack/react-router';

import type { PaymentSettingsView } from '../../api/generated/contract';
import { useCommandQuery } from '../../api/queries';
import { AmountField } from '../../components/AmountField';
import { ErrorNote } from '../../components/ErrorNote';
import { TextField } from '../../components/Field';
import { Icon } from '../../components/Icon';
import { Loaded } from '../../components/Loaded';
import { useText } from '../../components/locale';
import { NumberField } from '../../components/NumberField';
import { Page, Sheet } from '../../components/Page';
import { SettingsBar } from './SettingsBar';
import styles from './Calendar.module.css';
import { usePaymentSettings, type PaymentSettingsForm } from './usePaymentSettings';

/** How much a payment may be short, how long a cheque covers, and what each method of payment costs. */
export function PaymentSettingsScreen() {
  const query = useCommandQuery('get_payment_settings', null);
  // After the settings in force have changed, also by an undo, the form begins again.
  return <Loaded query={query}>{(view) => <SettingsForm key={JSON.stringify(view)} view={view} />}</Loaded>;
}

function SettingsForm({ view }: { view: PaymentSettingsView }) {
  const text = useText();
  const form = usePaymentSettings(view);
  return (
    <Page title={text('payment-settings-title')} before={<WayBack />} confirm={<SaveBar form={form} />}>
      <p className="dense sub">{text('payment-settings-note')}</p>
      {form.error ? <ErrorNote error={form.error} /> : null}
      <div className={styles.columns}>
        <div className="stack gap">
          <Short form={form} />
          <Cheques form={form} />
        </div>
        <Costs form={form} />
      </div>
    </Page>
  );
}

function WayBack() {
  const text = useText();
  return (
    <nav className={styles.way} aria-label={text('calendar-back')}>
      <Link to="/settings">{text('calendar-back')}</Link>
      <Icon name="chevron-right" size="s" />
    </nav>
  );
}

/** A payment that is a little short. */
function Short({ form: { draft, currency, change } }: { form: PaymentSettingsForm }) {
  const text = useText();
  const { settings } = draft;
  return (
    <Sheet label={text('payment-settings-short')}>
      <div className={styles.fields}>
        <h2>{text('payment-settings-short')}</h2>
        <NumberField
          label={text('payment-settings-grace')}
          hint={text('payment-settings-grace-hint')}
          value={settings.discount_grace_days}
          onChange={(discount_grace_days) => change({ discount_grace_days })}
        />
        <AmountField
          label={text('payment-settings-small')}
          hint={text('payment-settings-small-hint')}
          value={settings.small_difference.amount}
          currency={currency}
          onChange={(amount) => change({ small_difference: { amount: amount === '' ? '0' : amount, currency } })}
        />
      </div>
    </Sheet>
  );
}

function Cheques({ form: { draft, setChequeDays } }: { form: PaymentSettingsForm }) {
  const text = useText();
  return (
    <Sheet label={text('payment-settings-cheques')}>
      <div className={styles.fields}>
        <h2>{text('payment-settings-cheques')}</h2>
        <NumberField
          label={text('payment-settings-cheque-days')}
          hint={text('payment-settings-cheque-days-hint')}
          value={draft.cheque_days}
          onChange={setChequeDays}
        />
      </div>
    </Sheet>
  );
}

function Costs({ form: { draft, currency, setCost } }: { form: PaymentSettingsForm }) {
  const text = useText();
  return (
    <Sheet label={text('payment-settings-costs')}>
      <div className={styles.fields}>
        <div>
          <h2>{text('payment-settings-costs')}</h2>
          <p className="dense sub">{text('payment-settings-costs-note')}</p>
        </div>
        {draft.costs.map(({ method, percent, fixed }) => {
          const name = text(`payments-method-${method}`);
          return (
            <div key={method} className={styles.pair} role="group" aria-label={name}>
              <TextField
                label={text('payment-settings-percent', { method: name })}
                value={percent}
                onChange={(typed) => setCost(method, { percent: typed })}
                tail="%"
                isLatin
              />
              <AmountField
                label={text('payment-settings-fixed', { method: name })}
                value={fixed}
                currency={currency}
                onChange={(amount) => setCost(method, { fixed: amount })}
              />
            </div>
          );
        })}
      </div>
    </Sheet>
  );
}

function SaveBar({ form }: { form: PaymentSettingsForm }) {
  const text = useText();
  return (
    <SettingsBar label={text('payment-settings-save-bar')} save={text('payment-settings-save')} form={form}>
      {text('payment-settings-save-note')}
    </SettingsBar>
  );
}
