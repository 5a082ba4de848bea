import type { Feature } from '../../app/feature';
import { CustomerScreen } from './CustomerScreen';
import { CustomersScreen } from './CustomersScreen';
import { DuplicatesScreen } from './DuplicatesScreen';

/** The list of customers, and one customer's account and details. */
export const customers: Feature = {
  screens: [
    { path: '/customers', component: CustomersScreen },
    { path: '/customers/$customerId', component: CustomerScreen },
    { path: '/duplicates', component: DuplicatesScreen },
  ],
  nav: { path: '/customers', label: 'customers-title', icon: 'users' },
};
