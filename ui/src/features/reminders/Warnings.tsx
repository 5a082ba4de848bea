import type { ProposalView, ProposalWarning } from '../../api/generated/contract';
import { Checkbox } from '../../components/Choice';
import { Note } from '../../components/Dialog';
import { useFormat, useText } from '../../components/locale';
import { AskAddress, AskBankAccount } from './CompanyQuestions';
import type { Run } from './useRun';

/** What the owner should know, or answer, before confirming. */
export function Warnings({ run, proposal }: { run: Run; proposal: ProposalView }) {
  return proposal.warnings.map((warning) => <Warning key={warning.code} run={run} proposal={proposal} warning={warning} />);
}

function Warning({ run, proposal, warning }: { run: Run; proposal: ProposalView; warning: ProposalWarning }) {
  const declined = run.draft.declined;
  const decline = () => run.change({ declined: [...declined, warning.code] });
  switch (warning.code) {
    case 'seller_address_missing':
      return declined.includes(warning.code) ? null : <AskAddress onDecline={decline} />;
    case 'bank_account_missing':
      return declined.includes(warning.code) ? null : <AskBankAccount proposal={proposal} onDecline={decline} />;
    case 'pay_by_near':
      return <NearPayBy run={run} proposal={proposal} warning={warning} />;
    default:
      return <Words warning={warning} />;
  }
}

/** A warning that only says something. */
function Words({ warning }: { warning: ProposalWarning }) {
  const text = useText();
  const format = useFormat();
  const { code, count, on } = warning;
  const id = code === 'payments_stale' && on === null ? 'payments-none' : code.replaceAll('_', '-');
  const shown = format.count(count);
  const words = text(`reminders-warning-${id}`, { count, shown, days: shown, on: on === null ? '' : format.date(on) });
  return <Note tone={code === 'customer_address_missing' ? 'plain' : 'amber'}>{words}</Note>;
}

/** A pay-by date that is near or past is printed only when the owner says so (R6). */
function NearPayBy({ run, proposal, warning }: { run: Run; proposal: ProposalView; warning: ProposalWarning }) {
  const text = useText();
  const format = useFormat();
  const on = warning.on ?? proposal.letters[0]?.pay_by ?? proposal.as_of;
  return (
    <Note tone="amber">
      <div className="row wrap">
        <span>{text('reminders-warning-pay-by-near', { on: format.date(on) })}</span>
        <Checkbox isSelected={run.draft.isNearAccepted} onChange={(isNearAccepted) => run.change({ isNearAccepted })}>
          {text('reminders-near-accept')}
        </Checkbox>
      </div>
    </Note>
  );
}
