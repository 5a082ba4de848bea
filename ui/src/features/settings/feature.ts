import type { Feature } from '../../app/feature';
import { CalendarScreen } from './CalendarScreen';
import { GroupsScreen } from './GroupsScreen';
import { InterestScreen } from './InterestScreen';
import { PaymentSettingsScreen } from './PaymentSettingsScreen';
import { SettingsScreen } from './SettingsScreen';
import { StationeryScreen } from './StationeryScreen';

/** The owner's company, the language of the window, and the book itself. */
export const settings: Feature = {
  screens: [
    { path: '/settings', component: SettingsScreen },
    { path: '/settings/documents', component: StationeryScreen },
    { path: '/settings/calendar', component: CalendarScreen },
    { path: '/settings/interest', component: InterestScreen },
    { path: '/settings/groups', component: GroupsScreen },
    { path: '/settings/payments', component: PaymentSettingsScreen },
  ],
  commands: [
    { path: '/settings/calendar', label: 'calendar-title', icon: 'calendar-days', words: 'palette-words-calendar' },
    { path: '/settings/interest', label: 'interest-title', icon: 'scale', words: 'palette-words-interest' },
    { path: '/settings/groups', label: 'groups-title', icon: 'users' },
    { path: '/settings/payments', label: 'payment-settings-open', icon: 'banknote' },
  ],
  nav: { path: '/settings', label: 'settings-title', icon: 'settings', place: 'end' },
  guide: 'start',
};
