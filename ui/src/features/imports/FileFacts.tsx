import { useState } from 'react';
import { Button } from 'react-aria-components';

import type { ImportDraftView, ImportReading } from '../../api/generated/contract';
import { Icon } from '../../components/Icon';
import { useFormat, useText } from '../../components/locale';
import { currencySymbol } from '../../components/numbers';
import { Select } from '../../components/Select';
import styles from './imports.module.css';
import { decimalsExample, DELIMITERS, ENCODINGS, inCurrency, reread } from './reading';

/** Currencies that are offered for amounts without one; a column of the file can name any other. */
const CURRENCIES: readonly string[] = ['VND', 'ILS', 'EUR', 'USD', 'GBP', 'CHF', 'AUD', 'CAD', 'CNY', 'INR', 'JPY', 'KRW', 'SGD', 'THB'];

type Props = { draft: ImportDraftView; onAdjust: (reading: ImportReading) => void };

/** What was found out about the file, and where it can be said otherwise. */
export function FileFacts({ draft, onAdjust }: Props) {
  const text = useText();
  const format = useFormat();
  const [isOpen, setIsOpen] = useState(false);
  const { reading, counts } = draft;
  const delimiter = DELIMITERS.find(({ sign }) => sign === reading.delimiter);
  const example = decimalsExample(draft);
  return (
    <>
      <div className={styles.facts}>
        <span className={styles.name}>
          <Icon name="file-spreadsheet" />
          <bdi>{draft.file_name}</bdi>
        </span>
        <span>{text('imports-rows', { count: counts.read, shown: format.count(counts.read) })}</span>
        {reading.encoding !== null ? <span>{encodingName(reading.encoding, text)}</span> : null}
        {delimiter ? <span>{text(`imports-separated-${delimiter.id}`)}</span> : null}
        {example !== null ? <span>{text('imports-decimals', { example })}</span> : null}
        <Button className={styles.link ?? ''} aria-expanded={isOpen} onPress={() => setIsOpen((now) => !now)}>
          {text(isOpen ? 'imports-keep-reading' : 'imports-change-reading')}
        </Button>
      </div>
      {isOpen ? <ReadingForm draft={draft} onAdjust={onAdjust} /> : null}
    </>
  );
}

function encodingName(encoding: string, text: (id: string) => string): string {
  const known = ENCODINGS.find((name) => name.toLowerCase() === encoding.toLowerCase());
  return known === undefined ? encoding : text(`imports-encoding-${known.toLowerCase()}`);
}

/** How the file is read; every change is read at once, and the rows below show what it makes of them. */
function ReadingForm({ draft, onAdjust }: Props) {
  const text = useText();
  const { reading } = draft;
  const delimiter = DELIMITERS.find(({ sign }) => sign === reading.delimiter);
  const encoding = ENCODINGS.find((name) => name.toLowerCase() === reading.encoding?.toLowerCase());
  return (
    <section className={styles.reading} aria-label={text('imports-reading-form')}>
      <Select
        label={text('imports-encoding')}
        options={ENCODINGS.map((id) => ({ id, label: encodingName(id, text) }))}
        value={encoding ?? null}
        onChange={(id) => onAdjust(reread(draft, { encoding: id }))}
      />
      <Select
        label={text('imports-delimiter')}
        options={DELIMITERS.map(({ id }) => ({ id, label: text(`imports-delimiter-${id}`) }))}
        value={delimiter?.id ?? null}
        onChange={(id) => onAdjust(reread(draft, { delimiter: DELIMITERS.find((each) => each.id === id)?.sign ?? null }))}
      />
      <CurrencyChoice draft={draft} onAdjust={onAdjust} />
    </section>
  );
}

function CurrencyChoice({ draft, onAdjust }: Props) {
  const text = useText();
  const { currency } = draft.reading;
  const ids = currency === null || CURRENCIES.includes(currency) ? CURRENCIES : [currency, ...CURRENCIES];
  const label = (id: string) => {
    const symbol = currencySymbol(id, 'en');
    return symbol === id ? id : `${id} ${symbol}`;
  };
  return (
    <Select
      label={text('imports-currency')}
      hint={text('imports-currency-hint')}
      options={ids.map((id) => ({ id, label: label(id) }))}
      value={currency}
      onChange={(id) => onAdjust(inCurrency(draft, id))}
    />
  );
}
