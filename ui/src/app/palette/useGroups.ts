import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';

import type { SearchView } from '../../api/generated/contract';
import { useCommandQuery } from '../../api/queries';
import { isFound } from '../../components/folding';
import { useFormat, useText } from '../../components/locale';
import { NOTHING_FOUND, type PaletteEntry, type PaletteGroup } from './entries';

/** Returns what fits the words: customers, invoices and notes, which the program looks for, and actions, which the page knows. */
export function useGroups(search: string, actions: readonly PaletteEntry[]): { groups: readonly PaletteGroup[]; isLooking: boolean } {
  const text = useText();
  const words = search.trim();
  const found = useCommandQuery('search_book', { search: words }, { isEnabled: words !== '', keepsPrevious: true });
  const lines = useFoundLines(words === '' ? NOTHING_FOUND : (found.data ?? NOTHING_FOUND));
  const groups = [
    { id: 'customers', title: text('palette-customers'), entries: lines.customers },
    { id: 'invoices', title: text('palette-invoices'), entries: lines.invoices },
    { id: 'notes', title: text('palette-notes'), entries: lines.notes },
    { id: 'actions', title: text('palette-actions'), entries: actions.filter((action) => isFound(words, [action.title, action.words ?? ''])) },
  ];
  return { groups: groups.filter((group) => group.entries.length > 0), isLooking: words !== '' && found.isFetching };
}

function useFoundLines(found: SearchView): Record<keyof SearchView, readonly PaletteEntry[]> {
  const text = useText();
  const format = useFormat();
  const navigate = useNavigate();
  return useMemo(() => {
    const due = ({ due_on, original_due_on }: SearchView['invoices'][number]) => {
      if (due_on === null) return '';
      if (original_due_on === null) return text('palette-due', { date: format.date(due_on) });
      return text('palette-due-moved', { date: format.date(due_on), original: format.date(original_due_on) });
    };
    const open = (customer: number, search: object) => () =>
      void navigate({ to: '/customers/$customerId', params: { customerId: String(customer) }, search: search });
    const customers = found.customers.map(
      (each): PaletteEntry => ({
        key: `customer-${each.customer_id}`,
        icon: 'user',
        title: each.display_name,
        sub: each.number === each.display_name ? undefined : each.number,
        run: open(each.customer_id, {}),
      }),
    );
    const invoices = found.invoices.map(
      (each): PaletteEntry => ({
        key: `invoice-${each.invoice_id}`,
        icon: 'file-text',
        title: each.number,
        sub: [each.customer_name, format.amount(each.total), due(each)].filter(Boolean).map(isolated).join(' · '),
        run: open(each.customer_id, { invoice: each.invoice_id }),
      }),
    );
    const notes = found.notes.map(
      (each): PaletteEntry => ({
        key: `note-${each.note_id}`,
        icon: 'notebook-pen',
        title: each.body,
        sub: `${each.customer_name} · ${format.date(each.noted_on)}`,
        run: open(each.customer_id, { tab: 'timeline' }),
      }),
    );
    return { customers, invoices, notes };
  }, [found, text, format, navigate]);
}

/** Keeps the direction of a value to itself: a Hebrew name must not turn the date beside it round. */
function isolated(value: string): string {
  return `\u2068${value}\u2069`;
}
