import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import type { Channel, CustomerId, ProposalView, ProposeReminders, RunView, SkipRequest, WireError } from '../../api/generated/contract';
import { useCommandMutation, useCommandQuery } from '../../api/queries';
import { useToday } from '../../api/session';
import { useFormat, useText } from '../../components/locale';
import { useDoneToast } from '../../components/useUndoToast';
import { withChannel } from './channels';
import { useDraft, type Draft } from './draft';
import { compareProposals, type Moved } from './moved';

export type Run = {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  /** The date of the run. */
  asOf: string;
  /** What is asked of the program; the preview and the confirmation repeat it. */
  request: ProposeReminders;
  proposal: ProposalView | undefined;
  /** The same without skips, for the place of what was left out. */
  whole: ProposalView | undefined;
  /** Why there is no proposal. */
  error: WireError | null;
  retry: () => void;
  /** Whether what is in view is older than what was asked. */
  isBehind: boolean;
  confirm: () => void;
  isConfirming: boolean;
  /** Why the confirmation was refused, apart from a book that moved. */
  confirmError: WireError | null;
  /** What moved between the look and the confirmation (R7). */
  moved: Moved | null;
  forgetMoved: () => void;
  setSkips: (skips: readonly SkipRequest[]) => void;
  /** How the letters of a customer leave in this run. */
  setChannel: (customerId: CustomerId, channel: Channel) => void;
};

/** The run that is being prepared: its proposal, and its confirmation. */
export function useRun(onConfirmed: (run: RunView) => void): Run {
  const today = useToday();
  const client = useQueryClient();
  const [draft, change] = useDraft();
  const [moved, setMoved] = useState<Moved | null>(null);
  const request: ProposeReminders = { as_of: draft.asOf, skips: [...draft.skips], channels: [...draft.channels], wordings: [...draft.wordings] };
  const proposal = useCommandQuery('propose_reminders', request, { keepsPrevious: true });
  const whole = useCommandQuery('propose_reminders', { as_of: draft.asOf, skips: [], channels: [...draft.channels], wordings: [...draft.wordings] }, { keepsPrevious: true });
  const confirmation = useCommandMutation('confirm_reminders');
  const announce = useAnnouncement();

  const showMoved = async (seen: ProposalView) => {
    client.removeQueries({ queryKey: ['preview_letters'] });
    const now = await proposal.refetch();
    // Without skips both are one question.
    if (draft.skips.length > 0) void whole.refetch();
    if (now.data) setMoved(compareProposals(seen, now.data));
  };
  const confirm = () => {
    const seen = proposal.data;
    if (!seen) return;
    setMoved(null);
    confirmation.mutate(
      { proposal: request, fingerprint: seen.fingerprint, is_back_dated: draft.isNearAccepted },
      {
        onSuccess: (run) => {
          change({ asOf: null, skips: [], channels: [], wordings: [], isNearAccepted: false });
          onConfirmed(run);
          announce(run);
        },
        onError: (error) => {
          if (error.code === 'reminders.moved') void showMoved(seen);
        },
      },
    );
  };
  const changeRun = (part: Partial<Draft>) => {
    setMoved(null);
    confirmation.reset();
    change(part);
  };
  return {
    draft,
    change: changeRun,
    asOf: draft.asOf ?? today,
    request,
    proposal: proposal.data,
    whole: whole.data,
    error: proposal.error,
    retry: () => void proposal.refetch(),
    isBehind: proposal.isPlaceholderData || proposal.isFetching,
    confirm,
    isConfirming: confirmation.isPending,
    confirmError: confirmation.error?.code === 'reminders.moved' ? null : confirmation.error,
    moved,
    forgetMoved: () => setMoved(null),
    setSkips: (skips) => changeRun({ skips }),
    setChannel: (customer_id, channel) => changeRun({ channels: withChannel(draft.channels, { customer_id, channel }) }),
  };
}

/** Returns a function that says what was confirmed, with the way back. */
function useAnnouncement(): (run: RunView) => void {
  const text = useText();
  const format = useFormat();
  const showUndo = useDoneToast();
  const undo = useCommandMutation('undo_run');
  return ({ run_id, letters }) => {
    const values = { count: letters.length, shown: format.count(letters.length) };
    showUndo({
      text: text('reminders-confirmed-toast', values),
      undone: text('reminders-withdrawn-toast', values),
      undo: () => undo.mutateAsync({ run_id }),
    });
  };
}
