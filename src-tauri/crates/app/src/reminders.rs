//! The reminder run: propose, look, confirm, print, undo.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::{
    Currency, CustomerId, ReceivableId, Tone,
    customer::{Channel, CustomerProfile},
    dunning::{
        self, DunningInput, DunningPolicies, LetterProposal, OverdueItem, Proposal, Reach, Skip, SkipTarget,
        Standing,
    },
    letter::Letter,
    seller::Seller,
    stationery::Stationery,
};
use store::{ContentHash, DisputeRow, ItemLockRow, Reader};

use crate::{
    App, AppError, TextMessage,
    calendar::BookCalendar,
    contract::{
        ChannelChoice, PreviewLetters, ProposalView, ProposeReminders, SkipRequest, TextMessageWords,
    },
    interest::{Names, kept},
    outbox::{Delivery, delivery, mail_to, text_to},
    stationery::{country, stationery},
};

mod confirm;
mod decide;
mod history;
mod letters;
mod view;
mod voice;
mod warnings;

pub(crate) use crate::file_out::write_whole;
pub use confirm::{ConfirmedDocument, ConfirmedRun};
pub(crate) use letters::addressee;
use voice::Voice;

/// A proposal with everything that its views and letters need.
#[derive(Debug)]
pub(crate) struct Draft {
    pub(crate) proposal: Proposal,
    pub(crate) policies: DunningPolicies,
    pub(crate) seller: Seller,
    pub(crate) stationery: Stationery,
    pub(crate) profiles: HashMap<CustomerId, CustomerProfile>,
    pub(crate) calendar: BookCalendar,
    /// What items are called in the window.
    pub(crate) names: Names,
    /// How each letter speaks.
    pub(crate) voices: HashMap<(CustomerId, Currency), Voice>,
    /// What is in dispute on the date of the run.
    pub(crate) disputes: HashMap<ReceivableId, DisputeRow>,
    /// The locks on items that run on that date.
    pub(crate) locks: HashMap<ReceivableId, ItemLockRow>,
    /// Where the seller is: a phone number without a country code is one of there.
    country: String,
}

impl Draft {
    /// How a letter leaves; `None` where its channel reaches nobody.
    pub(crate) fn delivery(&self, letter: &LetterProposal) -> Option<Delivery> {
        delivery(self.profiles.get(&letter.customer)?, letter.channel, &self.country)
    }

    /// How a letter of this level speaks to a customer, by the ladder that holds for it.
    fn tone(&self, customer: CustomerId, level: u8) -> Tone {
        let group = self.profiles.get(&customer).and_then(|profile| profile.group);
        self.policies.of(customer, group).tone(level)
    }
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
            .written()
            .into_iter()
            .filter(wanted)
            .map(|letter| letters::letter(read, &draft, letter, None))
            .collect::<Result<Vec<_>, _>>()?;
        Ok(self.ports.printer.preview(&letters)?)
    }

    /// What the letters of a proposal that go as text messages would say, in the order of the proposal.
    ///
    /// # Errors
    /// As [`App::preview_letters`].
    pub fn preview_text_messages(&self, request: &PreviewLetters) -> Result<Vec<TextMessageWords>, AppError> {
        let draft = self.draft_run(&request.proposal)?;
        let read = self.read()?;
        let written = draft.written().into_iter();
        let wanted = written
            .filter(|letter| letter.channel == Channel::Text)
            .filter(|letter| request.customer_id.is_none_or(|only| only == letter.customer));
        let words = |letter: &LetterProposal| {
            let letter = letters::letter(read, &draft, letter, None)?;
            let TextMessage { sms, chat } = self.ports.printer.text_message(&letter)?;
            Ok::<_, AppError>(TextMessageWords { sms, chat })
        };
        wanted.map(words).collect()
    }

    /// The reminder, or the note, of today that is most like what is looked for: what comes first in the answers weighs most.
    pub(crate) fn draft_letter_like(
        &self,
        is_note: bool,
        is_like: impl Fn(&Letter) -> (bool, bool, bool),
    ) -> Result<Option<Letter>, AppError> {
        let draft = self.draft_run(&ProposeReminders::default())?;
        let read = self.read()?;
        let mut best: Option<((bool, bool, bool), Letter)> = None;
        let letters = if is_note { draft.notes() } else { draft.letters() };
        for proposed in letters {
            let letter = letters::letter(read, &draft, proposed, None)?;
            let likeness = is_like(&letter);
            if best.as_ref().is_none_or(|(so_far, _)| likeness > *so_far) {
                best = Some((likeness, letter));
            }
            if likeness == (true, true, true) {
                break;
            }
        }
        Ok(best.map(|(_, letter)| letter))
    }

    /// The first letter that would be sent today, in `currency` where there is one in it.
    pub(crate) fn first_draft_letter(&self, currency: Option<Currency>) -> Result<Option<Letter>, AppError> {
        let draft = self.draft_run(&ProposeReminders::default())?;
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
        let mut draft = draft_run(read, (as_of, self.names()?), request)?;
        draft.voices = self.voices(&draft, &request.wordings)?;
        Ok(draft)
    }
}

impl Draft {
    /// The reminders in envelope order: by the customer's name, then currency.
    pub(crate) fn letters(&self) -> Vec<&LetterProposal> {
        self.in_envelope_order(self.proposal.letters.iter())
    }

    /// The notes before the due date, in the same order.
    pub(crate) fn notes(&self) -> Vec<&LetterProposal> {
        self.in_envelope_order(self.proposal.courtesy.iter())
    }

