//! Customers of the sample company who pay by instalments, whom a mail cannot reach, and who are called first.

use domain::{
    CustomerId, Money, Now, ReceivableId,
    customer::{Channel, CustomerProfile},
    dunning::{DunningLevel, PolicyOwner, StepMeans},
};
use store::{InvoiceKind, NewInvoice, NewReceivable};

use crate::{
    App, AppError, FixedClock,
    contract::{PlanDown, PlanFee, PlanFrequency, PlanRest, PlanTerms, UpdatePolicy},
};

use super::day_before;

/// What each owes, in minor units.
const OWED_MINOR: i64 = 240_000;

impl App {
    /// Adds a customer whose overdue invoice is paid in four monthly instalments: the first is late, within the days that the
    /// plan grants.
    pub(super) fn agree_on_instalments(&mut self, profile: &CustomerProfile) -> Result<(), AppError> {
        let today = self.now().today;
        let agreed = FixedClock(day_before(today, 20)).at();
        let (customer, receivable_ids) = self.post_debtor(profile, ("AD-20003", agreed))?;
        let terms = PlanTerms {
            customer_id: customer,
            replaces: None,
            receivable_ids,
            down: PlanDown::Nothing,
            rest: PlanRest::Count { count: 4 },
            frequency: PlanFrequency::Monthly,
            first_on: day_before(today, 4),
            step: String::new(),
            rate: String::new(),
            fee: PlanFee::Nothing,
            grace_days: 7,
            missed_limit: 1,
        };
        let plan_id = self.offer_plan_at(&terms, agreed)?.plan_id;
        self.agree_plan_at(plan_id, agreed)?;
        Ok(())
    }

    /// Adds a customer with an overdue invoice who wants mail, and of whom nobody knows a mail address.
    pub(super) fn lose_address(&mut self, profile: &CustomerProfile) -> Result<(), AppError> {
        let unreached = CustomerProfile {
            email: String::new(),
            contacts: Vec::new(),
            channel: Channel::Mail,
            ..profile.clone()
        };
        self.post_debtor(&unreached, ("AD-20004", self.now())).map(drop)
    }

    /// Adds a customer with an overdue invoice who is called before anybody writes (R17).
    pub(super) fn prefer_calls(&mut self, profile: &CustomerProfile) -> Result<(), AppError> {
        let (customer, _) = self.post_debtor(profile, ("AD-20005", self.now()))?;
        let mut policy = super::policy();
        policy.levels.insert(0, DunningLevel { means: StepMeans::Call, ..DunningLevel::letter(7, 7) });
        let owner = PolicyOwner::Customer(customer);
        self.update_policy(&UpdatePolicy { owner, policy: Some(policy) })?;
        Ok(())
    }

    fn post_debtor(
        &mut self,
        profile: &CustomerProfile,
        (number, now): (&str, Now),
    ) -> Result<(CustomerId, Vec<ReceivableId>), AppError> {
        let due_on = day_before(self.now().today, 25);
        let posted = self.book_mut()?.write("sample.fill", now, |entry| {
            let customer = entry.post_customer(profile)?;
            let posted = entry.post_invoice(&NewInvoice {
                customer,
                kind: InvoiceKind::Invoice,
                number: number.to_owned(),
                issued_on: day_before(due_on, 30),
                total: Money::new(OWED_MINOR, profile.currency),
                terms: String::new(),
                receivables: vec![NewReceivable {
                    due_on,
                    amount_minor: OWED_MINOR,
                    ladder: None,
                    shift: None,
                }],
                notes: Vec::new(),
            })?;
            Ok::<_, AppError>((customer, posted.receivables))
        })?;
        Ok(posted.value)
    }
}
