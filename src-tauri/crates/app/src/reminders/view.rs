//! A proposal as it is shown.

use chrono::NaiveDate;
use domain::{
    CustomerId,
    dunning::{Detail, LetterProposal, Proposal, ProposalTotals, ProposedItem, Slice, Verdict},
};
use store::Reader;

use crate::{
    AppError,
    contract::{
        NotNowAction, NotNowItem, ProposalTotal, ProposalView, ProposedLetter, ProposedLetterItem, SliceView,
        VerdictDetail,
    },
    customers::recipient_view,
    outbox::{Delivery, mail_to, text_to},
    postponing::postponed,
};

use super::{Draft, WITHHELD, voice, warnings::warnings};

/// The view of a proposal: letters in envelope order, then every slice that no letter claims.
pub(super) fn proposal_view(
    read: Reader<'_>,
    draft: &Draft,
    today: NaiveDate,
) -> Result<ProposalView, AppError> {
    let proposal = &draft.proposal;
    Ok(ProposalView {
        as_of: proposal.as_of,
        fingerprint: draft.fingerprint(),
        totals: proposal.totals().iter().map(|totals| total(proposal, totals)).collect(),
        letters: draft.letters().into_iter().map(|letter| letter_view(draft, letter)).collect(),
        not_now: not_now(draft),
        courtesy: draft.notes().into_iter().map(|note| letter_view(draft, note)).collect(),
        postponed: postponed(read, proposal.as_of, |customer| draft.name(customer).to_owned())?,
        newest_payment_on: read.last_payment_on()?,
        warnings: warnings(read, draft, today)?,
    })
}

fn total(proposal: &Proposal, totals: &ProposalTotals) -> ProposalTotal {
    let is_claimed = |item: &&ProposedItem| {
        item.item.open.currency == totals.currency && item.minor_with(Verdict::Claimed) > 0
    };
    ProposalTotal {
        currency: totals.currency,
        claimed: totals.claimed,
        not_now: totals.not_now,
        overdue: totals.overdue,
        letter_count: u32::try_from(totals.letters).unwrap_or(u32::MAX),
        item_count: u32::try_from(proposal.items().filter(is_claimed).count()).unwrap_or(u32::MAX),
    }
}

fn letter_view(draft: &Draft, letter: &LetterProposal) -> ProposedLetter {
    let profile = draft.profiles.get(&letter.customer);
    let delivery = draft.delivery(letter);
    let voice = draft.voices.get(&voice::of(letter));
    let highest = letter.items.iter().find(|item| item.step().is_some_and(|step| step.level == letter.level));
    ProposedLetter {
        customer_id: letter.customer,
        customer_number: profile.map(|profile| profile.number.clone()).unwrap_or_default(),
        customer_name: draft.name(letter.customer).to_owned(),
        currency: letter.currency,
        level_before: highest.map_or(0, |item| item.item.level),
        level: letter.level,
        claimed: letter.claimed,
        credits: letter.credited,
        net: letter.net,
        pay_by: letter.pay_by,
        tone: voice.map_or_else(|| draft.tone(letter.customer, letter.level), |voice| voice.key.tone),
        language: profile.map(|profile| profile.language).unwrap_or_default(),
        is_consumer: profile.is_some_and(|profile| profile.is_consumer),
        has_own_words: voice.is_some_and(|voice| voice.has_own_words),
        channel: letter.channel,
        recipient: match &delivery {
            Some(Delivery::Mail(to)) => to.recipient.clone(),
            Some(Delivery::Text(to)) => to.recipient.clone(),
            _ => profile.map_or_else(nobody, recipient_view),
        },
        mail_address: profile.and_then(mail_to).map(|to| to.address.to_string()).unwrap_or_default(),
        phone: profile
            .and_then(|profile| text_to(profile, &draft.country))
            .map(|to| to.phone)
            .unwrap_or_default(),
        is_address_missing: profile.is_none_or(|profile| profile.address.is_empty()),
        items: letter.items.iter().map(|item| item_view(draft, item)).collect(),
    }
}

fn nobody() -> crate::contract::RecipientView {
    let reason = crate::contract::RecipientReason::Customer;
    crate::contract::RecipientView { name: String::new(), reason }
}

fn item_view(draft: &Draft, proposed: &ProposedItem) -> ProposedLetterItem {
    let is_claimed = proposed.step().is_some();
    ProposedLetterItem {
        receivable_id: proposed.item.receivable,
        invoice_number: draft.names.name(proposed.item.receivable, &proposed.item.invoice_number),
        due_on: proposed.item.due_on,
        overdue_days: u32::try_from(proposed.overdue_days).unwrap_or(0),
        open: proposed.item.open,
        verdict: if is_claimed { Verdict::Claimed } else { Verdict::RidesAlong },
        level_before: proposed.item.level,
        level_after: proposed.level_after,
        slices: proposed.slices.iter().map(slice_view).collect(),
    }
}

fn slice_view(slice: &Slice) -> SliceView {
    SliceView { verdict: slice.verdict, amount: slice.amount }
}

