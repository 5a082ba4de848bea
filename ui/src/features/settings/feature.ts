import type { Feature } from '../../app/feature';
import { CalendarScreen } from './CalendarScreen';
import { ExchangeScreen } from './ExchangeScreen';
import { GroupsScreen } from './GroupsScreen';
import { InterestScreen } from './InterestScreen';
import { LetterTextsScreen } from './LetterTextsScreen';
import { MailScreen } from './MailScreen';
import { PaymentSettingsScreen } from './PaymentSettingsScreen';
import { SettingsScreen } from './SettingsScreen';
import { StationeryScreen } from './StationeryScreen';

/** The owner's company, the language of the window, and the book itself. */
export const settings: Feature = {
  screens: [
    { path: '/settings', component: SettingsScreen },
    { path: '/settings/documents', component: StationeryScreen },
    { path: '/settings/texts', component: LetterTextsScreen },
    { path: '/settings/calendar', component: CalendarScreen },
    { path: '/settings/interest', component: InterestScreen },
    { path: '/settings/groups', component: GroupsScreen },
    { path: '/settings/payments', component: PaymentSettingsScreen },
    { path: '/settings/exchange-rates', component: ExchangeScreen },
    { path: '/settings/mail', component: MailScreen },
  ],
  commands: [
    { path: '/settings/texts', label: 'letter-texts-title', icon: 'pencil' },
    { path: '/settings/calendar', label: 'calendar-title', icon: 'calendar-days', words: 'palette-words-calendar' },
    { path: '/settings/interest', label: 'interest-title', icon: 'scale', words: 'palette-words-interest' },
    { path: '/settings/groups', label: 'groups-title', icon: 'users' },
    { path: '/settings/payments', label: 'payment-settings-open', icon: 'banknote' },
    { path: '/settings/exchange-rates', label: 'exchange-title', icon: 'coins', words: 'palette-words-exchange' },
    { path: '/settings/mail', label: 'outbox-settings-title', icon: 'mail', words: 'outbox-search-words' },
  ],
  nav: { path: '/settings', label: 'settings-title', icon: 'settings', place: 'end' },
  guide: 'start',
};
