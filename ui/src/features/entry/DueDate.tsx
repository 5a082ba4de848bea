import type { ReceivableId } from '../../api/generated/contract';
import { useCommandQuery } from '../../api/queries';
import { DateText } from '../../components/DateText';
import { DueSteps } from '../../components/DueSteps';
import { Explained } from '../../components/Explained';
import { Loaded } from '../../components/Loaded';
import { useFormat, useText } from '../../components/locale';

type Props = { receivableId: ReceivableId; on: string };

/** A due date that says how it came about. */
export function DueDate({ receivableId, on }: Props) {
  const text = useText();
  const format = useFormat();
  return (
    <Explained label={text('explaining-why-due', { date: format.date(on) })} explanation={<Why receivableId={receivableId} />} isPassedOver>
      <DateText value={on} />
    </Explained>
  );
}

function Why({ receivableId }: { receivableId: ReceivableId }) {
  const query = useCommandQuery('explain_item', { receivable_id: receivableId });
  return <Loaded query={query}>{(due) => <DueSteps due={due} />}</Loaded>;
}
