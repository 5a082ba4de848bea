import type { Feature } from '../../app/feature';
import { SettingsScreen } from './SettingsScreen';

/** The owner's company, the language of the window, and the book itself. */
export const settings: Feature = {
  screens: [{ path: '/settings', component: SettingsScreen }],
  nav: { path: '/settings', label: 'settings-title', icon: 'settings', place: 'end' },
};
