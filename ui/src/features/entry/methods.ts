import type { PaymentMethod } from '../../api/generated/contract';
import { useText } from '../../components/locale';
import type { Option } from '../../components/Select';

const METHODS: readonly PaymentMethod[] = ['transfer', 'cash', 'card', 'wallet', 'cheque', 'other'];

/** Returns the ways in which money comes in, with their names. */
export function useMethods(): Option<PaymentMethod>[] {
  const text = useText();
  return METHODS.map((id) => ({ id, label: text(`payments-method-${id}`) }));
}
