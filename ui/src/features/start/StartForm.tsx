import { useMemo, useState } from 'react';
import { Form } from 'react-aria-components';

import type { StartBook } from '../../api/generated/contract';
import { useSessionCommand } from '../../api/session';
import { Button } from '../../components/Button';
import { countryOptions, currencyOf, currencyOptions, likelyCountry } from '../../components/countries';
import { ErrorNote, useErrorText } from '../../components/ErrorNote';
import { TextField } from '../../components/Field';
import { LANGUAGES, useLanguage, useText } from '../../components/locale';
import { ComboBox, Select } from '../../components/Select';
import styles from './StartScreen.module.css';

/** The few questions of a new book. Only the name has no answer yet; Enter starts the book. */
export function StartForm({ onBack }: { onBack: () => void }) {
  const text = useText();
  const language = useLanguage();
  const start = useSessionCommand('start_book');
  const errorText = useErrorText();
  const [isNameMissing, setIsNameMissing] = useState(false);
  const [draft, setDraft] = useState<StartBook>(() => {
    const country = likelyCountry(language, navigator.languages);
    return { name: '', country, currency: currencyOf(country), language };
  });
  const change = (part: Partial<StartBook>) => setDraft((now) => ({ ...now, ...part }));
  const submit = () => {
    const name = draft.name.trim();
    setIsNameMissing(name === '');
    if (name !== '') start.mutate({ ...draft, name });
  };
  const isNameRefused = isNameMissing || start.error?.code === 'company.name_missing';
  const nameError = isNameRefused ? errorText({ code: 'company.name_missing', params: {} }).title : undefined;
  const isElsewhere = start.error !== null && start.error.code !== 'company.name_missing';
  return (
    <Form
      className={styles.form ?? ''}
      validationBehavior="aria"
      aria-label={text('start-book-title')}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h2>{text('start-form-title')}</h2>
      <TextField
        label={text('start-form-name')}
        hint={text('start-form-name-hint')}
        error={nameError}
        value={draft.name}
        onChange={(name) => {
          setIsNameMissing(false);
          change({ name });
        }}
        size="lg"
        autoFocus
      />
      <Choices draft={draft} onChange={change} />
      {isElsewhere ? <ErrorNote error={start.error} /> : null}
      <div className={styles.buttons}>
        <Button variant="quiet" size="lg" icon="chevron-left" onPress={onBack}>
          {text('start-form-back')}
        </Button>
        <Button variant="primary" size="lg" type="submit" isPending={start.isPending}>
          {text('start-form-submit')}
        </Button>
      </div>
    </Form>
  );
}

type ChoicesProps = { draft: StartBook; onChange: (part: Partial<StartBook>) => void };

/** Country, and what follows from it until the owner says otherwise. */
function Choices({ draft, onChange }: ChoicesProps) {
  const text = useText();
  const language = useLanguage();
  const countries = useMemo(() => countryOptions(language), [language]);
  const currencies = useMemo(() => currencyOptions(language), [language]);
  return (
    <>
        <div className={styles.pair}>
          <ComboBox
            label={text('start-form-country')}
            options={countries}
            value={draft.country}
            onChange={(country) => onChange({ country, currency: currencyOf(country) })}
            size="lg"
          />
          <ComboBox
            label={text('start-form-currency')}
            options={currencies}
            value={draft.currency}
            onChange={(currency) => onChange({ currency })}
            size="lg"
          />
        </div>
        <Select
          label={text('start-form-language')}
          hint={text('start-form-language-hint')}
          options={LANGUAGES.map(({ id, name }) => ({ id, label: name }))}
          value={draft.language}
          onChange={(chosen) => onChange({ language: chosen })}
          size="lg"
        />
    </>
  );
}
