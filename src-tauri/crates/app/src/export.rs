//! Tables for spreadsheets: every column that the import reads, and what the book knows beyond (I4).

use std::{collections::HashMap, path::Path};

use chrono::NaiveDate;
use domain::{CustomerId, Money, SettlementId, customer::CustomerProfile};
use exchange::{ByteOrderMark, Delimiter, OutputCell, write_csv};
use store::{ClaimKind, InvoiceMatch, Reader, SettlementKind, SettlementMatch};

use crate::{
    App, AppError,
    contract::{ExportTable, SavedFile},
    interest::Names,
    reminders::write_whole,
};

const CUSTOMER_HEADER: [&str; 12] = [
    "customer_number",
    "customer_name",
    "contact_name",
    "tax_id",
    "language",
    "currency",
    "terms",
    "address",
    "country",
    "email",
    "phone",
    "locked",
];
const INVOICE_HEADER: [&str; 16] = [
    "customer_number",
    "customer_name",
    "invoice_number",
    "issued_on",
    "due_on",
    "terms",
    "amount",
    "currency",
    "paid_amount",
    "settled_on",
    "level",
    "last_reminder_on",
    "open",
    "days_overdue",
    "state",
    "original_due_on",
];
const PAYMENT_HEADER: [&str; 8] = [
    "customer_number",
    "customer_name",
    "received_on",
    "amount",
    "currency",
    "method",
    "reference",
    "on_account",
];
const LEDGER_HEADER: [&str; 9] =
    ["date", "customer_number", "customer_name", "kind", "number", "amount", "currency", "balance", "reason"];

impl App {
    /// Writes a table as CSV that spreadsheets open safely.
    ///
    /// # Errors
    /// If no book is open or the file cannot be written; an older file stays whole then.
    pub fn export_table(&self, table: ExportTable, path: &Path) -> Result<SavedFile, AppError> {
        let read = self.read()?;
        let today = self.now().today;
        let mut profiles = read.customer_profiles()?;
        let merged = read.merged()?;
        profiles.retain(|customer, _| !merged.is_gone(*customer));
        let names = self.names()?;
        let book = Shelf { read, today, profiles: &profiles, names: &names };
        let (header, rows): (&[&str], Vec<Vec<OutputCell>>) = match table {
            ExportTable::Customers => (&CUSTOMER_HEADER, book.customers()),
            ExportTable::Invoices => (&INVOICE_HEADER, book.invoices()?),
            ExportTable::Payments => (&PAYMENT_HEADER, book.payments()?),
            ExportTable::Ledger => (&LEDGER_HEADER, book.ledger()?),
        };
        let count = u32::try_from(rows.len()).unwrap_or(u32::MAX);
        write_whole(path, &write_csv(header, rows, Delimiter::Comma, ByteOrderMark::With))?;
        Ok(SavedFile { path: path.display().to_string(), count })
    }
}

struct Shelf<'a> {
    read: Reader<'a>,
    today: NaiveDate,
    profiles: &'a HashMap<CustomerId, CustomerProfile>,
    names: &'a Names,
}

