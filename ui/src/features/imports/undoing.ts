import type { EntryId, EntrySummary, UndoReceipt, WireError } from '../../api/generated/contract';

type Undo = (entryId: EntryId) => Promise<UndoReceipt>;

/** Returns the later entries that stand in the way of an undo, newest first; empty for every other error. */
export function blockersOf(error: unknown): readonly EntrySummary[] {
  if (typeof error !== 'object' || error === null || !('blockers' in error)) return [];
  return (error as WireError).blockers;
}

/**
 * Takes back the blockers, the newest first, and then the entry itself.
 *
 * Stops at the first one that is refused and throws its error: what was taken back before stays taken back, each by an
 * undo of its own.
 */
export async function undoInOrder(undo: Undo, blockers: readonly EntrySummary[], entryId: EntryId): Promise<UndoReceipt> {
  for (const blocker of blockers) await undo(blocker.entry_id);
  return undo(entryId);
}
