import type { ChannelChoice } from '../../api/generated/contract';

/** Returns the choices with this one in place of an older one of the same customer. */
export function withChannel(chosen: readonly ChannelChoice[], choice: ChannelChoice): ChannelChoice[] {
  return [...chosen.filter(({ customer_id }) => customer_id !== choice.customer_id), choice];
}
