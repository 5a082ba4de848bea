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
import { CustomerMenu } from './CustomerMenu';
import { DetailsTab } from './DetailsTab';
import { LettersTab } from './LettersTab';
import { HoldBanner } from './HoldBanner';
import { NextStepBanner } from './NextStepBanner';
import { PlansTab } from './PlansTab';
import { SaveBar } from './SaveBar';
import { ThanksBanner } from './ThanksBanner';
import { TimelineTab } from './TimelineTab';
import { useProfileForm } from './useProfileForm';

/** One customer: what is owed, the account, and what the owner keeps about the customer. */
export function CustomerScreen() {
  const text = useText();
  const query = useCommandQuery('get_customer', { customer_id: useCustomerId() });
  const wanted = useWanted();
  // Whoever comes for something else of the same customer comes to a new page.
  if (query.data) return <Customer key={`${query.data.customer_id} ${wanted.tab} ${wanted.invoice ?? ''}`} view={query.data} wanted={wanted} />;
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

const TABS = ['account', 'timeline', 'plans', 'letters', 'details'] as const;
type TabId = (typeof TABS)[number];

type Wanted = { tab: TabId; invoice: number | null };

/** What a link asks for: the tab of `?tab=timeline`, the line of `?invoice=7`. */
function useWanted(): Wanted {
  const search: unknown = useSearch({ strict: false });
  const { tab, invoice } = search as { tab?: string; invoice?: string | number };
  return { tab: TABS.find((each) => each === tab) ?? 'account', invoice: invoice === undefined ? null : Number(invoice) };
}

function Customer({ view, wanted }: { view: CustomerView; wanted: Wanted }) {
  const text = useText();
  const book = useBook();
  const [tab, setTab] = useState<TabId>(wanted.tab);
  const currencies = currenciesOf(view);
  const found = view.account.find((row) => row.invoice_id !== null && row.invoice_id === wanted.invoice);
  const [chosen, setChosen] = useState(found?.amount.currency ?? book.currency);
  const currency = currencies.includes(chosen) ? chosen : (currencies[0] ?? view.profile.currency);
  const form = useProfileForm(view);
  return (
    <Page title={view.display_name} before={<WayBack />} actions={<CustomerMenu view={view} />} confirm={tab === 'details' ? <SaveBar form={form} /> : undefined}>
      <CustomerFacts view={view} />
      {view.profile.is_on_hold ? <HoldBanner view={view} /> : null}
      {view.thanks_for === null ? null : <ThanksBanner view={view} paidOn={view.thanks_for} />}
      {view.next_step === null || tab === 'timeline' ? null : <NextStepBanner step={view.next_step} />}
      <Tabs<TabId>
        label={text('customers-tabs')}
        value={tab}
        onChange={setTab}
        tabs={[
          { id: 'account', label: text('customers-tab-account'), content: <AccountTab view={view} found={found} currency={currency} onCurrency={setChosen} /> },
          { id: 'timeline', label: text('timeline-title'), content: <TimelineTab view={view} /> },
          { id: 'plans', label: text('plans-title'), content: <PlansTab customerId={view.customer_id} /> },
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