/// Every slice that is not claimed, with its own amount, so that claimed + not now = overdue line by line.
fn not_now(draft: &Draft) -> Vec<NotNowItem> {
    let mut items: Vec<&ProposedItem> = draft.proposal.items().collect();
    items.sort_by_key(|item| {
        let customer = item.item.customer;
        (store::fold(draft.name(customer)), customer, item.item.due_on, item.item.receivable)
    });
    items
        .into_iter()
        .flat_map(|item| item.slices.iter().map(move |slice| (item, slice)))
        .filter(|(_, slice)| slice.verdict != Verdict::Claimed)
        .map(|(item, slice)| not_now_item(draft, item, slice))
        .collect()
}

fn not_now_item(draft: &Draft, proposed: &ProposedItem, slice: &Slice) -> NotNowItem {
    let item = &proposed.item;
    let profile = draft.profiles.get(&item.customer);
    NotNowItem {
        customer_id: item.customer,
        customer_number: profile.map(|profile| profile.number.clone()).unwrap_or_default(),
        customer_name: draft.name(item.customer).to_owned(),
        receivable_id: item.receivable,
        invoice_number: draft.names.name(item.receivable, &item.invoice_number),
        due_on: item.due_on,
        overdue_days: u32::try_from(proposed.overdue_days).unwrap_or(0),
        level: item.level,
        amount: slice.amount,
        verdict: slice.verdict,
        detail: detail_view(draft, proposed, slice.detail),
        allowed_actions: if is_withheld(proposed) { Vec::new() } else { actions(slice.detail) },
    }
}

fn detail_view(draft: &Draft, proposed: &ProposedItem, detail: Detail) -> VerdictDetail {
    let code = detail.code().to_owned();
    let on = detail.changes_on().map(|on| draft.calendar.sends_later(on).unwrap_or(on));
    let base = VerdictDetail { code, on, ..VerdictDetail::default() };
    let customer: CustomerId = proposed.item.customer;
    match detail {
        Detail::Locked { .. } => {
            let reason = draft.profiles.get(&customer).and_then(|profile| profile.lock_reason.clone());
            VerdictDetail { reason: reason.unwrap_or_default(), ..base }
        }
        Detail::ItemLocked { .. } => {
            let lock = draft.locks.get(&proposed.item.receivable);
            VerdictDetail { reason: lock.map(|lock| lock.words.clone()).unwrap_or_default(), ..base }
        }
        Detail::Disputed { since } => {
            let dispute = draft.disputes.get(&proposed.item.receivable);
            VerdictDetail {
                dated_on: Some(since),
                contested: dispute.map(|dispute| dispute.reason),
                reason: dispute.map(|dispute| dispute.words.clone()).unwrap_or_default(),
                ..base
            }
        }
        Detail::LeftOut if is_withheld(proposed) => VerdictDetail { reason: draft.names.withheld(), ..base },
        Detail::LeftOut => VerdictDetail { reason: proposed.skip_reason.clone().unwrap_or_default(), ..base },
        Detail::CallDue { since, .. } => {
            let days = since.map(|since| (draft.proposal.as_of - since).num_days());
            VerdictDetail { dated_on: since, days: days.and_then(|days| u32::try_from(days).ok()), ..base }
        }
        Detail::Promised { promised_on, .. } => VerdictDetail { dated_on: Some(promised_on), ..base },
        Detail::Cheque { dated_on, .. } | Detail::ChequeTooLate { dated_on } => {
            VerdictDetail { dated_on: Some(dated_on), ..base }
        }
        Detail::VeryOld { overdue_days } => VerdictDetail { days: u32::try_from(overdue_days).ok(), ..base },
        Detail::LastLevel { claimed_on, .. } => VerdictDetail { on: claimed_on, ..base },
        Detail::MoneyOnAccount { amount } => VerdictDetail { amount: Some(amount), ..base },
        Detail::MinimumMissing { by } => VerdictDetail { amount: Some(by), ..base },
        _ => base,
    }
}

/// Whether it stands in no letter, because interest and fees stand in none.
fn is_withheld(proposed: &ProposedItem) -> bool {
    proposed.skip_reason.as_deref() == Some(WITHHELD)
}

fn actions(detail: Detail) -> Vec<NotNowAction> {
    match detail {
        Detail::Locked { .. } => vec![NotNowAction::Unlock],
        Detail::ItemLocked { .. } => vec![NotNowAction::UnlockItem],
        Detail::Disputed { .. } => vec![NotNowAction::EndDispute],
        Detail::VeryOld { .. } | Detail::LastLevel { .. } | Detail::ChequeTooLate { .. } => {
            vec![NotNowAction::Remind, NotNowAction::Leave]
        }
        Detail::CallDue { .. } => vec![NotNowAction::TakeCall],
        Detail::Left => vec![NotNowAction::Remind],
        Detail::MoneyOnAccount { .. } => vec![NotNowAction::LookAtCredits],
        Detail::LeftOut => vec![NotNowAction::Unskip],
        _ => Vec::new(),
    }
}
