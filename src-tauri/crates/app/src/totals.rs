//! Every total opens into the facts behind it, which add up to it exactly.

use std::collections::{BTreeSet, HashMap};

use chrono::NaiveDate;
use domain::{
    Currency, CustomerId, Money, ReceivableId, SettlementId,
    ageing::{AgeingBucket, ItemDates},
    dunning::Verdict,
};
use store::{
    InvoiceKind, InvoiceQuery, InvoiceRow, Listed, OpenItem, OpenQuery, Reader, SettlementFilter,
    SettlementKind, SettlementQuery, SettlementRow,
};

use crate::{
    App, AppError,
    ageing::basis,
    contract::{
        AccountRowKind, AgeingBuckets, ExplainTotal, GetAgeing, InvoiceFilter, OpenFigure, OpenTotal,
        ProposalFigure, ProposeReminders, SinceFigure, TotalExplained, TotalLine, TotalOf,
    },
    interest::{Names, kind_view},
    invoices,
    today::{fell_due, per_currency},
};

/// A total as its screen shows it, and the facts behind it.
type Explained = Result<(Money, Vec<TotalLine>), AppError>;

impl App {
    /// The facts behind a total, with their sum beside what the screen shows.
    ///
    /// # Errors
    /// If no book is open, or the total cannot be formed, as for a proposal before the last run.
    pub fn explain_total(&self, request: &ExplainTotal) -> Result<TotalExplained, AppError> {
        let facts = Facts {
            read: self.read()?,
            names: self.names()?,
            directory: self.read()?.directory()?,
            currency: request.currency,
        };
        let (total, mut lines) = match &request.total {
            TotalOf::Open(asked) => self.explain_open(&facts, asked)?,
            TotalOf::Since { figure, opened_on } => facts.since(*figure, (*opened_on, self.now().today))?,
            TotalOf::Proposal { figure, proposal } => self.explain_proposal(&facts, *figure, proposal)?,
            TotalOf::Settlements { search } => facts.settlements(search)?,
            TotalOf::Invoices { search, filter } => facts.invoices(search, *filter, self.now().today)?,
        };
        lines.sort_by(|one, other| {
            let key = |line: &TotalLine| (line.dated_on, line.customer_id, line.invoice_id);
            key(one).cmp(&key(other)).then_with(|| one.number.cmp(&other.number))
        });
        let sum = sum_of(request.currency, lines.iter().map(|line| line.counted));
        Ok(TotalExplained { total, sum, is_tied: sum == total, lines })
    }

    fn explain_open(&self, facts: &Facts<'_>, asked: &OpenTotal) -> Explained {
        let as_of = asked.as_of.unwrap_or(self.now().today);
        let customers: BTreeSet<CustomerId> = asked.customers.iter().copied().collect();
        let is_asked = |customer: CustomerId| customers.is_empty() || customers.contains(&customer);
        let shown = self.get_ageing(&GetAgeing { as_of: asked.as_of, by: asked.by })?;
        let shown = shown
            .customers
            .iter()
            .filter(|row| row.currency == facts.currency && is_asked(row.customer_id))
            .flat_map(|row| figures_of(asked.figure, &row.buckets));
        let total = sum_of(facts.currency, shown);
        let query = OpenQuery { customer: only(&customers), ..OpenQuery::as_of(as_of) };
        let basis = basis(asked.by);
        let counts = |item: &OpenItem| {
            let dates = ItemDates { issued_on: item.amount.issued_on, due_on: item.amount.due_on };
            is_asked(item.amount.customer)
                && is_in(asked.figure, AgeingBucket::of(basis.age_days(dates, as_of)))
        };
        let mut lines = Vec::new();
        if asked.figure != OpenFigure::OnAccount {
            let items = facts.read.open_items(&query)?;
            lines.extend(
                items
                    .iter()
                    .filter(|item| counts(item))
                    .filter_map(|item| facts.item(item, item.amount.open)),
            );
        }
        if matches!(asked.figure, OpenFigure::OnAccount | OpenFigure::Balance) {
            let reduces = asked.figure == OpenFigure::Balance;
            for credit in facts.read.credits(&query)?.into_iter().filter(|credit| is_asked(credit.customer)) {
                let counted = if reduces { -credit.rest } else { credit.rest };
                lines.extend(facts.settlement(credit.settlement, credit.customer, counted)?);
            }
        }
        Ok((total, lines))
    }

