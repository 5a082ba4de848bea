import { useItemExplained } from '../../api/explaining';
import type { AccountRow, AgreedDue, ReceivableId } from '../../api/generated/contract';
import { useCommandMutation } from '../../api/queries';
import { Button } from '../../components/Button';
import { DateText } from '../../components/DateText';
import { DueDate } from '../../components/DueDate';
import { useErrorText } from '../../components/ErrorNote';
import { useFormat, useText } from '../../components/locale';
import { showToast } from '../../components/toasts';

/** When an invoice is due, and what else was said about it: its own date, the business day, the agreement. */
export function DueLines({ row }: { row: AccountRow }) {
  const text = useText();
  const format = useFormat();
  if (row.due_on === null) return null;
  return (
    <>
      {row.receivable_id === null ? <DateText value={row.due_on} /> : <Due receivableId={row.receivable_id} on={row.due_on} />}
      {row.payable_on === null ? null : <span className="sub">{text('customers-due-payable', { date: format.longDate(row.payable_on) })}</span>}
      {row.original_due_on === null ? null : <span className="sub">{text('customers-due-original', { date: format.date(row.original_due_on) })}</span>}
    </>
  );
}

function Due({ receivableId, on }: { receivableId: ReceivableId; on: string }) {
  return <DueDate on={on} why={useItemExplained(receivableId)} />;
}

/** When and why a later date was agreed, and the way back. */
export function AgreedLine({ agreed, number }: { agreed: AgreedDue; number: string }) {
  const text = useText();
  const format = useFormat();
  const errorText = useErrorText();
  const undo = useCommandMutation('undo_entry');
  const takeBack = () =>
    undo.mutate(
      { entry_id: agreed.entry_id },
      {
        onSuccess: () => showToast({ text: text('postponing-taken-back', { number }) }),
        onError: (error) => showToast({ text: errorText(error).title }),
      },
    );
  return (
    <>
      <span>
        {text(agreed.is_interest_waived ? 'postponing-agreed-waived' : 'postponing-agreed', { date: format.date(agreed.agreed_on) })}
        {agreed.reason === '' ? null : <bdi>{` · ${agreed.reason}`}</bdi>}
      </span>
      <Button size="sm" variant="quiet" icon="undo-2" isPending={undo.isPending} onPress={takeBack}>
        {text('postponing-take-back')}
      </Button>
    </>
  );
}
