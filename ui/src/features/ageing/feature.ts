import type { Feature } from '../../app/feature';
import { AgeingScreen } from './AgeingScreen';

/** Who owes what, and how old it is. */
export const ageing: Feature = {
  screens: [{ path: '/ageing', component: AgeingScreen }],
  nav: { path: '/ageing', label: 'ageing-title', icon: 'chart-column' },
  guide: 'remind',
};
