import { State } from './Badge';
import type { IconName } from './Icon';
import { useText } from './locale';

type TextState = 'waiting' | 'opened' | 'copied' | 'passed_over';

const ICONS: Record<TextState, IconName> = { waiting: 'clock', opened: 'message-square', copied: 'copy', passed_over: 'ban' };

/** Where a text message is, with icon and word; *opened* never means *sent*. */
export function TextWord({ state, isWithdrawn = false }: { state: TextState; isWithdrawn?: boolean }) {
  const text = useText();
  const withdrawn = (
    <State icon="undo-2" tone="off">
      {text('outbox-withdrawn')}
    </State>
  );
  if (isWithdrawn && (state === 'waiting' || state === 'passed_over')) return withdrawn;
  return (
    <span className="row">
      <State icon={ICONS[state]} tone={state === 'passed_over' ? 'off' : 'plain'}>
        {text(`texts-state-${state.replaceAll('_', '-')}`)}
      </State>
      {isWithdrawn ? withdrawn : null}
    </span>
  );
}
