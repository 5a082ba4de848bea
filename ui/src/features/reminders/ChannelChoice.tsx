import type { Channel, ProposedLetter } from '../../api/generated/contract';
import { State } from '../../components/Badge';
import { Segmented } from '../../components/Choice';
import { useText } from '../../components/locale';
import type { Run } from './useRun';

/** How a letter leaves, with icon and word. */
export function ChannelWord({ channel }: { channel: Channel }) {
  const text = useText();
  return (
    <State icon={channel === 'mail' ? 'mail' : 'printer'} tone="sub">
      {text(`reminders-channel-${channel}`)}
    </State>
  );
}

/** Another way for the letters of one customer, for this run only; mail only where somebody has an address. */
export function ChannelChoice({ letter, run }: { letter: ProposedLetter; run: Run }) {
  const text = useText();
  if (letter.mail_address === '') return null;
  const options = (['letter', 'mail'] as const).map((id) => ({ id, label: text(`reminders-channel-${id}`) }));
  return <Segmented label={text('outbox-leave-by')} options={options} value={letter.channel} onChange={(channel) => run.setChannel(letter.customer_id, channel)} />;
}
