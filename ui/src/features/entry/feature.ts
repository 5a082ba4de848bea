import type { Feature } from '../../app/feature';
import { InvoicesScreen } from './InvoicesScreen';
import { PaymentsScreen } from './PaymentsScreen';

/** Every invoice, and entering invoices and credit notes by hand. */
export const invoices: Feature = {
  screens: [{ path: '/invoices', component: InvoicesScreen }],
  nav: { path: '/invoices', label: 'invoices-title', icon: 'file-text' },
  guide: 'payments',
};

/** Every payment, and recording payments by their amount. */
export const payments: Feature = {
  screens: [{ path: '/payments', component: PaymentsScreen }],
  nav: { path: '/payments', label: 'payments-title', icon: 'banknote' },
  commands: [
    { path: '/payments', search: { tab: 'cheques' }, label: 'cheques-title', icon: 'wallet', words: 'palette-words-cheques' },
    { path: '/payments', search: { tab: 'loans' }, label: 'loans-title', icon: 'handshake', words: 'palette-words-loans' },
  ],
  guide: 'payments',
};
