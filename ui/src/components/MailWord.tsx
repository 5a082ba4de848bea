import { Badge, State } from './Badge';
import type { IconName } from './Icon';
import { useText } from './locale';

type MailState = 'queued' | 'handed_over' | 'failed' | 'uncertain' | 'arrived' | 'cancelled';

const ICONS: Record<MailState, IconName> = {
  queued: 'clock',
  handed_over: 'circle-check',
  failed: 'circle-x',
  uncertain: 'triangle-alert',
  arrived: 'check',
  cancelled: 'ban',
};

/** Where a mail is, with icon and word; what the owner has to look at stands in a box. */
export function MailWord({ state, isWithdrawn = false }: { state: MailState; isWithdrawn?: boolean }) {
  const text = useText();
  const word = text(`outbox-state-${state.replaceAll('_', '-')}`);
  const isAsked = state === 'uncertain' || (state === 'failed' && !isWithdrawn);
  const withdrawn = (
    <State icon="undo-2" tone="off">
      {text('outbox-withdrawn')}
    </State>
  );
  if (isWithdrawn && (state === 'queued' || state === 'failed')) return withdrawn;
  return (
    <span className="row">
      {isAsked ? (
        <Badge icon={ICONS[state]} tone={state === 'failed' ? 'red' : 'amber'}>
          {word}
        </Badge>
      ) : (
        <State icon={ICONS[state]} tone={state === 'cancelled' ? 'off' : 'plain'}>
          {word}
        </State>
      )}
      {isWithdrawn ? withdrawn : null}
    </span>
  );
}
