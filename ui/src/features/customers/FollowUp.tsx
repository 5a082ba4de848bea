import type { OpenStep } from '../../api/generated/contract';
import { useToday } from '../../api/session';
import { useFollowUp } from '../../api/useFollowUp';
import { StepActions } from '../../components/StepActions';

type Props = { step: Pick<OpenStep, 'note_id' | 'text'> };

/** What becomes of a next step. */
export function FollowUp({ step }: Props) {
  return <StepActions what={step.text} today={useToday()} followUp={useFollowUp(step.note_id)} />;
}
