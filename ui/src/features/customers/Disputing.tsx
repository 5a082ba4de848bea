import type { AccountRow, DisputeView } from '../../api/generated/contract';
import { useCommandMutation } from '../../api/queries';
import { useToday } from '../../api/session';
import { useEndDispute, useOpenDispute } from '../../api/useDisputes';
import { Amount } from '../../components/Amount';
import { Button } from '../../components/Button';
import { DisputeDialog } from '../../components/DisputeDialog';
import { EndDisputeDialog } from '../../components/EndDisputeDialog';
import { useErrorText } from '../../components/ErrorNote';
import { useFormat, useText } from '../../components/locale';
import { showToast } from '../../components/toasts';

type Props = { row: AccountRow | null; onClose: () => void };

/** Opens the dispute about a line, or ends the one that is open. */
export function Disputing({ row, onClose }: Props) {
  if (row === null) return null;
  const { receivable_id, dispute } = row;
  if (receivable_id === null) return null;
  const item = { receivable_id, number: row.number, open: row.open };
  return dispute === null ? <Opening item={item} onClose={onClose} /> : <Ending item={item} dispute={dispute} onClose={onClose} />;
}

type Item = { receivable_id: number; number: string; open: AccountRow['open'] };

function Opening({ item, onClose }: { item: Item; onClose: () => void }) {
  return <DisputeDialog item={item} today={useToday()} way={useOpenDispute()} onClose={onClose} />;
}

function Ending({ item, dispute, onClose }: { item: Item; dispute: DisputeView; onClose: () => void }) {
  return <EndDisputeDialog dispute={{ ...dispute, ...item }} today={useToday()} way={useEndDispute()} onClose={onClose} />;
}

type LineProps = { dispute: DisputeView; number: string; onEnd: () => void };

/** What is contested of an invoice, with what can be done about it. */
export function DisputeLine({ dispute, number, onEnd }: LineProps) {
  const text = useText();
  const format = useFormat();
  const errorText = useErrorText();
  const undo = useCommandMutation('undo_entry');
  const takeBack = () =>
    undo.mutate(
      { entry_id: dispute.entry_id },
      {
        onSuccess: () => showToast({ text: text('disputing-taken-back', { number }) }),
        onError: (error) => showToast({ text: errorText(error).title }),
      },
    );
  const reason = text(`disputing-reason-${dispute.reason.replace('_', '-')}`);
  return (
    <>
      <Amount value={dispute.amount} />
      <span>
        {text('disputing-since', { date: format.date(dispute.opened_on), reason })}
        {dispute.words === '' ? null : ' · '}
        <bdi>{dispute.words}</bdi>
      </span>
      <Button size="sm" icon="scale" onPress={onEnd}>
        {text('disputing-end')}
      </Button>
      <Button size="sm" variant="quiet" icon="undo-2" isPending={undo.isPending} onPress={takeBack}>
        {text('disputing-take-back')}
      </Button>
    </>
  );
}
