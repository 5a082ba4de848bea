import type { PaymentMethod } from '../../api/generated/contract';
import { useText } from '../../components/locale';

const METHODS: readonly PaymentMethod[] = ['transfer', 'cash', 'card', 'wallet', 'cheque', 'other'];

/** Returns how money can change hands, in words. */
export function useMethods(): { id: PaymentMethod; label: string }[] {
  const text = useText();
  return METHODS.map((id) => ({ id, label: text(`customers-method-${id}`) }));
}
