import { useState } from 'react';

import type { CalendarSettings, CalendarView, WireError } from '../../api/generated/contract';
import { useCommandMutation } from '../../api/queries';
import { useText } from '../../components/locale';
import { useUndoToast } from '../../components/useUndoToast';

export type CalendarEditor = {
  view: CalendarView;
  /** What stands in the form. */
  form: CalendarSettings;
  change: (part: Partial<CalendarSettings>) => void;
  isChanged: boolean;
  discard: () => void;
  save: () => void;
  isSaving: boolean;
  error: WireError | null;
};

/** The calendar that is being edited; kept as one entry that can be undone. */
export function useCalendar(view: CalendarView): CalendarEditor {
  const text = useText();
  const [draft, setDraft] = useState<CalendarSettings | null>(null);
  const update = useCommandMutation('update_calendar');
  const undo = useCommandMutation('undo_entry');
  const showUndo = useUndoToast(undo.mutateAsync);
  const form = draft ?? view.settings;
  const save = () =>
    update.mutate(
      { settings: form },
      {
        onSuccess: ({ entry_id }) => {
          setDraft(null);
          if (entry_id !== null) showUndo({ entry_id, done: text('calendar-saved'), undone: text('calendar-undone') });
        },
      },
    );
  return {
    view,
    form,
    change: (part) => {
      update.reset();
      setDraft({ ...form, ...part });
    },
    isChanged: JSON.stringify(form) !== JSON.stringify(view.settings),
    discard: () => setDraft(null),
    save,
    isSaving: update.isPending,
    error: update.error,
  };
}

/** A day off: of the country's list, or the owner's own. */
export type DayOff = { on: string; name: string; isOwn: boolean; isOff: boolean };

/** Returns the days off of a year, the country's and the owner's, by date. */
export function daysOf(year: string, view: CalendarView, form: CalendarSettings): DayOff[] {
  const listed = view.holidays.map(({ on, name }) => ({ on, name, isOwn: false, isOff: !form.removed.includes(on) }));
  const own = form.own.map(({ on, name }) => ({ on, name, isOwn: true, isOff: true }));
  return [...listed, ...own].filter(({ on }) => on.startsWith(year)).sort((a, b) => (a.on < b.on ? -1 : 1));
}

/** Returns the years that have a day off, and this year. */
export function yearsOf(today: string, view: CalendarView, form: CalendarSettings): string[] {
  const years = [today, ...view.holidays.map(({ on }) => on), ...form.own.map(({ on }) => on)].map((on) => on.slice(0, 4));
  return [...new Set(years)].sort();
}
