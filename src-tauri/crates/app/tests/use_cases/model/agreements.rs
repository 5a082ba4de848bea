//! What is agreed beside money: cheques, later dates, plans.

use app::contract::{
    ChequeView, ChequesShown, ListCheques, ListPlannable, PlanDown, PlanFee, PlanFrequency, PlanRef,
    PlanRest, PlanTerms, PlannableItem, PostponeItem, StepCheques, TakeInCheques,
};
use chrono::{Days, Months, NaiveDate, TimeDelta};
use domain::{EntryId, ReceivableId, cheque::ChequeStep};
use proptest::sample::Index;

use super::{
    desk::{ModelDesk, money, pick},
    ledger::What,
};

impl ModelDesk {
    /// A cheque settles nothing (L9).
    pub(crate) fn cheque(&mut self, customer: usize, ahead: i64, minor: i64) {
        let today = self.wall.today();
        let request = TakeInCheques {
            customer_id: self.customers[customer],
            amount: money(minor),
            number: self.next_number(),
            bank: String::new(),
            dated_on: today + TimeDelta::days(ahead),
            received_on: today,
            count: 1,
            meant_for: Vec::new(),
            replaces: None,
            is_date_confirmed: true,
        };
        let receipt = self.app.take_in_cheques(&request).unwrap();
        self.stands(receipt.entry_id);
        self.steps_of.insert(receipt.cheque_ids[0].0, vec![receipt.entry_id.0]);
        self.entries.push(receipt.entry_id);
    }

    /// What may follow, follows: to the bank; then paid, which is a payment of its value date for the oldest due first; or unpaid,
    /// which ends that payment from today on (L3, L9).
    pub(crate) fn cheque_step(&mut self, which: Index, bounces: bool) {
        let Some(cheque) = pick(&self.cheques(), which) else { return };
        let wanted: &[ChequeStep] = if bounces {
            &[ChequeStep::Bounced, ChequeStep::Deposited]
        } else {
            &[ChequeStep::Cleared, ChequeStep::Deposited]
        };
        let Some(step) = wanted.iter().copied().find(|step| cheque.steps.contains(step)) else { return };
        let today = self.wall.today();
        let before = self.paid_by(&cheque);
        let is_deposit = step == ChequeStep::Deposited;
        let open: i64 = self.open_items(Some(cheque.customer_id.0)).iter().map(|line| line.open).sum();
        let request = StepCheques {
            cheque_ids: vec![cheque.cheque_id],
            step,
            on: today,
            reason: "no funds".into(),
            fee: None,
        };
        let receipt = match self.app.step_cheques(&request) {
            Ok(receipt) => receipt,
            Err(refused) => {
                assert_eq!((refused.code(), step), ("cheque.not_yet_dated", ChequeStep::Cleared));
                assert!(today < cheque.dated_on);
                return;
            }
        };
        let entry = receipt.entry_id;
        let brought = self.last_step(&cheque);
        self.follows(&cheque, entry);
        if is_deposit {
            self.deposits.insert(entry.0, today);
        }
        match step {
            ChequeStep::Cleared => {
                assert!(today >= cheque.dated_on, "L9");
                self.keep_payment(&cheque, (entry, open, self.deposits[&brought]));
            }
            ChequeStep::Bounced => {
                if let Some(payment) = before {
                    self.ledger.take_back(entry.0, Some(today), |fact| match fact.what {
                        What::Settlement { .. } => fact.id == payment,
                        What::Part { settlement, .. } => settlement == payment,
                        _ => false,
                    });
                }
            }
            _ => {}
        }
        self.entries.push(entry);
    }

    /// The payment that a cheque became, with its parts.
    fn keep_payment(&mut self, cheque: &ChequeView, (entry, open, deposited): (EntryId, i64, NaiveDate)) {
        let known = self.ledger.settlements(NaiveDate::MAX);
        let rows = self.settlement_rows();
        let is_new = |id: i64| known.iter().all(|line| line.id != id);
        let row = rows.into_iter().find(|row| is_new(row.settlement_id.0)).expect("it was just paid");
        assert_eq!(row.value_on, cheque.dated_on.max(deposited), "L9");
        assert_eq!(row.rest.minor, (cheque.amount.minor - open).max(0), "L8");
        let customer = cheque.customer_id.0;
        let what = What::Settlement { customer, kind: "payment", minor: cheque.amount.minor };
        self.ledger.keep(entry.0, (row.settlement_id.0, row.value_on), what);
        self.keep_parts(entry, row.settlement_id.0);
        self.payments_of_cheques.insert(entry.0, row.settlement_id.0);
    }

    /// The payment of a cheque that was paid and stands.
    fn paid_by(&self, cheque: &ChequeView) -> Option<i64> {
        self.payments_of_cheques.get(&self.last_step(cheque)).copied()
    }

    /// Keeps that an entry rests on what happened to the cheque before.
    fn follows(&mut self, cheque: &ChequeView, entry: EntryId) {
        let last = self.last_step(cheque);
        self.stands(entry);
        self.ledger.keep(entry.0, (0, self.wall.today()), What::RestsOn { entry: last });
        self.steps_of.entry(cheque.cheque_id.0).or_default().push(entry.0);
    }

