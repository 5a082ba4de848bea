//! What the owner should know before confirming.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use domain::{
    customer::Channel,
    dunning::{ConfirmDay, ConfirmError},
};
use store::Reader;

use crate::{
    AppError,
    attachments::Originals,
    contract::{ProposalWarning, WarningCode},
    outbox::{attaches_invoices, is_mail_ready},
};

use super::Draft;

/// Everything worth a look: missing details of the company, empty windows, stale payments (R15), the date (R6).
pub(super) fn warnings(
    read: Reader<'_>,
    draft: &Draft,
    today: NaiveDate,
) -> Result<Vec<ProposalWarning>, AppError> {
    let mut warnings = Vec::new();
    if draft.proposal.written().next().is_none() {
        return Ok(warnings);
    }
    warnings.extend(missing_details(draft));
    warnings.extend(mail_not_set_up(read, draft)?);
    warnings.extend(originals_too_large(read, draft)?);
    warnings.extend(stale_payments(draft, read.last_payment_on()?, today));
    let rest = draft.calendar.sends_later(draft.proposal.as_of);
    warnings.extend(rest.map(|next| warning(WarningCode::RestDay, 0, Some(next))));
    let day = ConfirmDay { today, last_run_on: read.last_run_on()? };
    warnings.extend(match draft.proposal.check_confirmable(&draft.policies.company, day) {
        Err(ConfirmError::AfterToday { as_of, .. }) => Some(warning(WarningCode::DateAhead, 0, Some(as_of))),
        Err(ConfirmError::PayByTooNear { pay_by, .. }) => {
            Some(warning(WarningCode::PayByNear, 0, Some(pay_by)))
        }
        _ => None,
    });
    Ok(warnings)
}

fn missing_details(draft: &Draft) -> Vec<ProposalWarning> {
    let letters = draft.written();
    let currencies: BTreeSet<_> = letters.iter().map(|letter| letter.currency).collect();
    let has_account =
        |currency| draft.seller.bank_accounts.iter().any(|account| account.currency == currency);
    let without_account = letters.iter().filter(|letter| !has_account(letter.currency)).count();
    let has_address =
        |customer| draft.profiles.get(&customer).is_some_and(|profile| !profile.address.is_empty());
    let printed = letters.iter().filter(|letter| letter.channel == Channel::Letter);
    let without_address = printed.filter(|letter| !has_address(letter.customer)).count();
    let mut warnings = Vec::new();
    if draft.seller.address.is_empty() {
        warnings.push(warning(WarningCode::SellerAddressMissing, letters.len(), None));
    }
    if !currencies.into_iter().all(has_account) {
        warnings.push(warning(WarningCode::BankAccountMissing, without_account, None));
    }
    if without_address > 0 {
        warnings.push(warning(WarningCode::CustomerAddressMissing, without_address, None));
    }
    warnings
}

/// Letters that are to go by mail while no server is set up: such a run cannot be confirmed.
fn mail_not_set_up(read: Reader<'_>, draft: &Draft) -> Result<Option<ProposalWarning>, AppError> {
    let mailed = draft.proposal.written().filter(|letter| letter.channel == Channel::Mail).count();
    let is_missing = mailed > 0 && !is_mail_ready(read)?;
    Ok(is_missing.then(|| warning(WarningCode::MailNotSetUp, mailed, None)))
}

/// Mails whose original invoices are too large together: those leave without them.
fn originals_too_large(read: Reader<'_>, draft: &Draft) -> Result<Option<ProposalWarning>, AppError> {
    if !attaches_invoices(read)? {
        return Ok(None);
    }
    let mailed = || draft.proposal.written().filter(|letter| letter.channel == Channel::Mail);
    let originals = Originals::read(read, mailed())?;
    let count = mailed().filter(|letter| originals.are_too_large(letter)).count();
    Ok((count > 0).then(|| warning(WarningCode::OriginalsTooLarge, count, None)))
}

fn stale_payments(draft: &Draft, newest: Option<NaiveDate>, today: NaiveDate) -> Option<ProposalWarning> {
    let Some(newest) = newest else {
        return Some(warning(WarningCode::PaymentsStale, 0, None));
    };
    let days = usize::try_from((today - newest).num_days()).unwrap_or(0);
    let is_stale = days > usize::from(draft.policies.company.stale_payment_days);
    is_stale.then(|| warning(WarningCode::PaymentsStale, days, Some(newest)))
}

fn warning(code: WarningCode, count: usize, on: Option<NaiveDate>) -> ProposalWarning {
    ProposalWarning { code, count: u32::try_from(count).unwrap_or(u32::MAX), on }
}
