import { useExplain } from '../../api/explaining';
import type { Money, ProposalFigure } from '../../api/generated/contract';
import { useFormat, useText } from '../../components/locale';
import { Total } from '../../components/Total';
import type { Run } from './useRun';

type Props = { run: Run; figure: Exclude<ProposalFigure, 'overdue'>; value: Money };

const NAMES = { claimed: 'reminders-claimed', not_now: 'reminders-not-now' } as const;

/** A sum of the proposal that opens into its slices. */
export function ProposalSum({ run, figure, value }: Props) {
  const text = useText();
  const format = useFormat();
  const explain = useExplain();
  const name = text(NAMES[figure]);
  const about = text('totals-as-of', { date: format.date(run.asOf) });
  const open = () => explain({ name, about, total: { of: 'proposal', figure, proposal: run.request }, currency: value.currency });
  return <Total name={name} value={value} onExplain={open} />;
}
