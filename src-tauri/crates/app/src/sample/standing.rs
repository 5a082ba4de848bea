//! What customers of the sample company contest, and what they promised.

use chrono::NaiveDate;
use domain::{CustomerId, Money, ReceivableId, dispute::DisputeReason, dunning::Verdict};

use crate::{
    App, AppError,
    contract::{
        AccountRowKind, GetCustomer, MakePromise, NotNowItem, OpenDispute, ProposalView, ProposeReminders,
        ProposedLetter,
    },
};

/// The days of tolerance of what was promised.
const TOLERANCE_DAYS: u16 = 3;

/// What a customer says that it will pay: how much, the day that it said so, and the day that it named.
struct Said {
    customer: CustomerId,
    amount: Money,
    made_on: NaiveDate,
    promised_on: NaiveDate,
}

impl App {
    /// Lets a customer contest a third of an invoice whose deadline is running: no sum of the proposal changes by it.
    pub(super) fn contest(&mut self) -> Result<(), AppError> {
        let proposal = self.proposed()?;
        let is_waiting =
            |item: &&NotNowItem| item.verdict == Verdict::DeadlineRunning && item.amount.minor > 2;
        let Some(item) = proposal.not_now.iter().find(is_waiting) else { return Ok(()) };
        self.open_dispute(&OpenDispute {
            receivable_id: item.receivable_id,
            amount: Money::new(item.amount.minor / 3, item.amount.currency),
            reason: DisputeReason::Goods,
            opened_on: super::day_before(self.now().today, 2),
            words: "Two cartons came wet".to_owned(),
        })?;
        Ok(())
    }

    /// Lets a customer promise an invoice whose deadline is running, and another break a promise after having kept one: no sum
    /// of the proposal changes by it.
    pub(super) fn promise(&mut self) -> Result<(), AppError> {
        let today = self.now().today;
        let proposal = self.proposed()?;
        let contested = proposal.not_now.iter().find(|item| item.verdict == Verdict::Disputed);
        let contested = contested.map(|item| item.customer_id);
        let is_waiting = |item: &&NotNowItem| {
            item.verdict == Verdict::DeadlineRunning && Some(item.customer_id) != contested
        };
        if let Some(item) = proposal.not_now.iter().find(is_waiting) {
            let said = Said {
                customer: item.customer_id,
                amount: item.amount,
                made_on: super::day_before(today, 1),
                promised_on: today.checked_add_days(chrono::Days::new(6)).unwrap_or(today),
            };
            self.say(
                (said, vec![item.receivable_id]),
                "The transfer goes out next week, says the bookkeeper",
            )?;
        }
        self.break_a_promise(&proposal)
    }

    fn break_a_promise(&mut self, proposal: &ProposalView) -> Result<(), AppError> {
        let (made_on, promised_on) =
            (super::day_before(self.now().today, 12), super::day_before(self.now().today, 6));
        for letter in &proposal.letters {
            let Some((paid_on, amount)) = self.last_payment_before(letter, made_on)? else { continue };
            let kept = Said {
                customer: letter.customer_id,
                amount,
                made_on: super::day_before(paid_on, 5),
                promised_on: paid_on,
            };
            self.say((kept, Vec::new()), "On the phone")?;
            let broken = Said { customer: letter.customer_id, amount: letter.net, made_on, promised_on };
            return self.say((broken, Vec::new()), "Waits for a payment of its own");
        }
        Ok(())
    }

    /// The newest payment of the customer of a letter, in its currency, where none came in from a day on.
    fn last_payment_before(
        &self,
        letter: &ProposedLetter,
        on: NaiveDate,
    ) -> Result<Option<(NaiveDate, Money)>, AppError> {
        let view = self.get_customer(&GetCustomer { customer_id: letter.customer_id })?;
        let payments = view
            .account
            .iter()
            .filter(|row| row.kind == AccountRowKind::Payment && row.amount.currency == letter.net.currency);
        let newest = payments.max_by_key(|row| row.dated_on);
        let newest = newest.filter(|row| row.dated_on < on);
        Ok(newest.map(|row| (row.dated_on, Money::new(row.amount.minor.abs(), row.amount.currency))))
    }

    fn say(&mut self, (said, about): (Said, Vec<ReceivableId>), words: &str) -> Result<(), AppError> {
        self.make_promise(&MakePromise {
            customer_id: said.customer,
            amount: said.amount,
            made_on: said.made_on,
            promised_on: said.promised_on,
            tolerance_days: TOLERANCE_DAYS,
            is_interest_waived: false,
            receivable_ids: about,
            words: words.to_owned(),
        })?;
        Ok(())
    }

    fn proposed(&self) -> Result<ProposalView, AppError> {
        self.propose_reminders(&ProposeReminders::default())
    }
}
