import type { Channel, ProposedLetter } from '../../api/generated/contract';
import { State } from '../../components/Badge';
import { Segmented } from '../../components/Choice';
import type { IconName } from '../../components/Icon';
import { useText } from '../../components/locale';
import type { Run } from './useRun';

const ICONS: Record<Channel, IconName> = { letter: 'printer', mail: 'mail', text: 'message-square' };

/** How a letter leaves, with icon and word. */
export function ChannelWord({ channel }: { channel: Channel }) {
  const text = useText();
  return (
    <State icon={ICONS[channel]} tone="sub">
      {text(`reminders-channel-${channel}`)}
    </State>
  );
}

/** Another way for the letters of one customer, for this run only; mail and text messages only where they reach somebody. */
export function ChannelChoice({ letter, run }: { letter: ProposedLetter; run: Run }) {
  const text = useText();
  const ways: Channel[] = ['letter'];
  if (letter.mail_address !== '') ways.push('mail');
  if (letter.phone !== '') ways.push('text');
  if (ways.length === 1) return null;
  const options = ways.map((id) => ({ id, label: text(`reminders-channel-${id}`) }));
  return <Segmented label={text('outbox-leave-by')} options={options} value={letter.channel} onChange={(channel) => run.setChannel(letter.customer_id, channel)} />;
}
