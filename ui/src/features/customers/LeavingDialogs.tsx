import type { AccountRow, CustomerId } from '../../api/generated/contract';
import { MoveDialog } from './MoveDialog';
import { RefundDialog } from './RefundDialog';
import { ReturnDialog } from './ReturnDialog';

/** How money leaves an account again, and the line that it is about. */
export type Leaving = { way: 'refund' | 'return' | 'move'; row: AccountRow };

type Props = { leaving: Leaving | null; customerId: CustomerId; onAccount: string; onClose: () => void };

/** What is asked when money leaves an account again. */
export function LeavingDialogs({ leaving, customerId, onAccount, onClose }: Props) {
  if (leaving === null) return null;
  if (leaving.way === 'refund') return <RefundDialog row={leaving.row} onAccount={onAccount} onClose={onClose} />;
  if (leaving.way === 'move') return <MoveDialog row={leaving.row} customerId={customerId} onClose={onClose} />;
  return <ReturnDialog row={leaving.row} onClose={onClose} />;
}
