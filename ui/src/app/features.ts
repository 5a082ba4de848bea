import type { BookView } from '../api/generated/contract';
import { ageing } from '../features/ageing/feature';
import { backup } from '../features/backup/feature';
import { customers } from '../features/customers/feature';
import { invoices, payments } from '../features/entry/feature';
import { guide } from '../features/guide/feature';
import { imports } from '../features/imports/feature';
import { plans } from '../features/plans/feature';
import { reminders } from '../features/reminders/feature';
import { settings } from '../features/settings/feature';
import { today } from '../features/today/feature';
import type { Feature } from './feature';

/** The features of the window, in the order of the side bar. A feature appears when it stands here. */
export const FEATURES: readonly Feature[] = [today, ageing, customers, invoices, payments, imports, reminders, plans, settings, backup, guide];

/** Returns the screen that a book opens with: a book without invoices begins with bringing them in. */
export function firstPath(book: BookView): string {
  const paths = FEATURES.flatMap((feature) => feature.screens.map((screen) => screen.path));
  const wanted = book.invoice_count === 0 ? ['/import', '/today'] : ['/today'];
  return wanted.find((path) => paths.includes(path)) ?? paths[0] ?? '/';
}
