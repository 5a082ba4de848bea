//! Composes a reminder letter: what stands where, in which order (letter specification §6).

use domain::{
    Money,
    dunning::CreditKind,
    letter::{Letter, LetterDispute, LetterItem, LetterTable},
};

use crate::{
    error::DocumentError,
    flow::{BODY, Flow, GRID, SUBJECT},
    format::Format,
    frame::Frame,
    geometry::Geometry,
    interest,
    labels::{Arg, Labels},
    letterhead, second_language,
    sheet::{INK, LATE, Sheet},
    signing::Signing,
    slip::{self, Payment},
    stationery,
    table::{self, Cell, Column, Row, SetTable, Strip, Table},
    text::Setter,
    totals::{Look, Total},
    visible::{is_invisible, left_to_right, number_or_name},
    wording::Wording,
};

/// What stands for nothing in the column of payments.
const NOTHING: &str = "–";

/// A letter on its pages.
pub(crate) struct Composed {
    /// The subject, as plain text.
    pub(crate) title: String,
    /// The pages.
    pub(crate) sheets: Vec<Sheet>,
    /// The measures of the sheet.
    pub(crate) geometry: &'static Geometry,
}

/// Sets the letter on as many pages as it needs.
pub(crate) fn compose(letter: &Letter, setter: &mut Setter) -> Result<Composed, DocumentError> {
    let claim = checked(letter)?;
    setter.language = letter.language;
    let wording = Wording::new(letter, claim)?;
    let frame = Frame::new(Geometry::of(letter.stationery.paper), letter.language);
    let mut first = Sheet::default();
    letterhead::draw(&letterhead::of_letter(letter, &wording)?, frame, (setter, &mut first))?;
    let subject = wording.subject()?;
    let mut flow = Flow::new(frame, setter, first, frame.geometry.subject_top);
    flow.paragraph(&subject, SUBJECT, 0.0)?;
    spaced(&mut flow, &wording.salutation()?)?;
    for paragraph in wording.opening()? {
        spaced(&mut flow, &paragraph)?;
    }
    let tables = Tables { letter, format: Format::new(letter.language, &letter.seller.address.country) };
    tables.draw_claims(&mut flow, &wording)?;
    tables.draw_riders(&mut flow)?;
    tables.draw_disputes(&mut flow)?;
    interest::draw(&mut flow, letter)?;
    interest::draw_threats(&mut flow, letter)?;
    closing(&mut flow, letter, &wording)?;
    second_language::draw(&mut flow, letter)?;
    slip::draw(&mut flow, &Payment::of_letter(letter), &subject)?;
    let mut sheets = std::mem::take(&mut flow.sheets);
    stationery::dress(letter.into(), frame, setter, &mut sheets)?;
    let title = subject.chars().filter(|character| !is_invisible(*character)).collect();
    Ok(Composed { title, sheets, geometry: frame.geometry })
}

/// The highest step, after making sure that there is one and that all amounts are in one currency.
pub(crate) fn checked(letter: &Letter) -> Result<&LetterTable, DocumentError> {
    let claim = letter.tables.first().ok_or(DocumentError::Empty)?;
    if letter.tables.iter().any(|table| table.items.is_empty()) {
        return Err(DocumentError::Empty);
    }
    let items = letter.tables.iter().flat_map(|table| &table.items).chain(&letter.rides_along);
    let amounts = items.flat_map(|item| [item.amount, item.paid, item.open]);
    let claims = letter.claims().chain(&letter.threatened).flat_map(|claim| [claim.amount, claim.open]);
    let disputes = letter.disputed.iter().flat_map(|dispute| [dispute.amount, dispute.disputed]);
    let credits = letter.credits.iter().map(|credit| credit.amount);
    let mut all = amounts.chain(credits).chain(claims).chain(disputes);
    if all.any(|amount| amount.currency != letter.currency) {
        return Err(DocumentError::MixedCurrencies);
    }
    Ok(claim)
}

/// A paragraph with a line of space above it; nothing where there is no text.
pub(crate) fn spaced(flow: &mut Flow<'_>, text: &str) -> Result<(), DocumentError> {
    if text.is_empty() {
        return Ok(());
    }
    flow.space(GRID);
    flow.paragraph(text, BODY, 0.0)
}

