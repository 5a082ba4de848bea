import { useMemo } from 'react';

import type { Channel } from '../../api/generated/contract';
import { useCommandQuery } from '../../api/queries';
import { Checkbox } from '../../components/Choice';
import { countryOptions, currencyOptions } from '../../components/countries';
import { TextField } from '../../components/Field';
import { LANGUAGES, useLanguage, useText } from '../../components/locale';
import { Sheet } from '../../components/Page';
import { ComboBox, Select } from '../../components/Select';
import { TermsPicker } from '../../components/TermsPicker';
import styles from './Customers.module.css';
import type { ProfileForm } from './useProfileForm';

type Props = { form: ProfileForm };

const CHANNELS: readonly Channel[] = ['letter', 'mail', 'text'];

/** Who the customer is, and on which terms invoices are written. */
export function ProfileFields({ form }: Props) {
  const text = useText();
  const language = useLanguage();
  const currencies = useMemo(() => currencyOptions(language), [language]);
  const { draft, change, errorOf } = form;
  return (
    <Sheet label={text('customers-details')}>
      <div className={styles.fields}>
        <h2>{text('customers-details')}</h2>
        <div className={styles.short}>
          <TextField label={text('customers-number')} value={draft.number} onChange={(number) => change({ number })} error={errorOf('number')} isRequired />
          <TextField label={text('customers-name')} value={draft.name} onChange={(name) => change({ name })} hint={text('customers-name-hint')} />
        </div>
        <TextField label={text('customers-tax-id')} value={draft.taxId} onChange={(taxId) => change({ taxId })} isLatin />
        <Checkbox isSelected={draft.isConsumer} onChange={(isConsumer) => change({ isConsumer })}>
          {text('customers-is-consumer')}
        </Checkbox>
        <div className={styles.pair}>
          <Select
            label={text('customers-language')}
            options={LANGUAGES.map(({ id, name }) => ({ id, label: name }))}
            value={draft.language}
            onChange={(chosen) => change({ language: chosen })}
          />
          <ComboBox label={text('customers-currency')} options={currencies} value={draft.currency} onChange={(currency) => change({ currency })} />
        </div>
        <SecondLanguage form={form} />
        <TermsFields form={form} />
        <div className={styles.pair}>
          <TextField label={text('customers-email')} value={draft.email} onChange={(email) => change({ email })} type="email" isLatin />
          <TextField label={text('customers-phone')} value={draft.phone} onChange={(phone) => change({ phone })} type="tel" isLatin />
        </div>
        <Select
          label={text('outbox-channel')}
          hint={text('outbox-channel-hint')}
          options={CHANNELS.map((id) => ({ id, label: text(`reminders-channel-${id}`) }))}
          value={draft.channel}
          onChange={(channel) => change({ channel })}
        />
      </div>
    </Sheet>
  );
}

const ONE_LANGUAGE = 'none';

/** The language in which reminders say everything once more. */
function SecondLanguage({ form }: Props) {
  const text = useText();
  const { draft, change } = form;
  const others = LANGUAGES.filter(({ id }) => id !== draft.language);
  const options = [{ id: ONE_LANGUAGE, label: text('customers-second-language-none') }, ...others.map(({ id, name }) => ({ id, label: name }))];
  const chosen = others.find(({ id }) => id === draft.secondLanguage)?.id ?? ONE_LANGUAGE;
  return (
    <Select
      label={text('customers-second-language')}
      hint={text('customers-second-language-hint')}
      options={options}
      value={chosen}
      onChange={(id) => change({ secondLanguage: others.find((other) => other.id === id)?.id ?? null })}
    />
  );
}

const NO_GROUP = 'none';

/** The group, and terms of the customer's own; without them those of the group or the company count, in words below the field. */
function TermsFields({ form }: Props) {
  const text = useText();
  const { draft, change, errorOf } = form;
  const choices = useCommandQuery('list_terms', null);
  const { data } = useCommandQuery('get_groups', null);
  const groups = data?.groups ?? [];
  const group = groups.find(({ group_id }) => group_id === draft.group);
  const options = [{ id: NO_GROUP, label: text('groups-none-chosen') }, ...groups.map(({ group_id, name }) => ({ id: String(group_id), label: name }))];
  const inherited =
    group !== undefined && group.terms !== ''
      ? text('groups-inherits-group', { group: group.name, terms: group.sentence })
      : text('groups-inherits-company', { terms: data?.company_sentence ?? '' });
  return (
    <div className={styles.pair}>
      <Select
        label={text('groups-group')}
        options={options}
        value={group === undefined ? NO_GROUP : String(group.group_id)}
        onChange={(chosen) => change({ group: chosen === NO_GROUP ? null : Number(chosen) })}
      />
      <TextField
        label={text('customers-terms')}
        hint={form.termsInWords ?? inherited}
        value={draft.terms}
        onChange={(terms) => change({ terms })}
        error={errorOf('terms')}
        tail={<TermsPicker choices={choices.data ?? []} onChoose={(terms) => change({ terms })} />}
        isLatin
      />
    </div>
  );
}

/** Where letters go. */
export function AddressFields({ form }: Props) {
  const text = useText();
  const language = useLanguage();
  const countries = useMemo(() => countryOptions(language), [language]);
  const { draft, change } = form;
  return (
    <Sheet label={text('customers-address')}>
      <div className={styles.fields}>
        <h2>{text('customers-address')}</h2>
        <TextField
          label={text('customers-address-lines')}
          hint={text('customers-address-hint')}
          value={draft.address}
          onChange={(address) => change({ address })}
          isLong
        />
        <ComboBox
          label={text('customers-country')}
          options={countries}
          value={draft.country === '' ? null : draft.country}
          onChange={(country) => change({ country })}
        />
      </div>
    </Sheet>
  );
}
