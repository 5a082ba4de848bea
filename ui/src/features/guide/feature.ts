import type { Feature } from '../../app/feature';
import { GuideScreen } from './GuideScreen';

/** The guide, in the language of the window. */
export const guide: Feature = {
  screens: [
    { path: '/guide', component: GuideScreen },
    { path: '/guide/$page', component: GuideScreen },
  ],
  commands: [
    { path: '/guide/terms', label: 'guide-terms', icon: 'circle-question-mark', words: 'palette-words-calendar' },
    { path: '/guide/interest', label: 'guide-interest', icon: 'circle-question-mark', words: 'palette-words-interest' },
    { path: '/guide/cheques', label: 'guide-cheques', icon: 'circle-question-mark', words: 'palette-words-cheques' },
    { path: '/guide/statements', label: 'guide-statements', icon: 'circle-question-mark', words: 'palette-words-statements' },
    { path: '/guide/plans', label: 'guide-plans', icon: 'circle-question-mark', words: 'palette-words-plans' },
  ],
  nav: { path: '/guide', label: 'guide-title', icon: 'circle-question-mark', place: 'end' },
};
