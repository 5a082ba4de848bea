//! The ladder as the owner set it.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::{Currency, Money, Tone, customer::Channel};

/// How a step of the ladder is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StepMeans {
    /// A letter, printed or mailed.
    #[default]
    Letter,
    /// A call: the ladder waits until the owner made it or passed it over (R17).
    Call,
}

impl StepMeans {
    /// Whether a run writes a letter for it.
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks with a reference")]
    fn is_letter(&self) -> bool {
        matches!(self, Self::Letter)
    }
}

/// A note that an invoice falls due soon: it claims nothing and raises no level.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Courtesy {
    /// Days before the due date from which on the note goes; the due date itself is its last day.
    pub days_before: u16,
    /// How it speaks; `None` for the usual tone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tone: Option<Tone>,
    /// How it leaves; `None` as the customer wants.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<Channel>,
}

/// What a step asks for beside its letter or call. It is only ever proposed: nothing happens by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SideEffect {
    /// To put deliveries to the customer on hold.
    Hold,
    /// To sell to the customer only against prepayment.
    Prepaid,
    /// To decide how it goes on.
    Decision,
}

impl SideEffect {
    /// Every one, the mildest question last.
    pub const ALL: [Self; 3] = [Self::Hold, Self::Prepaid, Self::Decision];

    /// The code in the book and on the wire.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Hold => "hold",
            Self::Prepaid => "prepaid",
            Self::Decision => "decision",
        }
    }

    /// The one with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|effect| effect.code() == code)
    }
}

/// What a step asks for, all of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SideEffects {
    /// Whether it asks for a hold.
    pub hold: bool,
    /// Whether it asks for prepayment.
    pub prepaid: bool,
    /// Whether it asks for a decision.
    pub decision: bool,
}

impl SideEffects {
    /// Whether this is asked for.
    pub const fn has(self, effect: SideEffect) -> bool {
        match effect {
            SideEffect::Hold => self.hold,
            SideEffect::Prepaid => self.prepaid,
            SideEffect::Decision => self.decision,
        }
    }

    /// Whether nothing is asked for.
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks with a reference")]
    fn is_nothing(&self) -> bool {
        *self == Self::default()
    }
}

/// One step of the ladder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct DunningLevel {
    /// Days after the due date (level 1) or after the last pay-by date (higher levels) before the step (R3).
    pub wait_days: u16,
    /// Days from the letter's date to the pay-by date printed on it (R4).
    pub pay_by_days: u16,
    /// How its letters speak; `None` for the usual tone of the level.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tone: Option<Tone>,
    /// Whether it is a letter or a call.
    #[serde(default, skip_serializing_if = "StepMeans::is_letter")]
    pub means: StepMeans,
    /// How its letters leave; `None` as the customer wants.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<Channel>,
    /// What is proposed once it was claimed.
    #[serde(default, skip_serializing_if = "SideEffects::is_nothing")]
    pub asks: SideEffects,
}

/// The conditions under which overdue amounts are claimed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DunningPolicy {
    /// The note before the due date; `None` for none, which is the default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub courtesy: Option<Courtesy>,
    /// The steps, first level first; at least one.
    pub levels: Vec<DunningLevel>,
    /// Days of grace after the due date: grace `g` makes level 1 wait `g + 1` days instead of its `wait_days` (R3), so that
    /// the last day of grace is still free of reminders; `None` leaves level 1 its `wait_days`.
    pub grace_days: Option<u16>,
    /// Days since the last letter to the customer before another one (R4): a step is possible again from the day
    /// `last contact + quiet_days` on; 0 means no quiet days.
    pub quiet_days: u16,
    /// Smallest net claimable amount worth a letter, per currency; a currency that is missing has no minimum (R9).
    pub minimums: Vec<Money>,
    /// An item never claimed before that is later than this starts as a decision (R20).
    pub old_item_days: u16,
    /// The proposal warns when the newest payment is older than this (R15).
    pub stale_payment_days: u16,
    /// A pay-by date nearer than this to the day of the confirmation is asked about (R6).
    pub nearest_pay_by_days: u16,
    /// A cheque dated more than this after the due date of an item does not cover it: the owner decides (L9).
    #[serde(default = "usual_cheque_days")]
    pub cheque_days: u16,
    /// A call that has been due for so many days is asked about: made, passed over, or still to come (R17).
    #[serde(default = "usual_call_days")]
    pub call_days: u16,
}

