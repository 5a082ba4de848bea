import type { SearchView } from '../../api/generated/contract';
import type { IconName } from '../../components/Icon';

/** One line of the palette. */
export type PaletteEntry = {
  key: string;
  icon: IconName;
  title: string;
  /** Quiet words after the title, such as the customer of an invoice. */
  sub?: string | undefined;
  /** Other words by which it is found; they are not shown. */
  words?: string | undefined;
  /** The keys that do the same. */
  keys?: string | undefined;
  run: () => void;
};

/** Lines under one heading. */
export type PaletteGroup = { id: string; title: string; entries: readonly PaletteEntry[] };

/** Returns the index that an arrow key leads to, around the ends; null for another key. */
export function nextIndex(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at - 1 + count) % count;
  return null;
}

/** What stands before anything was found. */
export const NOTHING_FOUND: SearchView = { customers: [], invoices: [], notes: [] };