    fn explain_proposal(
        &self,
        facts: &Facts<'_>,
        figure: ProposalFigure,
        proposal: &ProposeReminders,
    ) -> Explained {
        let draft = self.draft_run(proposal)?;
        let shown = draft.proposal.totals().into_iter().filter(|total| total.currency == facts.currency);
        let total = sum_of(
            facts.currency,
            shown.map(|total| match figure {
                ProposalFigure::Claimed => total.claimed,
                ProposalFigure::NotNow => total.not_now,
                ProposalFigure::Overdue => total.overdue,
            }),
        );
        let query = OpenQuery { is_overdue_only: true, ..OpenQuery::as_of(draft.proposal.as_of) };
        let items: HashMap<ReceivableId, OpenItem> =
            facts.read.open_items(&query)?.into_iter().map(|item| (item.amount.receivable, item)).collect();
        let counts = |verdict: Verdict| match figure {
            ProposalFigure::Claimed => verdict == Verdict::Claimed,
            ProposalFigure::NotNow => verdict != Verdict::Claimed,
            ProposalFigure::Overdue => true,
        };
        let line = |proposed: &domain::dunning::ProposedItem| {
            let parts = proposed.slices.iter().filter(|slice| counts(slice.verdict));
            let counted = sum_of(proposed.item.open.currency, parts.map(|slice| slice.amount));
            if counted.is_zero() { None } else { facts.item(items.get(&proposed.item.receivable)?, counted) }
        };
        Ok((total, draft.proposal.items().filter_map(line).collect()))
    }
}

/// What every line needs: the book, and what things and people are called.
struct Facts<'a> {
    read: Reader<'a>,
    names: Names,
    directory: HashMap<CustomerId, Listed>,
    currency: Currency,
}

impl Facts<'_> {
    fn since(&self, figure: SinceFigure, (opened_on, today): (NaiveDate, NaiveDate)) -> Explained {
        if figure == SinceFigure::CameIn {
            return self.came_in((opened_on, today));
        }
        let open = self.read.open_amounts(&OpenQuery::as_of(today))?;
        let fell = fell_due(&open, (opened_on, today));
        let total = self.of_currency(per_currency(fell.iter().map(|item| item.open)));
        let keys: BTreeSet<ReceivableId> = fell.iter().map(|item| item.receivable).collect();
        let items = self.read.open_items(&OpenQuery::as_of(today))?;
        let fell = items.iter().filter(|item| keys.contains(&item.amount.receivable));
        Ok((total, fell.filter_map(|item| self.item(item, item.amount.open)).collect()))
    }

    fn came_in(&self, (opened_on, today): (NaiveDate, NaiveDate)) -> Explained {
        let total = self.of_currency(per_currency(self.read.payments_between(opened_on, today)?));
        let query = SettlementQuery { filter: SettlementFilter::Payments, ..SettlementQuery::all() };
        let rows = self.read.settlements(&query)?.rows;
        let came_in = rows.iter().filter(|row| row.value_on > opened_on && row.value_on <= today);
        Ok((total, came_in.filter_map(|row| self.settled(row, row.amount)).collect()))
    }

    fn settlements(&self, search: &str) -> Explained {
        let filter = SettlementFilter::OnAccount;
        let query = SettlementQuery { search: search.to_owned(), filter, ..SettlementQuery::all() };
        let page = self.read.settlements(&query)?;
        let lines = page.rows.iter().filter_map(|row| self.settled(row, row.rest)).collect();
        Ok((self.of_currency(page.on_account), lines))
    }

    fn invoices(&self, search: &str, filter: InvoiceFilter, today: NaiveDate) -> Explained {
        let page = self.read.invoices(&InvoiceQuery {
            search: search.to_owned(),
            filter: invoices::filter(filter),
            ..InvoiceQuery::as_of(today)
        })?;
        let open = page.rows.iter().filter(|row| !row.open.is_zero());
        let lines = open.filter_map(|row| self.receivable(row)).collect();
        Ok((self.of_currency(page.open), lines))
    }

    /// The line of an open item; `None` in another currency.
    fn item(&self, item: &OpenItem, counted: Money) -> Option<TotalLine> {
        self.receivable(&InvoiceRow {
            invoice: item.invoice,
            receivable: item.amount.receivable,
            customer: item.amount.customer,
            customer_name: String::new(),
            customer_number: String::new(),
            kind: item.kind,
            number: item.number.clone(),
            issued_on: item.amount.issued_on,
            due_on: item.amount.due_on,
            amount: item.total,
            open: counted,
            level: item.amount.level,
        })
    }

    /// What is open of the row counts.
    fn receivable(&self, row: &InvoiceRow) -> Option<TotalLine> {
        let claim = self.names.claim(row.receivable);
        (row.open.currency == self.currency).then(|| TotalLine {
            dated_on: claim.map_or(row.issued_on, |claim| claim.claimed_on),
            due_on: Some(row.due_on),
            kind: AccountRowKind::Invoice,
            is_opening: row.kind == InvoiceKind::Opening && claim.is_none(),
            claim: claim.map(|claim| kind_view(claim.kind)),
            number: self.names.name(row.receivable, &row.number),
            invoice_id: Some(row.invoice),
            customer_id: row.customer,
            customer_name: self.name(row.customer),
            whole: row.amount,
            counted: row.open,
        })
    }

    fn settlement(
        &self,
        settlement: SettlementId,
        customer: CustomerId,
        counted: Money,
    ) -> Result<Option<TotalLine>, AppError> {
        if counted.currency != self.currency {
            return Ok(None);
        }
        let posted = self.read.posted_settlement(settlement)?;
        Ok(posted.map(|posted| {
            let number = posted.number.filter(|number| !number.is_empty()).unwrap_or(posted.reference);
            self.reducing((posted.kind, posted.value_on), (customer, number), (posted.amount, counted))
        }))
    }

    fn settled(&self, row: &SettlementRow, counted: Money) -> Option<TotalLine> {
        let number = row.number.clone().filter(|number| !number.is_empty());
        let number = number.unwrap_or_else(|| row.reference.clone());
        (counted.currency == self.currency)
            .then(|| self.reducing((row.kind, row.value_on), (row.customer, number), (row.amount, counted)))
    }

    fn reducing(
        &self,
        (kind, value_on): (SettlementKind, NaiveDate),
        (customer, number): (CustomerId, String),
        (whole, counted): (Money, Money),
    ) -> TotalLine {
        TotalLine {
            dated_on: value_on,
            due_on: None,
            kind: AccountRowKind::of(kind),
            is_opening: false,
            claim: None,
            number,
            invoice_id: None,
            customer_id: customer,
            customer_name: self.name(customer),
            whole,
            counted,
        }
    }

    fn name(&self, customer: CustomerId) -> String {
        self.directory.get(&customer).map(|listed| listed.name.clone()).unwrap_or_default()
    }

    fn of_currency(&self, totals: Vec<Money>) -> Money {
        sum_of(self.currency, totals.into_iter().filter(|total| total.currency == self.currency))
    }
}