impl Shelf<'_> {
    fn customers(&self) -> Vec<Vec<OutputCell>> {
        let mut profiles: Vec<&CustomerProfile> = self.profiles.values().collect();
        profiles.sort_by(|one, other| one.number.cmp(&other.number));
        profiles.into_iter().map(customer).collect()
    }

    fn invoices(&self) -> Result<Vec<Vec<OutputCell>>, AppError> {
        // What is no money must not come back as a payment when the file is read.
        let settlements: HashMap<SettlementId, NaiveDate> = self
            .read
            .settlement_matches()?
            .into_iter()
            .filter(|settlement| settlement.kind.lies_on_account())
            .map(|settlement| (settlement.settlement, settlement.value_on))
            .collect();
        let mut invoices: Vec<_> = self.read.invoice_matches()?.into_iter().collect();
        invoices.sort_by_key(|(_, invoice)| (invoice.issued_on, invoice.invoice));
        let row = |((customer, number), invoice): &((CustomerId, String), InvoiceMatch)| {
            let mut row = self.named(*customer);
            row.push(text(number));
            row.extend(self.invoice(invoice, &settlements));
            row
        };
        Ok(invoices.iter().map(row).collect())
    }

    fn invoice(&self, invoice: &InvoiceMatch, settled: &HashMap<SettlementId, NaiveDate>) -> Vec<OutputCell> {
        let parts = &invoice.receivables;
        let open = Money::new(parts.iter().map(|part| part.open_minor).sum(), invoice.total.currency);
        let used = parts.iter().flat_map(|part| &part.settled).filter(|(by, _)| settled.contains_key(by));
        let paid = Money::new(used.clone().map(|(_, minor)| minor).sum(), open.currency);
        // Several due dates have no room in one column: the terms tell them, and the import reads those.
        let only = parts.first().filter(|_| parts.len() == 1);
        let due_on = only.map(|part| part.counted_on);
        let settled_on = used.filter_map(|(settlement, _)| settled.get(settlement)).max().copied();
        let is_open = |part: &&store::ReceivableMatch| part.open_minor > 0 || open.is_zero();
        let first_due = parts.iter().filter(is_open).map(|part| part.counted_on).min();
        let late = first_due.map_or(0, |due_on| (self.today - due_on).num_days());
        let state = match (open.is_zero(), late > 0) {
            (true, _) if paid == invoice.total => "paid",
            (true, _) => "settled",
            (false, true) => "overdue",
            (false, false) => "open",
        };
        let reminded = parts.iter().filter_map(|part| part.last_reminder_on).max();
        vec![
            figure(invoice.issued_on),
            date(due_on),
            figure(&invoice.terms),
            figure(invoice.total),
            figure(invoice.total.currency),
            if paid.is_zero() { figure("") } else { figure(paid) },
            date(settled_on),
            figure(parts.iter().map(|part| part.level).max().unwrap_or(0)),
            date(reminded),
            figure(open),
            figure(if open.is_zero() { 0 } else { late.max(0) }),
            figure(state),
            // Named only where another date counts: then it is what the invoice itself says (T7).
            date(only.map(|part| part.due_on).filter(|original| Some(*original) != due_on)),
        ]
    }

    fn payments(&self) -> Result<Vec<Vec<OutputCell>>, AppError> {
        let mut payments = self.read.settlement_matches()?;
        payments.retain(|settlement| settlement.kind == SettlementKind::Payment);
        payments.sort_by_key(|payment| (payment.value_on, payment.settlement));
        let rests = self.read.credits(&store::OpenQuery::as_of(crate::payments::FAR_AHEAD))?;
        let rests: HashMap<SettlementId, Money> =
            rests.into_iter().map(|credit| (credit.settlement, credit.rest)).collect();
        let row = |payment: &SettlementMatch| {
            let rest =
                rests.get(&payment.settlement).copied().unwrap_or(Money::zero(payment.amount.currency));
            let mut row = self.named(payment.customer);
            row.extend([
                figure(payment.value_on),
                figure(payment.amount),
                figure(payment.amount.currency),
                figure(&payment.method),
                text(&payment.reference),
                figure(rest),
            ]);
            row
        };
        Ok(payments.iter().map(row).collect())
    }

    /// Invoices and settlements by date, with the running balance per customer and currency.
    fn ledger(&self) -> Result<Vec<Vec<OutputCell>>, AppError> {
        let invoices = self.read.invoice_matches()?.into_iter().map(|((customer, number), invoice)| Line {
            on: invoice.issued_on,
            customer,
            kind: "invoice",
            number,
            amount: invoice.total,
            reason: String::new(),
        });
        let settlements = self.read.settlement_matches()?.into_iter().map(|settlement| Line {
            on: settlement.value_on,
            customer: settlement.customer,
            kind: settlement.kind.code(),
            number: settlement.number.unwrap_or(settlement.reference),
            amount: -settlement.amount,
            reason: if settlement.kind.lies_on_account() { String::new() } else { settlement.method },
        });
        let mut lines: Vec<Line> = invoices.chain(settlements).collect();
        lines.extend(self.claims()?);
        lines.sort_by(|one, other| one.order().cmp(&other.order()));
        let mut balances: HashMap<(CustomerId, domain::Currency), i64> = HashMap::new();
        let row = |line: &Line| {
            let currency = line.amount.currency;
            let balance = balances.entry((line.customer, currency)).or_default();
            *balance += line.amount.minor;
            let mut row = vec![figure(line.on)];
            row.extend(self.named(line.customer));
            row.extend([figure(line.kind), text(&line.number), figure(line.amount), figure(currency)]);
            row.extend([figure(Money::new(*balance, currency)), figure(&line.reason)]);
            row
        };
        Ok(lines.iter().map(row).collect())
    }

    /// What was claimed beside the invoices.
    fn claims(&self) -> Result<Vec<Line>, AppError> {
        let claimed = self.read.claimed_amounts()?.into_iter();
        let line = |(receivable, customer, amount)| {
            let claim = self.names.claim(receivable)?;
            Some(Line {
                on: claim.claimed_on,
                customer,
                kind: match claim.kind {
                    ClaimKind::Interest => "interest",
                    ClaimKind::LumpSum => "fee",
                },
                number: plain(&self.names.claim_name(claim)),
                amount,
                reason: String::new(),
            })
        };
        Ok(claimed.filter_map(line).collect())
    }

    /// Number and name of a customer.
    fn named(&self, customer: CustomerId) -> Vec<OutputCell> {
        let profile = self.profiles.get(&customer);
        let number = profile.map(|profile| profile.number.as_str()).unwrap_or_default();
        let name = profile.map(|profile| profile.name.as_str()).unwrap_or_default();
        vec![text(number), text(name)]
    }
}

struct Line {
    on: NaiveDate,
    customer: CustomerId,
    kind: &'static str,
    number: String,
    amount: Money,
    /// Why a claim was given up, or the rate of tax withheld; empty elsewhere.
    reason: String,
}

impl Line {
    /// By customer, then date, invoices before settlements of the same day.
    fn order(&self) -> (CustomerId, NaiveDate, bool, &str) {
        (self.customer, self.on, self.amount.minor < 0, &self.number)
    }
}

fn customer(profile: &CustomerProfile) -> Vec<OutputCell> {
    let contact = profile.contacts.first().map(|contact| contact.name.as_str()).unwrap_or_default();
    vec![
        text(&profile.number),
        text(&profile.name),
        text(contact),
        text(&profile.tax_id),
        figure(profile.language.tag()),
        figure(profile.currency),
        figure(profile.terms.as_ref().map(ToString::to_string).unwrap_or_default()),
        text(&profile.address.lines.join("\n")),
        figure(&profile.address.country),
        text(&profile.email),
        text(&profile.phone),
        figure(if profile.lock_reason.is_some() { "yes" } else { "" }),
    ]
}

/// A name without the marks of direction, which are for the window.
fn plain(name: &str) -> String {
    name.replace(['\u{2066}', '\u{2069}'], "")
}

fn text(cell: &str) -> OutputCell {
    OutputCell::Text(cell.to_owned())
}

fn figure(cell: impl std::fmt::Display) -> OutputCell {
    OutputCell::Figure(cell.to_string())
}

fn date(date: Option<NaiveDate>) -> OutputCell {
    OutputCell::Figure(date.map(|date| date.to_string()).unwrap_or_default())
}
