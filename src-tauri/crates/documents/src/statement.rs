//! Composes a statement of account: what is open, or what happened in a period (letter specification §6).

use chrono::NaiveDate;
use domain::{
    Money,
    ageing::AgeingBucket,
    dunning::CreditKind,
    letter::LetterCredit,
    statement::{EntryKind, Statement, StatementBody, StatementEntry, StatementItem},
};
use minijinja::Value;

use crate::{
    addressing::Addressing,
    ageing_strip,
    error::DocumentError,
    flow::{BODY, Flow, GRID, SUBJECT},
    format::Format,
    frame::Frame,
    geometry::Geometry,
    labels::{Arg, Labels},
    letter::{Composed, cell, column, figures, plain},
    letterhead::{self, Head},
    sheet::{LATE, Sheet},
    signing::Signing,
    slip::{self, Payment},
    stationery::{self, Running},
    table::{self, Cell, Row, SetTable, Strip, Table},
    templates::Templates,
    text::Setter,
    totals::{Look, Total},
    visible::{bold, is_invisible, isolated, left_to_right},
};

/// What stands for nothing in a column of figures.
const NOTHING: &str = "–";
const STRIP: Strip = Strip { carried: "letter-carried", brought: "letter-brought" };

/// Makes sure that the lines of a statement end in its balance.
pub(crate) fn check(statement: &Statement) -> Result<(), DocumentError> {
    let (sum, closing) = (statement.sum()?, statement.closing());
    if sum == closing {
        Ok(())
    } else {
        Err(DocumentError::TotalsDiffer { subtotal: sum.minor, total: closing.minor })
    }
}

/// Sets the statement on as many pages as it needs.
pub(crate) fn compose(statement: &Statement, setter: &mut Setter) -> Result<Composed, DocumentError> {
    check(statement)?;
    setter.language = statement.language;
    let words = Words::new(statement)?;
    let frame = Frame::new(Geometry::of(statement.stationery.paper), statement.language);
    let mut first = Sheet::default();
    letterhead::draw(&words.head()?, frame, (setter, &mut first))?;
    let subject = words.text(&words.own("title"))?;
    let mut flow = Flow::new(frame, setter, first, frame.geometry.subject_top);
    flow.paragraph(&subject, SUBJECT, 0.0)?;
    match &statement.body {
        StatementBody::Open { items, credits } => {
            flow.space(GRID / 2.0);
            words.strip(&mut flow)?;
            words.open(&mut flow, (items, credits))?;
        }
        StatementBody::Activity { from, opening, entries } => {
            words.activity(&mut flow, (*from, *opening), entries)?;
            flow.space(GRID);
            words.strip(&mut flow)?;
        }
    }
    flow.space(GRID);
    let note = [words.text(&words.own("intro"))?, words.text("closing_note")?].join(" ");
    match &statement.body {
        // A code for what was open on an earlier day would ask for what is paid by now.
        StatementBody::Open { .. } => {
            flow.paragraph(&note, BODY, 0.0)?;
            if statement.as_of == statement.dated_on {
                slip::draw(&mut flow, &Payment::of_statement(statement), &subject)?;
            }
        }
        StatementBody::Activity { .. } => {
            let signing = words.signing()?;
            flow.paragraph(&note, BODY, GRID + signing.height())?;
            flow.space(GRID);
            signing.draw(&mut flow)?;
        }
    }
    let mut sheets = std::mem::take(&mut flow.sheets);
    stationery::dress(running(statement), frame, setter, &mut sheets)?;
    let title = subject.chars().filter(|character| !is_invisible(*character)).collect();
    Ok(Composed { title, sheets, geometry: frame.geometry })
}

/// What the pages of a letter about this account say around its text.
pub(crate) fn running(statement: &Statement) -> Running<'_> {
    Running {
        number: None,
        is_draft: false,
        dated_on: statement.dated_on,
        language: statement.language,
        seller: &statement.seller,
        customer_name: &statement.customer.customer_name,
        account: statement.account(),
        is_folded: true,
    }
}

