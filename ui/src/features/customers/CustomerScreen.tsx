import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';

import type { CustomerView } from '../../api/generated/contract';
import { useCommandQuery } from '../../api/queries';
import { useBook } from '../../api/session';
import { Icon } from '../../components/Icon';
import { Loaded } from '../../components/Loaded';
import { useText } from '../../components/locale';
import { Page } from '../../components/Page';
import { Tabs } from '../../components/Tabs';
import { currenciesOf } from './account';
import { AccountTab } from './AccountTab';
import styles from './Customers.module.css';
import { CustomerFacts } from './CustomerFacts';
import { DetailsTab } from './DetailsTab';
import { LettersTab } from './LettersTab';
import { NextStepBanner } from './NextStepBanner';
import { SaveBar } from './SaveBar';
import { TimelineTab } from './TimelineTab';
import { useProfileForm } from './useProfileForm';

/** One customer: what is owed, the account, and what the owner keeps about the customer. */
export function CustomerScreen() {
  const text = useText();
  const query = useCommandQuery('get_customer', { customer_id: useCustomerId() });
  if (query.data) return <Customer key={query.data.customer_id} view={query.data} />;
  return (
    <Page title={text('customers-customer')} before={<WayBack />}>
      <Loaded query={query}>{() => null}</Loaded>
    </Page>
  );
}

function useCustomerId(): number {
  const params: unknown = useParams({ strict: false });
  return Number((params as { customerId?: string }).customerId);
}

const TABS = ['account', 'timeline', 'letters', 'details'] as const;
type TabId = (typeof TABS)[number];

/** The tab that a link asks for: `?tab=timeline`. */
function useWantedTab(): TabId {
  const search: unknown = useSearch({ strict: false });
  const wanted = (search as { tab?: string }).tab;
  return TABS.find((tab) => tab === wanted) ?? 'account';
}

function Customer({ view }: { view: CustomerView }) {
  const text = useText();
  const book = useBook();
  const [tab, setTab] = useState<TabId>(useWantedTab());
  const currencies = currenciesOf(view);
  const [chosen, setChosen] = useState(book.currency);
  const currency = currencies.includes(chosen) ? chosen : (currencies[0] ?? view.profile.currency);
  const form = useProfileForm(view);
  return (
    <Page title={view.display_name} before={<WayBack />} confirm={tab === 'details' ? <SaveBar form={form} /> : undefined}>
      <CustomerFacts view={view} />
      {view.next_step === null || tab === 'timeline' ? null : <NextStepBanner step={view.next_step} />}
      <Tabs<TabId>
        label={text('customers-tabs')}
        value={tab}
        onChange={setTab}
        tabs={[
          { id: 'account', label: text('customers-tab-account'), content: <AccountTab view={view} currency={currency} onCurrency={setChosen} /> },
          { id: 'timeline', label: text('timeline-title'), content: <TimelineTab view={view} /> },
          { id: 'letters', label: text('letters-tab'), content: <LettersTab customerId={view.customer_id} customerName={view.display_name} /> },
          { id: 'details', label: text('customers-tab-details'), content: <DetailsTab view={view} form={form} /> },
        ]}
      />
    </Page>
  );
}

function WayBack() {
  const text = useText();
  return (
    <nav className={styles.way} aria-label={text('customers-way')}>
      <Link to="/customers">{text('customers-title')}</Link>
      <Icon name="chevron-right" size="s" />
    </nav>
  );
}
