import type { Feature } from '../../app/feature';
import { BackupScreen } from './BackupScreen';

/** Copies of the book and the way back to one; reached from the settings and from what the frame says about safety. */
export const backup: Feature = {
  screens: [{ path: '/settings/backup', component: BackupScreen }],
  guide: 'undo',
};
