import { useState, type ReactNode } from 'react';

import { Button } from './Button';
import { DateField } from './DateField';
import { addDays } from './dates';
import { FormDialog } from './Dialog';
import { TextField } from './Field';
import { useText } from './locale';

type Outcome = 'done' | 'moved' | 'not_needed';

/** What the owner says about a next step. */
export type StepAnswer = { outcome: Outcome; moved_to: string | null; reason: string };

type Props = {
  /** What is to be done, as the note says it. */
  what: string;
  today: string;
  isPending: boolean;
  /** Why the last answer was refused. */
  problem?: ReactNode;
  /** Answers, and calls `close` when the answer was taken. */
  onAnswer: (answer: StepAnswer, close: () => void) => void;
};

const A_WEEK = 7;

/** Done, later, not needed: what becomes of a next step. */
export function StepActions({ what, today, isPending, problem, onAnswer }: Props) {
  const text = useText();
  const [asked, setAsked] = useState<'moved' | 'not_needed' | null>(null);
  return (
    <span className="row wrap">
      <Button size="sm" icon="check" isPending={isPending && asked === null} onPress={() => onAnswer({ outcome: 'done', moved_to: null, reason: '' }, () => undefined)}>
        {text('components-step-done')}
      </Button>
      <Button size="sm" variant="quiet" onPress={() => setAsked('moved')}>
        {text('components-step-later')}
      </Button>
      <Button size="sm" variant="quiet" onPress={() => setAsked('not_needed')}>
        {text('components-step-not-needed')}
      </Button>
      {asked === null ? problem : <StepDialog key={asked} outcome={asked} what={what} today={today} isPending={isPending} problem={problem} onAnswer={onAnswer} onClose={() => setAsked(null)} />}
    </span>
  );
}

type DialogProps = Props & { outcome: 'moved' | 'not_needed'; onClose: () => void };

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
      onSubmit={() => onAnswer({ outcome, moved_to: isMoved ? on : null, reason: reason.trim() }, onClose)}
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
