import type { Feature } from '../../app/feature';
import { GuideScreen } from './GuideScreen';

/** The guide, in the language of the window. */
export const guide: Feature = {
  screens: [
    { path: '/guide', component: GuideScreen },
    { path: '/guide/$page', component: GuideScreen },
  ],
  nav: { path: '/guide', label: 'guide-title', icon: 'circle-question-mark', place: 'end' },
};
