import type { ProposalView, ProposalWarning, WarningCode } from '../../api/generated/contract';
import { writtenOf } from './rows';

/** Why a proposal cannot be confirmed now; its text is `reminders-why-<reason>`. */
type WhyNot = 'nothing' | 'date-ahead' | 'rest-day' | 'mail-not-set-up' | 'pay-by-near';

export function warningOf(proposal: ProposalView, code: WarningCode): ProposalWarning | undefined {
  return proposal.warnings.find((warning) => warning.code === code);
}

/** Returns why the proposal cannot be confirmed, or null; `isNearAccepted` is the owner's tick under a near pay-by date (R6). */
export function whyNotConfirm(proposal: ProposalView, isNearAccepted: boolean): WhyNot | null {
  if (writtenOf(proposal).length === 0) return 'nothing';
  if (warningOf(proposal, 'date_ahead')) return 'date-ahead';
  if (warningOf(proposal, 'rest_day')) return 'rest-day';
  if (warningOf(proposal, 'mail_not_set_up')) return 'mail-not-set-up';
  return warningOf(proposal, 'pay_by_near') && !isNearAccepted ? 'pay-by-near' : null;
}
