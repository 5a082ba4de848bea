import type { IconName } from './Icon';
import { State } from './Badge';
import { useText } from './locale';

type ChequeWhere = 'held' | 'deposited' | 'cleared' | 'bounced' | 'returned' | 'replaced';

const ICONS: Record<ChequeWhere, IconName> = {
  held: 'wallet',
  deposited: 'landmark',
  cleared: 'check',
  bounced: 'octagon-x',
  returned: 'undo-2',
  replaced: 'refresh-cw',
};

/** Where a cheque is: icon and word; one that bounced is red. */
export function ChequeState({ state }: { state: ChequeWhere }) {
  const text = useText();
  return (
    <State icon={ICONS[state]} tone={state === 'bounced' ? 'red' : 'sub'}>
      {text(`cheques-state-${state}`)}
    </State>
  );
}
