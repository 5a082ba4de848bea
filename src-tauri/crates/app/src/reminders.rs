//! The reminder run: propose, look, confirm, print, undo.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::{
    Currency, CustomerId,
    customer::CustomerProfile,
    dunning::{
        self, DunningInput, DunningPolicy, LetterProposal, OverdueItem, Proposal, Skip, SkipTarget, Standing,
    },
    letter::Letter,
    seller::Seller,
    stationery::Stationery,
};
use store::{ContentHash, Reader};

use crate::{
    App, AppError,
    calendar::BookCalendar,
    contract::{PreviewLetters, ProposalView, ProposeReminders, SkipRequest},
    interest::{Names, kept},
    stationery::stationery,
};

mod confirm;
mod decide;
mod history;
mod letters;
mod view;
mod warnings;

pub(crate) use crate::file_out::write_whole;
pub use confirm::{ConfirmedDocument, ConfirmedRun};
pub(crate) use letters::addressee;

/// A proposal with everything that its views and letters need.
#[derive(Debug)]
pub(crate) struct Draft {
    pub(crate) proposal: Proposal,
    pub(crate) policy: DunningPolicy,
    pub(crate) seller: Seller,
    pub(crate) stationery: Stationery,
    pub(crate) profiles: HashMap<CustomerId, CustomerProfile>,
    pub(crate) calendar: BookCalendar,
    /// What items are called in the window.
    pub(crate) names: Names,
}

impl App {
    /// The proposal of a run: nothing leaves, nothing is written (R7). The same book and date give the same answer (R6).
    ///
    /// # Errors
    /// If no book is open, or the date lies before the last run that stands.
    pub fn propose_reminders(&self, request: &ProposeReminders) -> Result<ProposalView, AppError> {
        let draft = self.draft_run(request)?;
        view::proposal_view(self.read()?, &draft, self.now().today)
    }

    /// The pages of a proposal as one PDF, marked as a draft (R7), in the order of the proposal.
    ///
    /// # Errors
    /// As [`App::propose_reminders`], and if a letter cannot be printed.
    pub fn preview_letters(&self, request: &PreviewLetters) -> Result<Vec<u8>, AppError> {
        let draft = self.draft_run(&request.proposal)?;
        let wanted =
            |letter: &&LetterProposal| request.customer_id.is_none_or(|only| only == letter.customer);
        let read = self.read()?;
        let letters = draft
            .letters()
            .into_iter()
            .filter(wanted)
            .map(|letter| letters::letter(read, &draft, letter, None))
            .collect::<Result<Vec<_>, _>>()?;
        Ok(self.ports.printer.preview(&letters)?)
    }

    /// The first letter that would be sent today, in `currency` where there is one in it.
    pub(crate) fn first_draft_letter(&self, currency: Option<Currency>) -> Result<Option<Letter>, AppError> {
        let draft = self.draft_run(&ProposeReminders { as_of: None, skips: Vec::new() })?;
        let letters = draft.letters();
        let wanted = letters.iter().find(|letter| Some(letter.currency) == currency).or(letters.first());
        let read = self.read()?;
        wanted.map(|wanted| letters::letter(read, &draft, wanted, None)).transpose()
    }

    pub(crate) fn draft_run(&self, request: &ProposeReminders) -> Result<Draft, AppError> {
        let as_of = request.as_of.unwrap_or(self.now().today);
        let read = self.read()?;
        if let Some(last) = read.last_run_on()?.filter(|last| as_of < *last) {
            return Err(AppError::refused_with("run.before_last_run", "last", last));
        }
        draft_run(read, (as_of, self.names()?), &request.skips)
    }
}

impl Draft {
    /// The letters in envelope order: by the customer's name, then currency.
    pub(crate) fn letters(&self) -> Vec<&LetterProposal> {
        let mut letters: Vec<&LetterProposal> = self.proposal.letters.iter().collect();
        letters.sort_by_key(|letter| {
            (store::fold(self.name(letter.customer)), letter.customer, letter.currency)
        });
        letters
    }

    /// Name of a customer, or the number where there is no name.
    pub(crate) fn name(&self, customer: CustomerId) -> &str {
        self.profiles.get(&customer).map_or("", CustomerProfile::display_name)
    }

    /// Identifies what was seen: the date, the letters and every claimed amount (R7).
    pub(crate) fn fingerprint(&self) -> String {
        let seen = format!("{} {:?}", self.proposal.as_of, self.proposal.letters);
        let digits: Vec<String> =
            ContentHash::of(seen.as_bytes()).0.iter().map(|byte| format!("{byte:02x}")).collect();
        digits.concat()
    }
}

/// What the ladder knows of each customer, with the cheques that cover by the book's calendar (L9).
fn standings(read: Reader<'_>, as_of: NaiveDate) -> Result<Vec<Standing>, AppError> {
    let mut cheques = read.held_cheques(as_of, BookCalendar::of(read)?.working_days())?;
    let mut standings = read.standings(as_of)?;
    for standing in &mut standings {
        standing.cheques = cheques.remove(&(standing.customer, standing.currency)).unwrap_or_default();
    }
    Ok(standings)
}

/// The proposal of a run by any ladder, nothing left out.
pub(crate) fn propose_with(
    read: Reader<'_>,
    as_of: NaiveDate,
    policy: &DunningPolicy,
) -> Result<Proposal, AppError> {
    let items = read.overdue_items(as_of)?;
    let standings = standings(read, as_of)?;
    let skips = withheld(read, &items)?;
    let input = DunningInput { as_of, policy, items: &items, standings: &standings, skips: &skips };
    Ok(dunning::propose(&input))
}

/// Why an item is left out of every letter: interest and fees stand in letters only where the owner said so (R19).
pub(crate) const WITHHELD: &str = "interest.withheld";

/// Interest and fees where they stand in no letter.
fn withheld(read: Reader<'_>, items: &[OverdueItem]) -> Result<Vec<Skip>, AppError> {
    if kept(read)?.choice.is_in_letters {
        return Ok(Vec::new());
    }
    let claims = read.claim_names()?;
    let left_out = items.iter().filter(|item| claims.contains_key(&item.receivable));
    let skip = |item: &OverdueItem| Skip {
        target: SkipTarget::Receivable(item.receivable),
        reason: WITHHELD.to_owned(),
    };
    Ok(left_out.map(skip).collect())
}

fn draft_run(
    read: Reader<'_>,
    (as_of, names): (NaiveDate, Names),
    skips: &[SkipRequest],
) -> Result<Draft, AppError> {
    let policy = read.policy()?;
    let items = read.overdue_items(as_of)?;
    let standings = standings(read, as_of)?;
    let mut skips: Vec<Skip> = skips.iter().map(skip).collect();
    skips.extend(withheld(read, &items)?);
    let input = DunningInput { as_of, policy: &policy, items: &items, standings: &standings, skips: &skips };
    let proposal = dunning::propose(&input);
    Ok(Draft {
        proposal,
        policy,
        seller: read.seller()?,
        stationery: stationery(read)?,
        profiles: read.customer_profiles()?,
        calendar: BookCalendar::of(read)?,
        names,
    })
}

fn skip(request: &SkipRequest) -> Skip {
    let target = match request.receivable_id {
        Some(receivable) => SkipTarget::Receivable(receivable),
        None => SkipTarget::Customer(request.customer_id),
    };
    Skip { target, reason: request.reason.clone() }
}
