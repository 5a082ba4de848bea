import type { PlanState } from '../../api/generated/contract';
import { Badge } from '../../components/Badge';
import type { IconName } from '../../components/Icon';
import { useText } from '../../components/locale';

const LOOKS: Record<PlanState, { icon: IconName; tone: 'neutral' | 'blue' | 'amber' | 'red' }> = {
  offered: { icon: 'hourglass', tone: 'blue' },
  running: { icon: 'handshake', tone: 'neutral' },
  missed: { icon: 'clock', tone: 'amber' },
  callable: { icon: 'triangle-alert', tone: 'red' },
  completed: { icon: 'circle-check', tone: 'neutral' },
  broken: { icon: 'octagon-x', tone: 'neutral' },
  replaced: { icon: 'refresh-cw', tone: 'neutral' },
  declined: { icon: 'ban', tone: 'neutral' },
};

/** Where a plan stands. */
export function PlanBadge({ state }: { state: PlanState }) {
  const text = useText();
  const { icon, tone } = LOOKS[state];
  return (
    <Badge icon={icon} tone={tone}>
      {text(`plans-state-${state}`)}
    </Badge>
  );
}