/// The texts of one statement, with their values; letters about an account use them too.
pub(crate) struct Words<'a> {
    /// The account.
    pub(crate) statement: &'a Statement,
    /// How figures and dates are written.
    pub(crate) format: Format,
    templates: Templates,
    values: Value,
}

impl<'a> Words<'a> {
    /// The texts about the account.
    pub(crate) fn new(statement: &'a Statement) -> Result<Self, DocumentError> {
        let format = Format::new(statement.language, &statement.seller.address.country);
        let templates = Templates::of(statement.language)?;
        let date = |on| left_to_right(&format.date(on));
        let from = match &statement.body {
            StatementBody::Activity { from, .. } => *from,
            StatementBody::Open { .. } => statement.as_of,
        };
        let customer = &statement.customer;
        let contact = Addressing { addressee: customer, format }.person();
        let about = Value::from_pairs([
            ("name", Value::from(isolated(&customer.customer_name))),
            ("number", Value::from(left_to_right(&customer.customer_number))),
            ("is_consumer", Value::from(customer.is_consumer)),
        ]);
        let closing = statement.closing();
        let size = if closing.minor < 0 { -closing } else { closing };
        let mut values = vec![
            ("contact_to", contact),
            ("customer", about),
            ("company", Value::from_pairs([("name", isolated(&statement.seller.name))])),
            ("balance", Value::from(bold(&left_to_right(&format.amount(size))))),
            ("as_of", Value::from(date(statement.as_of))),
            ("period_from", Value::from(date(from))),
            ("opening_date", Value::from(date(from.pred_opt().unwrap_or(from)))),
            ("reply_by", Value::from(date(statement.reply_by()))),
            ("currency", Value::from(left_to_right(&format.symbol(statement.currency)))),
        ];
        let addressee = templates.text("addressee", &Value::from_pairs(values.clone()))?;
        values.push(("addressee", Value::from(addressee)));
        Ok(Self { statement, format, templates, values: Value::from_pairs(values) })
    }

    /// The name of a text that the two kinds of statements have each for themselves.
    fn own(&self, name: &str) -> String {
        match self.statement.body {
            StatementBody::Open { .. } => format!("open.{name}"),
            StatementBody::Activity { .. } => format!("activity.{name}"),
        }
    }

    fn text(&self, name: &str) -> Result<String, DocumentError> {
        self.say(&format!("statement.{name}"))
    }

    /// The text `name` of any file, with the values of the account.
    pub(crate) fn say(&self, name: &str) -> Result<String, DocumentError> {
        self.templates.text(name, &self.values)
    }

    /// The text `name` with values of its own beside those of the account.
    pub(crate) fn tell(
        &self,
        name: &str,
        own: impl IntoIterator<Item = (&'static str, Value)>,
    ) -> Result<String, DocumentError> {
        let own = Value::from_pairs(own);
        self.templates.text(name, &minijinja::context! { ..own, ..self.values.clone() })
    }

    /// The opening line of a letter to this customer.
    pub(crate) fn salutation(&self) -> Result<String, DocumentError> {
        let addressing = Addressing { addressee: &self.statement.customer, format: self.format };
        addressing.salutation(self.templates, &self.values)
    }

    /// The closing of a letter to this customer.
    pub(crate) fn signing(&self) -> Result<Signing<'a>, DocumentError> {
        self.signed_with("statement.closing")
    }

