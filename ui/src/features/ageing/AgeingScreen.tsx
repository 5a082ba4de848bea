import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';

import type { AgeingBy, AgeingView } from '../../api/generated/contract';
import { useCommandQuery } from '../../api/queries';
import { useBook, useToday } from '../../api/session';
import { Button } from '../../components/Button';
import { Segmented } from '../../components/Choice';
import { DateField } from '../../components/DateField';
import { EmptyState } from '../../components/EmptyState';
import { FilterField } from '../../components/FilterField';
import { Loaded } from '../../components/Loaded';
import { useFormat, useLanguage, useText } from '../../components/locale';
import { currencySymbol } from '../../components/numbers';
import { Page } from '../../components/Page';
import styles from './Ageing.module.css';
import { AgeingPicture } from './AgeingPicture';
import { AgeingTable } from './AgeingTable';
import { Proof } from './Proof';
import { Together } from './Together';

/** What is chosen instead of a currency to see all of them together. */
const ALL = 'all';

/** Who owes what, and how old it is, as of any day. */
export function AgeingScreen() {
  const text = useText();
  const today = useToday();
  const [asOf, setAsOf] = useState<string | null>(null);
  const [by, setBy] = useState<AgeingBy>('due');
  const [search, setSearch] = useState('');
  const query = useCommandQuery('get_ageing', { as_of: asOf, by }, { keepsPrevious: true });
  const hasRows = (query.data?.customers.length ?? 0) > 0;
  return (
    <Page title={text('ageing-title')} actions={hasRows ? <FilterField label={text('ageing-filter')} value={search} onChange={setSearch} /> : undefined}>
      <Loaded query={query}>
        {(view) => (
          <Ageing
            view={view}
            search={search}
            controls={
              <>
                <div className={styles.date}>
                  <span className="dense sub" aria-hidden>
                    {text('ageing-as-of')}
                  </span>
                  <DateField label={text('ageing-as-of')} isLabelHidden value={asOf ?? today} today={today} onChange={setAsOf} />
                </div>
                <Segmented
                  label={text('ageing-by')}
                  options={[
                    { id: 'due', label: text('ageing-by-due') },
                    { id: 'invoice', label: text('ageing-by-invoice') },
                  ]}
                  value={by}
                  onChange={setBy}
                />
              </>
            }
          />
        )}
      </Loaded>
    </Page>
  );
}

type AgeingProps = { view: AgeingView; search: string; controls: ReactNode };

/** One currency at a time, because amounts of different currencies are never added. */
function Ageing({ view, search, controls }: AgeingProps) {
  const text = useText();
  const format = useFormat();
  const language = useLanguage();
  const book = useBook();
  const [chosen, setChosen] = useState(book.currency);
  const together = chosen === ALL ? view.together : null;
  const total = view.totals.find((each) => each.currency === chosen) ?? view.totals[0];
  if (book.invoice_count === 0) return <NoInvoices />;
  const count = view.customers.filter((row) => row.currency === total?.currency).length;
  return (
    <>
      <div className="row wide wrap">
        {controls}
        {view.totals.length > 1 && total ? (
          <Segmented
            label={text('ageing-currency')}
            options={[
              ...view.totals.map(({ currency }) => ({ id: currency, label: currency })),
              ...(view.together === null ? [] : [{ id: ALL, label: text('exchange-all', { currency: view.together.currency }) }]),
            ]}
            value={together === null ? total.currency : ALL}
            onChange={setChosen}
          />
        ) : null}
        {total && together === null ? (
          <span className="cap end">
            {text('ageing-scope', { count, shown: format.count(count), symbol: currencySymbol(total.currency, language) })}
          </span>
        ) : null}
      </div>
      {together !== null ? (
        <Together together={together} by={view.by} />
      ) : total ? (
        <>
          <AgeingPicture total={total} by={view.by} asOf={view.as_of} />
          <AgeingTable view={view} currency={total.currency} search={search} />
          <Proof total={total} by={view.by} />
        </>
      ) : (
        <EmptyState icon="circle-check" title={text('ageing-nothing-title')}>
          {text('ageing-nothing-text', { date: format.date(view.as_of) })}
        </EmptyState>
      )}
    </>
  );
}

function NoInvoices() {
  const text = useText();
  const navigate = useNavigate();
  return (
    <EmptyState
      icon="inbox"
      title={text('ageing-empty-title')}
      actions={
        <Button variant="primary" icon="upload" onPress={() => void navigate({ to: '/import' })}>
          {text('ageing-empty-action')}
        </Button>
      }
    >
      {text('ageing-empty-text')}
    </EmptyState>
  );
}
