import { Link } from '@tanstack/react-router';
import { useState } from 'react';

import type { MailSecurity, MailSettingsView } from '../../api/generated/contract';
import { useCommandQuery } from '../../api/queries';
import { Checkbox } from '../../components/Choice';
import { ErrorNote } from '../../components/ErrorNote';
import { TextField } from '../../components/Field';
import { Icon } from '../../components/Icon';
import { Loaded } from '../../components/Loaded';
import { useText } from '../../components/locale';
import { Page, Sheet } from '../../components/Page';
import { Select, type Option } from '../../components/Select';
import styles from './Calendar.module.css';
import { MailPassword, MailTestSheet } from './MailPassword';
import { SettingsBar } from './SettingsBar';
import { useMail, type MailForm } from './useMail';

const SECURITIES: readonly MailSecurity[] = ['tls', 'start_tls', 'local_only'];
const PORTS: Record<MailSecurity, number> = { tls: 465, start_tls: 587, local_only: 25 };
const HOURS = Array.from({ length: 25 }, (_, hour) => hour);
const ANY = 'any';

/** The owner's mail server, the sender, and when mail may leave. */
export function MailScreen() {
  const query = useCommandQuery('get_mail_settings', null);
  return <Loaded query={query}>{(view) => <MailSettingsForm view={view} />}</Loaded>;
}

function MailSettingsForm({ view }: { view: MailSettingsView }) {
  const text = useText();
  const form = useMail(view);
  return (
    <Page
      title={text('outbox-settings-title')}
      before={<WayBack />}
      confirm={
        <SettingsBar label={text('outbox-settings-save-bar')} save={text('outbox-settings-save')} form={form}>
          {text('outbox-settings-save-note')}
        </SettingsBar>
      }
    >
      <p className="dense sub">{text('outbox-settings-intro')}</p>
      {form.error ? <ErrorNote error={form.error} /> : null}
      <div className={styles.columns}>
        <div className="stack gap">
          <Server form={form} />
          <MailPassword form={form} />
        </div>
        <div className="stack gap">
          <SenderFields form={form} />
          <Times form={form} />
          <MailTestSheet form={form} />
        </div>
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

function Server({ form: { draft, change } }: { form: MailForm }) {
  const text = useText();
  // A port that was not touched follows the kind of connection.
  const choose = (security: MailSecurity) => change({ security, ...(draft.port === PORTS[draft.security] ? { port: PORTS[security] } : {}) });
  const options = SECURITIES.map((id) => ({ id, label: text(`outbox-settings-security-${id.replaceAll('_', '-')}`) }));
  return (
    <Sheet label={text('outbox-settings-server')}>
      <div className={styles.fields}>
        <h2>{text('outbox-settings-server')}</h2>
        <TextField label={text('outbox-settings-host')} hint={text('outbox-settings-host-hint')} value={draft.host} onChange={(host) => change({ host })} isLatin />
        <Select label={text('outbox-settings-security')} options={options} value={draft.security} onChange={choose} />
        <PortField value={draft.port} onChange={(port) => change({ port })} />
        <TextField label={text('outbox-settings-user')} hint={text('outbox-settings-user-hint')} value={draft.user} onChange={(user) => change({ user })} isLatin />
      </div>
    </Sheet>
  );
}

/** A port: a whole number up to 65535. What is none is marked and changes nothing. */
function PortField({ value, onChange }: { value: number; onChange: (port: number) => void }) {
  const text = useText();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? String(value);
  const type = (next: string) => {
    setTyped(isPort(next) ? null : next);
    if (isPort(next)) onChange(Number(next));
  };
  return <TextField label={text('outbox-settings-port')} value={shown} onChange={type} error={isPort(shown) ? undefined : text('outbox-settings-port-wrong')} isLatin />;
}

function isPort(typed: string): boolean {
  return /^[1-9]\d{0,4}$/u.test(typed) && Number(typed) <= 65_535;
}

function SenderFields({ form: { draft, change } }: { form: MailForm }) {
  const text = useText();
  return (
    <Sheet label={text('outbox-settings-sender')}>
      <div className={styles.fields}>
        <h2>{text('outbox-settings-sender')}</h2>
        <TextField label={text('outbox-settings-sender-address')} value={draft.sender_address} onChange={(sender_address) => change({ sender_address })} type="email" isLatin />
        <TextField label={text('outbox-settings-sender-name')} hint={text('outbox-settings-sender-name-hint')} value={draft.sender_name} onChange={(sender_name) => change({ sender_name })} />
        <TextField label={text('outbox-settings-reply-to')} hint={text('outbox-settings-reply-to-hint')} value={draft.reply_to} onChange={(reply_to) => change({ reply_to })} type="email" isLatin />
        <Checkbox isSelected={draft.copies_self} onChange={(copies_self) => change({ copies_self })}>
          {text('outbox-settings-copies-self')}
        </Checkbox>
        <Checkbox isSelected={draft.attaches_invoices} onChange={(attaches_invoices) => change({ attaches_invoices })}>
          {text('outbox-settings-attaches-invoices')}
        </Checkbox>
      </div>
    </Sheet>
  );
}

function Times({ form: { draft, change } }: { form: MailForm }) {
  const text = useText();
  return (
    <Sheet label={text('outbox-settings-times')}>
      <div className={styles.fields}>
        <div>
          <h2>{text('outbox-settings-times')}</h2>
          <p className="dense sub">{text('outbox-settings-times-hint')}</p>
        </div>
        <Checkbox isSelected={draft.is_business_days_only} onChange={(is_business_days_only) => change({ is_business_days_only })}>
          {text('outbox-settings-business-days')}
        </Checkbox>
        <div className={styles.pair}>
          <Hour label={text('outbox-settings-from-hour')} hours={HOURS.slice(0, 24)} value={draft.from_hour} onChange={(from_hour) => change({ from_hour })} />
          <Hour label={text('outbox-settings-until-hour')} hours={HOURS.slice(1)} value={draft.until_hour} onChange={(until_hour) => change({ until_hour })} />
        </div>
      </div>
    </Sheet>
  );
}

type HourProps = { label: string; hours: readonly number[]; value: number | null; onChange: (hour: number | null) => void };

function Hour({ label, hours, value, onChange }: HourProps) {
  const text = useText();
  const options: Option[] = [{ id: ANY, label: text('outbox-settings-any-hour') }, ...hours.map((hour) => ({ id: String(hour), label: text('outbox-settings-hour', { hour: String(hour) }) }))];
  return <Select label={label} options={options} value={value === null ? ANY : String(value)} onChange={(id) => onChange(id === ANY ? null : Number(id))} />;
}
