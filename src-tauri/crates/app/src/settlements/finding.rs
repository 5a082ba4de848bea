//! Finding who paid from an amount and a few words (L7).

use std::collections::{BTreeMap, HashMap};

use domain::{
    Currency, CustomerId, Money,
    allocation::{
        OpenItem,
        payer::{self, Candidate, Debtor},
    },
};
use store::{InvoiceFilter, InvoiceQuery, InvoiceRow, Listed, fold};

use crate::{
    App, AppError,
    contract::{FindPayers, PayerCandidate, PayerPart, PayerReason, PayerSearch},
    interest::Names,
    payments::Turns,
};

/// Candidates that one request may ask for.
const MAX_CANDIDATES: u32 = 50;

impl App {
    /// Who may have paid, best reason first, and what it would settle (L7). Nothing is written.
    ///
    /// # Errors
    /// If no book is open.
    pub fn find_payers(&self, request: &FindPayers) -> Result<PayerSearch, AppError> {
        let read = self.read()?;
        let directory = read.directory()?;
        let query = InvoiceQuery { filter: InvoiceFilter::Open, ..InvoiceQuery::as_of(self.now().today) };
        let words = request.words.trim();
        let turns = Turns::of(read)?;
        let asked = Asked { amount: request.amount.as_deref(), words, directory: &directory, turns: &turns };
        if asked.amount.is_none() && words.is_empty() {
            return Ok(PayerSearch { candidates: Vec::new(), more_count: 0, is_ambiguous: false });
        }
        let found = asked.candidates(read.invoices(&query)?.rows, read.book_profile()?.currency);
        let limit = request.limit.min(MAX_CANDIDATES) as usize;
        let more = found.len().saturating_sub(limit);
        let names = self.names()?;
        Ok(PayerSearch {
            is_ambiguous: payer::is_ambiguous(&found),
            more_count: u32::try_from(more).unwrap_or(u32::MAX),
            candidates: found.iter().take(limit).map(|one| view(one, &directory, &names)).collect(),
        })
    }
}

struct Asked<'a> {
    amount: Option<&'a str>,
    words: &'a str,
    directory: &'a HashMap<CustomerId, Listed>,
    turns: &'a Turns,
}

impl Asked<'_> {
    /// The candidates of every currency that the amount fits; those of the book's currency first.
    fn candidates(&self, open: Vec<InvoiceRow>, own: Currency) -> Vec<Candidate> {
        let mut by_currency: BTreeMap<(bool, Currency), BTreeMap<CustomerId, Vec<InvoiceRow>>> =
            BTreeMap::new();
        for row in open {
            let key = (row.open.currency != own, row.open.currency);
            by_currency.entry(key).or_default().entry(row.customer).or_default().push(row);
        }
        by_currency.entry((false, own)).or_default();
        let mut found: Vec<Candidate> = by_currency
            .into_iter()
            .flat_map(|((_, currency), debts)| self.in_currency(currency, own, &debts))
            .collect();
        // One reason counts the same in every currency.
        found.sort_by_key(|candidate| candidate.why);
        found
    }

    fn in_currency(
        &self,
        currency: Currency,
        own: Currency,
        debts: &BTreeMap<CustomerId, Vec<InvoiceRow>>,
    ) -> Vec<Candidate> {
        let mut debtors: Vec<Debtor> =
            debts.iter().filter_map(|(customer, rows)| self.debtor(*customer, rows)).collect();
        let Some(amount) = self.amount else { return payer::for_words(self.words, &debtors) };
        let Ok(amount) = Money::parse(amount, currency) else { return Vec::new() };
        if amount.minor <= 0 {
            return Vec::new();
        }
        if currency == own && !self.words.is_empty() {
            let owes_nothing = |customer: &&CustomerId| !debts.contains_key(customer);
            let named = self.directory.iter().filter(|(_, listed)| listed.is_named(self.words));
            let idle = named.map(|(customer, _)| customer).filter(owes_nothing);
            debtors.extend(idle.map(|customer| Debtor {
                customer: *customer,
                items: Vec::new(),
                is_cut: false,
            }));
        }
        payer::for_amount(amount, self.words, &debtors)
    }

    /// The customer with what the words leave of the open items; `None` when they name neither customer nor item.
    fn debtor(&self, customer: CustomerId, rows: &[InvoiceRow]) -> Option<Debtor> {
        let is_named = self.directory.get(&customer).is_some_and(|listed| listed.is_named(self.words));
        if is_named {
            return Some(Debtor {
                customer,
                items: rows.iter().map(|row| open_item(row, self.turns)).collect(),
                is_cut: false,
            });
        }
        let words = fold(self.words);
        let stands_in = |row: &&InvoiceRow| {
            let texts = [fold(&row.number), fold(&row.customer_name)];
            words.split(' ').all(|word| texts.iter().any(|text| text.contains(word)))
        };
        let items: Vec<OpenItem> =
            rows.iter().filter(stands_in).map(|row| open_item(row, self.turns)).collect();
        (!items.is_empty()).then_some(Debtor { customer, is_cut: items.len() < rows.len(), items })
    }
}

fn open_item(row: &InvoiceRow, turns: &Turns) -> OpenItem {
    OpenItem {
        claim: turns.claim(row.receivable),
        turn: turns.turn(row.receivable),
        receivable: row.receivable,
        invoice_number: row.number.clone(),
        issued_on: row.issued_on,
        due_on: row.due_on,
        open: row.open,
    }
}

fn view(candidate: &Candidate, directory: &HashMap<CustomerId, Listed>, names: &Names) -> PayerCandidate {
    let listed = directory.get(&candidate.customer);
    let part = |(item, amount): &(OpenItem, Money)| PayerPart {
        receivable_id: item.receivable,
        invoice_number: names.name(item.receivable, &item.invoice_number),
        due_on: item.due_on,
        open: item.open,
        amount: *amount,
    };
    PayerCandidate {
        customer_id: candidate.customer,
        customer_name: listed.map(|listed| listed.name.clone()).unwrap_or_default(),
        customer_number: listed.map(|listed| listed.number.clone()).unwrap_or_default(),
        why: reason(candidate.why),
        amount: candidate.amount,
        parts: candidate.parts.iter().map(part).collect(),
        unapplied: candidate.unapplied(),
    }
}

const fn reason(why: payer::PayerReason) -> PayerReason {
    match why {
        payer::PayerReason::Designation => PayerReason::Designation,
        payer::PayerReason::ExactAmount => PayerReason::ExactAmount,
        payer::PayerReason::WholeAccount => PayerReason::WholeAccount,
        payer::PayerReason::UniqueCombination => PayerReason::UniqueCombination,
        payer::PayerReason::OldestDue => PayerReason::OldestDue,
        payer::PayerReason::OnAccount => PayerReason::OnAccount,
    }
}
