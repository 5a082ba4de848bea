import type { Feature } from '../../app/feature';
import { RemindersScreen } from './RemindersScreen';

/** The reminder run: proposal, preview, confirmation, letters, history. */
export const reminders: Feature = {
  screens: [{ path: '/reminders', component: RemindersScreen }],
  nav: { path: '/reminders', label: 'reminders-title', icon: 'mail' },
  guide: 'remind',
};