    /// The entry of what happened to the cheque last.
    fn last_step(&self, cheque: &ChequeView) -> i64 {
        let steps = &self.steps_of[&cheque.cheque_id.0];
        steps.iter().copied().rfind(|entry| self.ledger.is_done(*entry)).expect("it was taken in")
    }

    fn stands(&mut self, entry: EntryId) {
        self.ledger.keep(entry.0, (0, self.wall.today()), What::Done);
    }

    fn cheques(&self) -> Vec<ChequeView> {
        let months = [ChequesShown::InDrawer, ChequesShown::Done]
            .map(|shown| self.app.list_cheques(&ListCheques { shown }).unwrap().months)
            .concat();
        let mut cheques: Vec<ChequeView> = months.into_iter().flat_map(|month| month.cheques).collect();
        cheques.sort_by_key(|cheque| cheque.cheque_id);
        cheques
    }

    /// A later date counts from today on; the days before keep the old one (T7).
    pub(crate) fn later(&mut self, item: Index, days: u64) {
        let Some(line) = pick(&self.open_items(None), item) else { return };
        let today = self.wall.today();
        let request = PostponeItem {
            receivable_id: ReceivableId(line.id),
            due_on: today + Days::new(days),
            is_interest_waived: true,
            reason: String::new(),
        };
        // A date that is not later than the one of the invoice is no agreement.
        let Ok(receipt) = self.app.postpone_item(&request) else { return };
        let what = What::Later { item: line.id, due_on: request.due_on };
        self.ledger.keep(receipt.entry_id.0, (0, today), what);
        self.entries.push(receipt.entry_id);
    }

    /// A plan moves what is open into equal parts, to the unit (M3, T4).
    pub(crate) fn plan(&mut self, customer: usize, items: &[Index], count: u32) {
        let customer_id = self.customers[customer];
        let asked = ListPlannable { customer_id, replaces: None };
        let mut free = self.app.list_plannable(&asked).unwrap().items;
        free.retain(|item| item.plan_number.is_none());
        let mut chosen: Vec<PlannableItem> = Vec::new();
        for which in items {
            let Some(item) = pick(&free, *which) else { return };
            if chosen.iter().all(|other| other.receivable_id != item.receivable_id) {
                chosen.push(item);
            }
        }
        let debt: i64 = chosen.iter().map(|item| item.open.minor).sum();
        if debt < i64::from(count) {
            return;
        }
        let today = self.wall.today();
        let terms = PlanTerms {
            customer_id,
            replaces: None,
            receivable_ids: chosen.iter().map(|item| item.receivable_id).collect(),
            down: PlanDown::Nothing,
            rest: PlanRest::Count { count },
            frequency: PlanFrequency::Monthly,
            first_on: today,
            step: String::new(),
            rate: String::new(),
            fee: PlanFee::Nothing,
            grace_days: 0,
            missed_limit: 1,
        };
        let offer = self.app.offer_plan(&terms).unwrap();
        self.stands(offer.entry_id);
        for item in &chosen {
            let rests = What::Names { item: item.receivable_id.0 };
            self.ledger.keep(offer.entry_id.0, (0, today), rests);
        }
        self.entries.push(offer.entry_id);
        let agreed = self.app.agree_plan(&PlanRef { plan_id: offer.plan_id }).unwrap();
        self.ledger.keep(agreed.entry_id.0, (0, today), What::RestsOn { entry: offer.entry_id.0 });
        self.keep_moved(agreed.entry_id, (customer_id.0, &chosen));
        self.keep_instalments(agreed.entry_id, (customer_id.0, debt, count));
        self.entries.push(agreed.entry_id);
    }

    /// What a plan took over of each item.
    fn keep_moved(&mut self, entry: EntryId, (customer, chosen): (i64, &[PlannableItem])) {
        let known = self.ledger.settlements(NaiveDate::MAX);
        let rows = self.settlement_rows();
        let new = rows.iter().filter(|row| known.iter().all(|line| line.id != row.settlement_id.0));
        let new: Vec<_> = new.collect();
        assert_eq!(new.len(), chosen.len(), "one for each item");
        for row in new {
            let item = row.allocations[0].receivable_id;
            let open = chosen.iter().find(|item_of| item_of.receivable_id == item).unwrap().open;
            assert_eq!((row.amount, row.rest.minor), (open, 0), "T4: nothing is open of it");
            let what = What::Settlement { customer, kind: "reschedule", minor: open.minor };
            self.ledger.keep(entry.0, (row.settlement_id.0, self.wall.today()), what);
            self.keep_parts(entry, row.settlement_id.0);
        }
    }

    /// The instalments: months from the first, the last takes what division leaves.
    fn keep_instalments(&mut self, entry: EntryId, (customer, debt, count): (i64, i64, u32)) {
        let mut new = self.new_items();
        new.sort();
        assert_eq!(new.len(), count as usize);
        let each = debt / i64::from(count);
        for ((id, number), place) in new.into_iter().zip(0..count) {
            let is_last = place + 1 == count;
            let minor = if is_last { debt - each * i64::from(count - 1) } else { each };
            let due_on = self.wall.today() + Months::new(place);
            let what = What::Item { customer, number, due_on, minor };
            self.ledger.keep(entry.0, (id, self.wall.today()), what);
        }
    }
}