    /// The closing `name`, or the American one where it has one.
    pub(crate) fn signed_with(&self, name: &str) -> Result<Signing<'a>, DocumentError> {
        let american =
            if self.format.is_american() { self.say(&format!("{name}_us"))? } else { String::new() };
        let closing = if american.is_empty() { self.say(name)? } else { american };
        Ok(Signing { closing, seller: &self.statement.seller, stationery: &self.statement.stationery })
    }

    /// The upper part of the first page.
    pub(crate) fn head(&self) -> Result<Head<'a>, DocumentError> {
        let (statement, labels) = (self.statement, Labels(self.statement.language));
        let customer = &statement.customer;
        let is_named = !customer.contact_name.trim().is_empty();
        let attention =
            if is_named { self.templates.text("attention", &self.values)? } else { String::new() };
        let mut facts = vec![
            (labels.text("letter-date")?, self.long_date(statement.dated_on)),
            (labels.text("letter-customer-number")?, left_to_right(&customer.customer_number)),
        ];
        facts.extend(letterhead::reach(&statement.seller, labels)?);
        Ok(Head {
            seller: &statement.seller,
            stationery: &statement.stationery,
            addressee: customer,
            opens: self.templates.text("address_open", &self.values)?,
            attention,
            facts,
        })
    }

    /// The ageing; money on account is a figure of its own, never inside a bucket (L6).
    fn strip(&self, flow: &mut Flow<'_>) -> Result<(), DocumentError> {
        let ageing = &self.statement.ageing;
        let mut entries = Vec::with_capacity(AgeingBucket::ALL.len() + 2);
        for bucket in AgeingBucket::ALL {
            let label = self.text(&format!("bucket.{}", bucket.code()))?;
            entries.push((label, self.figure(ageing.bucket(bucket))));
        }
        if !ageing.on_account.is_zero() {
            entries.push((self.text("bucket.on_account")?, self.figure(-ageing.on_account)));
        }
        entries.push((self.text("bucket.balance")?, self.figure(ageing.balance())));
        ageing_strip::draw(flow, ageing, &entries)
    }

    /// The open items with what comes off, and the balance.
    pub(crate) fn open(
        &self,
        flow: &mut Flow<'_>,
        (items, credits): (&[StatementItem], &[LetterCredit]),
    ) -> Result<(), DocumentError> {
        let labels = Labels(self.statement.language);
        let symbol = self.format.symbol(self.statement.currency);
        let currency = [("currency", Arg::Text(symbol.as_str()))];
        let columns = vec![
            column(labels.text("letter-column-invoice")?, 1.25),
            column(labels.text("letter-column-dated")?, 1.05),
            column(labels.text("letter-column-due")?, 1.05),
            figures(labels.text("letter-column-days-late")?, 0.95),
            figures(labels.format("letter-column-amount", &currency)?, 1.2),
            figures(labels.format("letter-column-paid", &currency)?, 1.1),
            figures(labels.format("letter-column-open", &currency)?, 1.2),
        ];
        let mut sum = Money::zero(self.statement.currency);
        let mut rows = Vec::with_capacity(items.len());
        for item in items {
            sum = sum.checked_add(item.open)?;
            rows.push(self.item_row(item, sum)?);
        }
        let mut totals = Vec::new();
        if !credits.is_empty() {
            totals.push(plain(self.text("total.open")?, self.figure(sum)));
        }
        for credit in credits {
            totals.push(plain(self.credit_name(credit)?, self.figure(-credit.amount)));
        }
        totals.push(self.balance()?);
        let overdue = self.statement.ageing.overdue();
        totals.push(plain(self.text("total.overdue")?, self.figure(overdue)));
        let table = Table { columns, rows, totals, strip: Some(STRIP) };
        let needed = table::needed(flow, &table)?;
        flow.space(table::BEFORE);
        SetTable::new(flow, table, &needed)?.draw(flow)
    }

    fn item_row(&self, item: &StatementItem, subtotal: Money) -> Result<Row, DocumentError> {
        let paid = item.amount.checked_sub(item.open)?;
        let name = match item.kind {
            EntryKind::Interest | EntryKind::FixedSum => self.entry_name(item.kind, &item.number)?,
            _ => left_to_right(&item.number),
        };
        let days = if item.overdue_days > 0 {
            left_to_right(&item.overdue_days.to_string())
        } else {
            NOTHING.to_owned()
        };
        let cells = vec![
            cell(name),
            cell(self.short_date(item.issued_on)),
            cell(self.short_date(item.due_on)),
            if item.overdue_days > 0 { Cell { text: days, colour: LATE } } else { cell(days) },
            cell(self.figure(item.amount)),
            cell(if paid.is_zero() { NOTHING.to_owned() } else { self.figure(paid) }),
            cell(self.figure(item.open)),
        ];
        Ok(Row { cells, subtotal: self.figure(subtotal) })
    }

    fn credit_name(&self, credit: &LetterCredit) -> Result<String, DocumentError> {
        let labels = Labels(self.statement.language);
        let date = self.long_date(credit.dated_on);
        let date = ("date", Arg::Text(date.as_str()));
        match &credit.number {
            Some(number) if credit.kind == CreditKind::CreditNote => {
                let number = left_to_right(number);
                labels.format("letter-less-credit-note", &[("number", Arg::Text(&number)), date])
            }
            _ => labels.format("letter-less-on-account", &[date]),
        }
    }

    /// The period: the balance brought forward, every entry with the balance after it, and what it comes to.
    fn activity(
        &self,
        flow: &mut Flow<'_>,
        (from, opening): (NaiveDate, Money),
        entries: &[StatementEntry],
    ) -> Result<(), DocumentError> {
        let columns = vec![
            column(self.text("column.entry")?, 2.1),
            column(self.text("column.date")?, 1.05),
            figures(self.text("column.debit")?, 1.2),
            figures(self.text("column.credit")?, 1.2),
            figures(self.text("column.balance")?, 1.3),
        ];
        let zero = Money::zero(self.statement.currency);
        let (mut balance, mut charged, mut settled) = (opening, zero, zero);
        let before = from.pred_opt().unwrap_or(from);
        let strong = |text: String| cell(bold(&text));
        let brought = vec![
            strong(self.text("activity.opening")?),
            strong(self.short_date(before)),
            cell(String::new()),
            cell(String::new()),
            strong(self.figure(opening)),
        ];
        let mut rows = vec![Row { cells: brought, subtotal: self.figure(opening) }];
        for entry in entries {
            balance = balance.checked_add(entry.amount)?;
            let (debit, credit) = if entry.amount.minor > 0 {
                charged = charged.checked_add(entry.amount)?;
                (self.figure(entry.amount), String::new())
            } else {
                settled = settled.checked_sub(entry.amount)?;
                (String::new(), self.figure(-entry.amount))
            };
            let cells = vec![
                cell(self.entry_name(entry.kind, &entry.number)?),
                cell(self.short_date(entry.on)),
                cell(debit),
                cell(credit),
                cell(self.figure(balance)),
            ];
            rows.push(Row { cells, subtotal: self.figure(balance) });
        }
        let totals = vec![
            plain(self.text("total.charged")?, self.figure(charged)),
            plain(self.text("total.settled")?, self.figure(-settled)),
            self.balance()?,
        ];
        let table = Table { columns, rows, totals, strip: Some(STRIP) };
        let needed = table::needed(flow, &table)?;
        flow.space(table::BEFORE);
        SetTable::new(flow, table, &needed)?.brought_forward(1).draw(flow)
    }

    fn entry_name(&self, kind: EntryKind, number: &str) -> Result<String, DocumentError> {
        let number = Value::from_pairs([("number", left_to_right(number))]);
        let name = self.templates.text(&format!("statement.entry.{}", kind.code()), &number)?;
        Ok(name.trim().to_owned())
    }

    fn balance(&self) -> Result<Total, DocumentError> {
        let figure = left_to_right(&self.format.amount(self.statement.closing()));
        Ok(Total { look: Look::Amount, ..plain(self.text("total.balance")?, figure) })
    }

    /// An amount without its currency.
    pub(crate) fn figure(&self, amount: Money) -> String {
        left_to_right(&self.format.figure(amount))
    }

    /// A date as tables have it.
    pub(crate) fn short_date(&self, on: NaiveDate) -> String {
        left_to_right(&self.format.short_date(on))
    }

    /// A date as sentences have it.
    pub(crate) fn long_date(&self, on: NaiveDate) -> String {
        left_to_right(&self.format.date(on))
    }
}
