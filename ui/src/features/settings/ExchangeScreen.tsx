import { Link } from '@tanstack/react-router';
import { useState } from 'react';

import type { ExchangeView, RateDraft, WireError } from '../../api/generated/contract';
import { useCommandMutation, useCommandQuery } from '../../api/queries';
import { useToday } from '../../api/session';
import { DateField } from '../../components/DateField';
import { EmptyState } from '../../components/EmptyState';
import { ErrorNote } from '../../components/ErrorNote';
import { TextField } from '../../components/Field';
import { Icon } from '../../components/Icon';
import { Loaded } from '../../components/Loaded';
import { useFormat, useLanguage, useText } from '../../components/locale';
import { parseDecimal } from '../../components/numbers';
import { Page, Sheet } from '../../components/Page';
import { useUndoToast } from '../../components/useUndoToast';
import styles from './Calendar.module.css';
import { SettingsBar } from './SettingsBar';

/** The owner's own rates, to see amounts of several currencies together. */
export function ExchangeScreen() {
  const query = useCommandQuery('get_exchange_rates', null);
  // After the rates in force have changed, also by an undo, the form begins again.
  return <Loaded query={query}>{(view) => <Form key={JSON.stringify(view)} view={view} />}</Loaded>;
}

function Form({ view }: { view: ExchangeView }) {
  const text = useText();
  const today = useToday();
  const form = useRates(view);
  const own = view.currency;
  return (
    <Page title={text('exchange-title')} before={<WayBack />} confirm={<SaveBar form={form} currency={own} />}>
      <p className="dense sub">{text('exchange-note', { currency: own })}</p>
      {form.error ? <ErrorNote error={form.error} /> : null}
      {view.rates.length === 0 ? (
        <EmptyState icon="coins" title={text('exchange-none-title', { currency: own })}>
          {text('exchange-none-text')}
        </EmptyState>
      ) : (
        <div className={styles.columns}>
          <Sheet label={text('exchange-column-rate')}>
            <div className={styles.fields}>
              {form.draft.map(({ currency, rate, on }) => (
                <div key={currency} className={styles.pair} role="group" aria-label={currency}>
                  <TextField label={text('exchange-rate', { currency, own })} value={rate} onChange={(typed) => form.change(currency, { rate: typed })} tail={own} isLatin />
                  <DateField label={text('exchange-on')} value={on} today={today} onChange={(day) => form.change(currency, { on: day })} />
                </div>
              ))}
            </div>
          </Sheet>
        </div>
      )}
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

function SaveBar({ form, currency }: { form: RatesForm; currency: string }) {
  const text = useText();
  return (
    <SettingsBar label={text('exchange-save-bar')} save={text('exchange-save')} form={form}>
      {text('exchange-save-note', { currency })}
    </SettingsBar>
  );
}

type RatesForm = {
  draft: readonly RateDraft[];
  change: (currency: string, part: Partial<RateDraft>) => void;
  isChanged: boolean;
  discard: () => void;
  save: () => void;
  isSaving: boolean;
  error: WireError | null;
};

/** The rates that are being edited; kept as one entry that can be undone. */
function useRates(view: ExchangeView): RatesForm {
  const text = useText();
  const language = useLanguage();
  const format = useFormat();
  const today = useToday();
  const begin = (): readonly RateDraft[] =>
    view.rates.map(({ currency, rate, on }) => ({ currency, rate: rate === null ? '' : format.decimal(rate), on: on ?? today }));
  const [draft, setDraft] = useState(begin);
  const update = useCommandMutation('update_exchange_rates');
  const showUndo = useUndoToast(useCommandMutation('undo_entry').mutateAsync);
  const save = () => {
    const rates = draft.map((each) => ({ ...each, rate: parseDecimal(each.rate, language) ?? each.rate }));
    const done = ({ entry_id }: { entry_id: number | null }) => {
      if (entry_id !== null) showUndo({ entry_id, done: text('exchange-saved'), undone: text('exchange-undone') });
    };
    // What was kept begins the form again, so this one may be gone when the answer comes; a refusal stands in `update.error`.
    void update.mutateAsync({ rates }).then(done, () => undefined);
  };
  return {
    draft,
    change: (currency, part) => {
      update.reset();
      setDraft((now) => now.map((each) => (each.currency === currency ? { ...each, ...part } : each)));
    },
    isChanged: JSON.stringify(draft) !== JSON.stringify(begin()),
    discard: () => setDraft(begin()),
    save,
    isSaving: update.isPending,
    error: update.error,
  };
}