/// The last paragraph and the closing, which keeps with two lines of it.
fn closing(flow: &mut Flow<'_>, letter: &Letter, wording: &Wording<'_>) -> Result<(), DocumentError> {
    let signing =
        Signing { closing: wording.closing()?, seller: &letter.seller, stationery: &letter.stationery };
    flow.space(GRID);
    flow.paragraph(&wording.ways_out()?, BODY, GRID + signing.height())?;
    flow.space(GRID);
    signing.draw(flow)
}

/// The tables of a letter.
struct Tables<'a> {
    letter: &'a Letter,
    format: Format,
}

impl Tables<'_> {
    /// One table per step, the highest first, each with its own total (R1); the last one ends in the amount to pay.
    fn draw_claims(&self, flow: &mut Flow<'_>, wording: &Wording<'_>) -> Result<(), DocumentError> {
        let claims = &self.letter.tables;
        let mut tables = Vec::with_capacity(claims.len());
        let mut widest = Vec::new();
        for (index, claim) in claims.iter().enumerate() {
            let table = self.claim_table(claim, index + 1 == claims.len())?;
            let needed = table::needed(flow, &table)?;
            widest.resize(needed.len(), 0.0_f32);
            widest.iter_mut().zip(needed).for_each(|(widest, needed)| *widest = widest.max(needed));
            tables.push(table);
        }
        for (index, (claim, table)) in claims.iter().zip(tables).enumerate() {
            let set = SetTable::new(flow, table, &widest)?;
            if claims.len() > 1 {
                flow.heading(&self.step_name(claim.level)?, set.least())?;
            } else {
                flow.space(table::BEFORE);
            }
            set.draw(flow)?;
            // Right below its own table, so that it threatens nothing about the others.
            if index == 0 {
                spaced(flow, &wording.consequence()?)?;
            }
        }
        Ok(())
    }

    fn claim_table(&self, claim: &LetterTable, is_last: bool) -> Result<Table, DocumentError> {
        let mut totals = Vec::new();
        if self.letter.tables.len() > 1 {
            totals.extend(self.claim_totals(claim)?);
            totals.push(self.to_pay(claim, Look::Strong)?);
        }
        if is_last {
            totals.extend(self.final_totals(claim)?);
        }
        let (columns, rows) = (self.claim_columns()?, self.claim_rows(claim)?);
        let strip = Some(Strip { carried: "letter-carried", brought: "letter-brought" });
        Ok(Table { columns, rows, totals, strip })
    }

    /// Items that ride along: listed with their own deadlines, in no total.
    fn draw_riders(&self, flow: &mut Flow<'_>) -> Result<(), DocumentError> {
        if self.letter.rides_along.is_empty() {
            return Ok(());
        }
        let (labels, symbol) = (self.labels(), self.symbol());
        let currency = [("currency", Arg::Text(symbol.as_str()))];
        let columns = vec![
            column(labels.text("letter-column-invoice")?, 1.25),
            column(labels.text("letter-column-dated")?, 1.05),
            column(labels.text("letter-column-due")?, 1.05),
            column(labels.text("letter-column-pay-by")?, 1.05),
            figures(labels.text("letter-column-days-late")?, 0.95),
            figures(labels.format("letter-column-open", &currency)?, 1.2),
        ];
        let rows = self.letter.rides_along.iter().map(|item| self.rider_row(item)).collect();
        let table = Table { columns, rows, totals: Vec::new(), strip: None };
        let needed = table::needed(flow, &table)?;
        let set = SetTable::new(flow, table, &needed)?;
        flow.heading(&labels.text("letter-rides")?, set.least())?;
        set.draw(flow)
    }

    /// What is in dispute: listed under its own heading, in no total (R10).
    fn draw_disputes(&self, flow: &mut Flow<'_>) -> Result<(), DocumentError> {
        if self.letter.disputed.is_empty() {
            return Ok(());
        }
        let (labels, symbol) = (self.labels(), self.symbol());
        let currency = [("currency", Arg::Text(symbol.as_str()))];
        let columns = vec![
            column(labels.text("letter-column-invoice")?, 1.25),
            column(labels.text("letter-column-dated")?, 1.05),
            column(labels.text("letter-column-due")?, 1.05),
            column(labels.text("letter-column-disputed-since")?, 1.3),
            figures(labels.format("letter-column-amount", &currency)?, 1.2),
            figures(labels.format("letter-column-disputed", &currency)?, 1.3),
        ];
        let rows = self.letter.disputed.iter().map(|dispute| self.dispute_row(dispute)).collect();
        let table = Table { columns, rows, totals: Vec::new(), strip: None };
        let needed = table::needed(flow, &table)?;
        let set = SetTable::new(flow, table, &needed)?;
        flow.heading(&labels.text("letter-disputed")?, set.least())?;
        set.draw(flow)
    }

    fn dispute_row(&self, dispute: &LetterDispute) -> Row {
        let cells = vec![
            cell(left_to_right(&dispute.invoice_number)),
            cell(self.short_date(dispute.issued_on)),
            cell(self.short_date(dispute.due_on)),
            cell(self.short_date(dispute.since)),
            cell(self.figure(dispute.amount)),
            cell(self.figure(dispute.disputed)),
        ];
        Row { cells, subtotal: String::new() }
    }

    fn labels(&self) -> Labels {
        Labels(self.letter.language)
    }

    fn symbol(&self) -> String {
        self.format.symbol(self.letter.currency)
    }

    fn step_name(&self, level: u8) -> Result<String, DocumentError> {
        self.labels().text(match level {
            0 | 1 => "letter-step-1",
            2 => "letter-step-2",
            _ => "letter-step-3",
        })
    }

    /// A note before the due date says what is due and when, nothing of lateness (letter specification §4).
    fn is_note(&self) -> bool {
        self.letter.level == 0
    }

    fn claim_columns(&self) -> Result<Vec<Column>, DocumentError> {
        let (labels, symbol) = (self.labels(), self.symbol());
        let currency = [("currency", Arg::Text(symbol.as_str()))];
        if self.is_note() {
            let is_partly_paid =
                self.letter.tables.iter().flat_map(|table| &table.items).any(|item| !item.paid.is_zero());
            let figure = if is_partly_paid { "letter-column-open" } else { "letter-column-amount" };
            return Ok(vec![
                column(labels.text("letter-column-invoice")?, 1.25),
                column(labels.text("letter-column-dated")?, 1.05),
                column(labels.text("letter-column-due")?, 1.05),
                figures(labels.format(figure, &currency)?, 1.2),
            ]);
        }
        Ok(vec![
            column(labels.text("letter-column-invoice")?, 1.25),
            column(labels.text("letter-column-dated")?, 1.05),
            column(labels.text("letter-column-due")?, 1.05),
            figures(labels.text("letter-column-days-late")?, 0.95),
            figures(labels.format("letter-column-amount", &currency)?, 1.2),
            figures(labels.format("letter-column-paid", &currency)?, 1.1),
            figures(labels.format("letter-column-open", &currency)?, 1.2),
        ])
    }

    /// The rows with their running subtotals, which must end in the total of the table.
    fn claim_rows(&self, table: &LetterTable) -> Result<Vec<Row>, DocumentError> {
        let mut sum = Money::zero(self.letter.currency);
        let mut rows = Vec::with_capacity(table.items.len());
        for item in &table.items {
            sum.minor += item.amount.minor - item.paid.minor - item.disputed.minor;
            let mut cells = self.leading_cells(item);
            if self.is_note() {
                cells.pop();
            } else {
                cells.push(cell(self.figure(item.amount)));
                cells.push(cell(if item.paid.is_zero() {
                    NOTHING.to_owned()
                } else {
                    self.figure(item.paid)
                }));
            }
            cells.push(cell(self.figure(item.open)));
            rows.push(Row { cells, subtotal: self.figure(sum) });
        }
        let total = Money::new(table.items.iter().map(|item| item.open.minor).sum(), self.letter.currency);
        if sum == total {
            Ok(rows)
        } else {
            Err(DocumentError::TotalsDiffer { subtotal: sum.minor, total: total.minor })
        }
    }

    fn rider_row(&self, item: &LetterItem) -> Row {
        let mut cells = self.leading_cells(item);
        let pay_by = item.pay_by.map_or_else(|| NOTHING.to_owned(), |on| self.short_date(on));
        cells.insert(cells.len() - 1, cell(pay_by));
        cells.push(cell(self.figure(item.open)));
        Row { cells, subtotal: String::new() }
    }

    fn leading_cells(&self, item: &LetterItem) -> Vec<Cell> {
        let days = left_to_right(&item.overdue_days.to_string());
        vec![
            cell(number_or_name(&item.invoice_number)),
            cell(self.short_date(item.issued_on)),
            cell(self.short_date(item.due_on)),
            Cell { text: days, colour: LATE },
        ]
    }

    /// Overdue in total, less credits, and the one amount to pay; only the amount when nothing stands between.
    fn final_totals(&self, table: &LetterTable) -> Result<Vec<Total>, DocumentError> {
        let (letter, labels) = (self.letter, self.labels());
        let mut totals = Vec::new();
        let is_alone = letter.tables.len() == 1;
        let claims = if is_alone { self.claim_totals(table)? } else { Vec::new() };
        if !letter.credits.is_empty() || !claims.is_empty() {
            let overdue = if is_alone { letter.overdue() } else { letter.claimed() };
            totals.push(plain(labels.text("letter-overdue-total")?, self.figure(overdue)));
        }
        for credit in &letter.credits {
            let date = left_to_right(&self.format.date(credit.dated_on));
            let date = ("date", Arg::Text(date.as_str()));
            let label = match &credit.number {
                Some(number) => {
                    let number = left_to_right(number);
                    let key = match credit.kind {
                        CreditKind::Cheque => "letter-less-cheque",
                        _ => "letter-less-credit-note",
                    };
                    labels.format(key, &[("number", Arg::Text(&number)), date])?
                }
                None if credit.kind == CreditKind::Promise => {
                    labels.format("letter-less-promised", &[date])?
                }
                None => labels.format("letter-less-on-account", &[date])?,
            };
            totals.push(plain(label, self.figure(-credit.amount)));
        }
        totals.extend(claims);
        if is_alone {
            totals.push(self.to_pay(table, Look::Amount)?);
        } else {
            let label = labels.text("letter-to-pay-all")?;
            let figure = left_to_right(&self.format.amount(letter.net()));
            totals.push(Total { label, broken_label: None, figure, look: Look::Amount, gap: 0.0 });
            // What follows is about all tables, not about the last one.
            if let Some(first) = totals.first_mut() {
                first.gap = GRID;
            }
        }
        Ok(totals)
    }

    /// Interest and fixed sums, each with what of it is open (L10).
    fn claim_totals(&self, table: &LetterTable) -> Result<Vec<Total>, DocumentError> {
        let total = |claim| Ok(plain(interest::name(self.letter, claim)?, self.figure(claim.open)));
        table.claims.iter().map(total).collect()
    }

    /// "To pay by": the whole amount in a letter with one table, else the total of this table.
    fn to_pay(&self, table: &LetterTable, look: Look) -> Result<Total, DocumentError> {
        let (count, labels) = (table.items.len(), self.labels());
        if self.is_note() {
            let figure = left_to_right(&self.format.amount(self.letter.net()));
            return Ok(Total {
                label: labels.text("letter-to-pay-soon")?,
                broken_label: None,
                figure,
                look,
                gap: 0.0,
            });
        }
        let (date, items) = (left_to_right(&self.format.date(table.pay_by)), count.to_string());
        let date = ("date", Arg::Text(date.as_str()));
        let label = labels.format("letter-to-pay", std::slice::from_ref(&date))?;
        let counted = [date, ("items", Arg::Text(&items)), ("count", Arg::Count(count))];
        let broken_label = Some(labels.format("letter-to-pay-counted", &counted)?);
        let figure = if look == Look::Amount {
            left_to_right(&self.format.amount(self.letter.net()))
        } else {
            self.figure(table.total(self.letter.currency))
        };
        Ok(Total { label, broken_label, figure, look, gap: 0.0 })
    }

    fn figure(&self, amount: Money) -> String {
        left_to_right(&self.format.figure(amount))
    }

    fn short_date(&self, date: chrono::NaiveDate) -> String {
        left_to_right(&self.format.short_date(date))
    }
}

/// A column of text.
pub(crate) fn column(head: String, share: f32) -> Column {
    Column { head, is_figure: false, share }
}

/// A column of figures.
pub(crate) fn figures(head: String, share: f32) -> Column {
    Column { head, is_figure: true, share }
}

/// An entry in ink.
pub(crate) fn cell(text: String) -> Cell {
    Cell { text, colour: INK }
}

/// A step of a sum.
pub(crate) fn plain(label: String, figure: String) -> Total {
    Total { label, broken_label: None, figure, look: Look::Plain, gap: 0.0 }
}