    /// Everything that is written, in the same order.
    pub(crate) fn written(&self) -> Vec<&LetterProposal> {
        self.in_envelope_order(self.proposal.written())
    }

    fn in_envelope_order<'a>(
        &self,
        letters: impl Iterator<Item = &'a LetterProposal>,
    ) -> Vec<&'a LetterProposal> {
        let mut letters: Vec<&LetterProposal> = letters.collect();
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
        let leaving: Vec<_> = self.written().iter().map(|letter| self.delivery(letter)).collect();
        let voices: Vec<_> =
            self.written().into_iter().map(|letter| self.voices.get(&voice::of(letter))).collect();
        let Proposal { as_of, letters, courtesy, .. } = &self.proposal;
        let seen = format!("{as_of} {letters:?} {courtesy:?} {leaving:?} {voices:?}");
        let digits: Vec<String> =
            ContentHash::of(seen.as_bytes()).0.iter().map(|byte| format!("{byte:02x}")).collect();
        digits.concat()
    }
}

/// What a proposal is computed from, as the book has it.
pub(crate) struct Facts {
    as_of: NaiveDate,
    items: Vec<OverdueItem>,
    upcoming: Vec<OverdueItem>,
    standings: Vec<Standing>,
    skips: Vec<Skip>,
    profiles: HashMap<CustomerId, CustomerProfile>,
}

impl Facts {
    /// Everything as of a date, and what falls due until another, whether it was noted or not.
    pub(crate) fn read(
        read: Reader<'_>,
        (as_of, until): (NaiveDate, Option<NaiveDate>),
        request: &ProposeReminders,
    ) -> Result<Self, AppError> {
        let items = read.overdue_items(as_of)?;
        let upcoming = until.map(|until| read.upcoming_items(as_of, until)).transpose()?.unwrap_or_default();
        let profiles = read.customer_profiles()?;
        let country = country(read)?;
        let mut cheques = read.held_cheques(as_of, BookCalendar::of(read)?.working_days())?;
        let mut standings = read.standings(as_of, &upcoming)?;
        for standing in &mut standings {
            standing.cheques = cheques.remove(&(standing.customer, standing.currency)).unwrap_or_default();
            let customer = standing.customer;
            standing.reach = reach((customer, profiles.get(&customer)), &request.channels, &country);
        }
        let mut skips: Vec<Skip> = request.skips.iter().map(skip).collect();
        skips.extend(withheld(read, &items)?);
        Ok(Self { as_of, items, upcoming, standings, skips, profiles })
    }

    /// The facts of a run by these ladders: nobody is told twice that an item falls due.
    fn of_run(
        read: Reader<'_>,
        (as_of, policies): (NaiveDate, &DunningPolicies),
        request: &ProposeReminders,
    ) -> Result<Self, AppError> {
        let mut facts = Self::read(read, (as_of, policies.noted_until(as_of)), request)?;
        let noted = read.noted_items()?;
        facts.upcoming.retain(|item| !noted.contains(&item.receivable));
        Ok(facts)
    }

    /// Hands on what is asked of the ladders.
    pub(crate) fn with_input<T>(
        &self,
        policies: &DunningPolicies,
        work: impl FnOnce(&DunningInput<'_>) -> T,
    ) -> T {
        work(&DunningInput {
            as_of: self.as_of,
            policy: &policies.company,
            others: &policies.others(&self.profiles),
            items: &self.items,
            upcoming: &self.upcoming,
            standings: &self.standings,
            skips: &self.skips,
        })
    }
}

/// The proposal of a run by any ladders, nothing left out.
pub(crate) fn propose_with(
    read: Reader<'_>,
    as_of: NaiveDate,
    policies: &DunningPolicies,
) -> Result<Proposal, AppError> {
    let facts = Facts::of_run(read, (as_of, policies), &ProposeReminders::default())?;
    Ok(facts.with_input(policies, dunning::propose))
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
    request: &ProposeReminders,
) -> Result<Draft, AppError> {
    let policies = read.policies()?;
    let facts = Facts::of_run(read, (as_of, &policies), request)?;
    let proposal = facts.with_input(&policies, dunning::propose);
    Ok(Draft {
        proposal,
        policies,
        seller: read.seller()?,
        stationery: stationery(read)?,
        profiles: facts.profiles,
        calendar: BookCalendar::of(read)?,
        names,
        voices: HashMap::new(),
        disputes: read.open_disputes(as_of)?,
        locks: read.item_locks(as_of)?,
        country: country(read)?,
    })
}

/// How reminders reach a customer, with what the owner chose for this run.
fn reach(
    (customer, profile): (CustomerId, Option<&CustomerProfile>),
    choices: &[ChannelChoice],
    country: &str,
) -> Reach {
    let Some(profile) = profile else { return Reach::default() };
    let chosen = choices.iter().rev().find(|choice| choice.customer_id == customer);
    Reach {
        chosen: chosen.map(|choice| choice.channel),
        wish: profile.channel,
        has_mail: mail_to(profile).is_some(),
        has_phone: text_to(profile, country).is_some(),
    }
}

fn skip(request: &SkipRequest) -> Skip {
    let target = match request.receivable_id {
        Some(receivable) => SkipTarget::Receivable(receivable),
        None => SkipTarget::Customer(request.customer_id),
    };
    Skip { target, reason: request.reason.clone() }
}