/// The one customer who is asked about; `None` asks about all.
fn only(customers: &BTreeSet<CustomerId>) -> Option<CustomerId> {
    customers.first().copied().filter(|_| customers.len() == 1)
}

/// The amounts of a line of the ageing that make a figure.
fn figures_of(figure: OpenFigure, buckets: &AgeingBuckets) -> Vec<Money> {
    match figure {
        OpenFigure::NotDue => vec![buckets.not_due],
        OpenFigure::D1_30 => vec![buckets.d1_30],
        OpenFigure::D31_60 => vec![buckets.d31_60],
        OpenFigure::D61_90 => vec![buckets.d61_90],
        OpenFigure::D91Plus => vec![buckets.d91_plus],
        OpenFigure::Open => vec![buckets.open],
        OpenFigure::Overdue => vec![buckets.d1_30, buckets.d31_60, buckets.d61_90, buckets.d91_plus],
        OpenFigure::OnAccount => vec![buckets.on_account],
        OpenFigure::Balance => vec![buckets.balance],
    }
}

/// Whether open items of a bucket count for a figure.
const fn is_in(figure: OpenFigure, bucket: AgeingBucket) -> bool {
    match figure {
        OpenFigure::NotDue => matches!(bucket, AgeingBucket::NotDue),
        OpenFigure::D1_30 => matches!(bucket, AgeingBucket::D1To30),
        OpenFigure::D31_60 => matches!(bucket, AgeingBucket::D31To60),
        OpenFigure::D61_90 => matches!(bucket, AgeingBucket::D61To90),
        OpenFigure::D91Plus => matches!(bucket, AgeingBucket::D91Plus),
        OpenFigure::Overdue => !matches!(bucket, AgeingBucket::NotDue),
        OpenFigure::Open | OpenFigure::Balance => true,
        OpenFigure::OnAccount => false,
    }
}

/// Σ of amounts that are all of one currency.
fn sum_of(currency: Currency, amounts: impl IntoIterator<Item = Money>) -> Money {
    Money::new(amounts.into_iter().map(|amount| amount.minor).sum(), currency)
}
