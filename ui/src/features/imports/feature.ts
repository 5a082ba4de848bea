import type { Feature } from '../../app/feature';
import { ImportScreen } from './ImportScreen';

/** Bringing files in: choose, look at every row, take, take back. The history stands on the same screen. */
export const imports: Feature = {
  screens: [
    { path: '/import', component: ImportScreen },
    { path: '/imports', component: ImportScreen },
  ],
  nav: { path: '/import', label: 'imports-nav', icon: 'file-down' },
  guide: 'import',
};
