import type { Feature } from '../../app/feature';
import { TodayScreen } from './TodayScreen';

/** What changed, and what to do next. */
export const today: Feature = {
  screens: [{ path: '/today', component: TodayScreen }],
  nav: { path: '/today', label: 'today-title', icon: 'calendar-days' },
};
