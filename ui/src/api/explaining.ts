import { createContext, use, useState } from 'react';

import type { ExplainTotal, ItemExplained, ReceivableId, WireError } from './generated/contract';
import { useCommandQuery } from './queries';

/** A total that somebody pressed. */
export type AskedTotal = ExplainTotal & {
  /** What the total is called where it stands. */
  name: string;
  /** Of which day, or whose: beside the name. */
  about?: string | undefined;
};

/** Opens the facts behind a total. Outside the frame nothing opens. */
export const ExplainContext = createContext<(asked: AskedTotal) => void>(() => undefined);

/** Returns a function that opens the facts behind a total. */
export function useExplain(): (asked: AskedTotal) => void {
  return use(ExplainContext);
}

/** Why an item is due when it is; asked of the book when somebody opens it. */
export type AskedItem = {
  query: { data: ItemExplained | undefined; error: WireError | null; refetch: () => unknown };
  ask: () => void;
};

/** Returns why an item is due when it is, once it was asked for. */
export function useItemExplained(receivable_id: ReceivableId): AskedItem {
  const [isAsked, setAsked] = useState(false);
  const query = useCommandQuery('explain_item', { receivable_id }, { isEnabled: isAsked });
  return { query, ask: () => setAsked(true) };
}
