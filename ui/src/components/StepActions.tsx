import { useState, type ReactNode } from 'react';

import { Button } from './Button';
import { DateField } from './DateField';
import { addDays } from './dates';
import { FormDialog } from './Dialog';
import { ErrorNote } from './ErrorNote';
import { TextField } from './Field';
import { useText } from './locale';
import { useUndoToast } from './useUndoToast';

type Outcome = 'done' | 'moved' | 'not_needed';

type Answer = { outcome: Outcome; moved_to: string | null; reason: string };

type Props = {
  /** What is to be done, as the note says it. */
  what: string;
  today: string;
  /** Where the answer goes, and the way back: `useFollowUp`. */
  followUp: {
    isPending: boolean;
    /** Why the last answer was refused. */
    error: unknown;
    answer: (answer: Answer) => Promise<{ entry_id: number }>;
    undo: (request: { entry_id: number }) => Promise<unknown>;
  };
};

const A_WEEK = 7;

/** Done, later, not needed: what becomes of a next step. */
export function StepActions({ what, today, followUp }: Props) {
  const text = useText();
  const announce = useUndoToast(followUp.undo);
  const [asked, setAsked] = useState<'moved' | 'not_needed' | null>(null);
  const { isPending } = followUp;
  const problem = followUp.error ? <ErrorNote error={followUp.error} /> : undefined;
  const answer = (given: Answer) => {
    const said = given.outcome === 'not_needed' ? 'not-needed' : given.outcome;
    void followUp.answer(given).then(
      ({ entry_id }) => {
        setAsked(null);
        announce({ entry_id, done: text(`components-step-said-${said}`), undone: text('components-step-said-open') });
      },
      // Why it was refused stands beside the buttons.
      () => undefined,
    );
  };
  return (
    <span className="row wrap">
      <Button size="sm" icon="check" isPending={isPending && asked === null} onPress={() => answer({ outcome: 'done', moved_to: null, reason: '' })}>
        {text('components-step-done')}
      </Button>
      <Button size="sm" variant="quiet" onPress={() => setAsked('moved')}>
        {text('components-step-later')}
      </Button>
      <Button size="sm" variant="quiet" onPress={() => setAsked('not_needed')}>
        {text('components-step-not-needed')}
      </Button>
      {asked === null ? problem : <StepDialog key={asked} outcome={asked} what={what} today={today} isPending={isPending} problem={problem} onAnswer={answer} onClose={() => setAsked(null)} />}
    </span>
  );
}

type DialogProps = Pick<Props, 'what' | 'today'> & {
  outcome: 'moved' | 'not_needed';
  isPending: boolean;
  problem: ReactNode;
  onAnswer: (answer: Answer) => void;
  onClose: () => void;
};

function StepDialog({ outcome, what, today, isPending, problem, onAnswer, onClose }: DialogProps) {
  const text = useText();
  const [on, setOn] = useState(addDays(today, A_WEEK));
  const [reason, setReason] = useState('');
  const isMoved = outcome === 'moved';
  const missing = isMoved ? dayProblem() : reasonProblem();
  function dayProblem(): string | undefined {
    return on > today ? undefined : text('components-step-day-behind');
  }
  function reasonProblem(): string | undefined {
    return reason.trim() === '' ? text('components-step-reason-missing') : undefined;
  }
  return (
    <FormDialog
      isOpen
      onClose={onClose}
      title={text(isMoved ? 'components-step-later-title' : 'components-step-not-needed-title')}
      cancel={text('components-step-keep')}
      submit={text(isMoved ? 'components-step-later-act' : 'components-step-not-needed-act')}
      isPending={isPending}
      whyDisabled={missing}
      onSubmit={() => onAnswer({ outcome, moved_to: isMoved ? on : null, reason: reason.trim() })}
    >
      <p className="sub">
        <bdi>{what}</bdi>
      </p>
      {isMoved ? <DateField label={text('components-step-day')} value={on} today={today} onChange={setOn} autoFocus /> : null}
      <TextField
        label={text('components-step-reason')}
        hint={isMoved ? text('components-step-reason-free') : undefined}
        value={reason}
        onChange={setReason}
        autoFocus={!isMoved}
      />
      {problem}
    </FormDialog>
  );
}