/// What ladders mean that were kept before cheques were.
const fn usual_cheque_days() -> u16 {
    60
}

/// What ladders mean that were kept before calls were.
const fn usual_call_days() -> u16 {
    7
}

impl Default for DunningPolicy {
    /// Three levels: wait 7 / 7 / 7 days, pay within 14; no grace, no quiet days, no minimum.
    fn default() -> Self {
        Self {
            courtesy: None,
            levels: vec![DunningLevel::letter(7, 14); 3],
            grace_days: None,
            quiet_days: 0,
            minimums: Vec::new(),
            old_item_days: 180,
            stale_payment_days: 14,
            nearest_pay_by_days: 3,
            cheque_days: usual_cheque_days(),
            call_days: usual_call_days(),
        }
    }
}

impl DunningPolicy {
    /// The smallest net amount worth a letter in `currency`; zero where the owner set none.
    pub fn minimum(&self, currency: Currency) -> Money {
        let set = self.minimums.iter().find(|minimum| minimum.currency == currency);
        set.copied().unwrap_or(Money::zero(currency))
    }

    /// The number of the last level; 0 for a ladder without steps.
    pub fn last_level(&self) -> u8 {
        u8::try_from(self.levels.len()).unwrap_or(u8::MAX)
    }

    /// The step with this number, counted from 1.
    pub fn level(&self, number: u8) -> Option<DunningLevel> {
        usize::from(number).checked_sub(1).and_then(|index| self.levels.get(index)).copied()
    }

    /// How a letter of this level speaks: as the owner chose, else as usual. Level 0 is the note before the due date.
    pub fn tone(&self, number: u8) -> Tone {
        let chosen = match number {
            0 => self.courtesy.and_then(|courtesy| courtesy.tone),
            _ => self.level(number).and_then(|level| level.tone),
        };
        chosen.unwrap_or(Tone::usual(number))
    }

    /// How letters of this level leave; `None` as the customer wants. Level 0 is the note before the due date.
    pub fn channel(&self, number: u8) -> Option<Channel> {
        match number {
            0 => self.courtesy.and_then(|courtesy| courtesy.channel),
            _ => self.level(number).and_then(|level| level.channel),
        }
    }

    /// The first day of the note about an item due on `due_on`; `None` where the ladder has no note.
    pub fn courtesy_from(&self, due_on: NaiveDate) -> Option<NaiveDate> {
        let days_before = Days::new(u64::from(self.courtesy?.days_before));
        Some(due_on.checked_sub_days(days_before).unwrap_or(NaiveDate::MIN))
    }

    /// The first day on which level 1 is claimed for an item due on `due_on` (R3); never the due date itself.
    pub fn first_step_on(&self, due_on: NaiveDate) -> NaiveDate {
        let wait_days = match self.grace_days {
            Some(grace_days) => u64::from(grace_days) + 1,
            None => self.level(1).map_or(0, |level| u64::from(level.wait_days)),
        };
        days_after(due_on, wait_days.max(1))
    }

    /// The first day after the quiet days since a letter (R4).
    pub(super) fn contact_from(&self, last_contact_on: NaiveDate) -> NaiveDate {
        days_after(last_contact_on, u64::from(self.quiet_days))
    }
}

impl DunningLevel {
    /// A letter in the usual tone of its level.
    pub const fn letter(wait_days: u16, pay_by_days: u16) -> Self {
        Self { wait_days, pay_by_days, tone: None, means: StepMeans::Letter, channel: None, asks: NOTHING }
    }

    /// The first day on which this level is claimed after the pay-by date of the level before (R3).
    pub(super) fn next_step_on(self, last_pay_by: NaiveDate) -> NaiveDate {
        days_after(last_pay_by, u64::from(self.wait_days) + 1)
    }

    /// The pay-by date that a letter of this level prints when it is dated `on` (R4).
    pub(super) fn pay_by(self, on: NaiveDate) -> NaiveDate {
        days_after(on, u64::from(self.pay_by_days))
    }
}

/// What a step asks for where nothing was chosen.
const NOTHING: SideEffects = SideEffects { hold: false, prepaid: false, decision: false };

/// The date `days` later; the last date of the calendar where that is beyond it.
pub(super) fn days_after(date: NaiveDate, days: u64) -> NaiveDate {
    date.checked_add_days(Days::new(days)).unwrap_or(NaiveDate::MAX)
}
