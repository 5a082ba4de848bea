import type { Feature } from '../../app/feature';
import { BuilderScreen } from './BuilderScreen';
import { PlanScreen } from './PlanScreen';
import { PlansScreen } from './PlansScreen';

/** Payment plans: the list, one plan, and a new one. */
export const plans: Feature = {
  screens: [
    { path: '/plans', component: PlansScreen },
    { path: '/plans/new', component: BuilderScreen },
    { path: '/plans/$planId', component: PlanScreen },
  ],
  nav: { path: '/plans', label: 'plans-title', icon: 'calendar-range', words: 'palette-words-plans' },
  guide: 'plans',
};
