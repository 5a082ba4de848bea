//! The payment slip at the foot of a letter or a statement: code, account, amount, date, reference (letter specification §5).

use std::collections::BTreeSet;

use domain::{
    Currency, Language, Money,
    letter::{Addressee, Letter},
    seller::{BankAccount, Seller},
    statement::Statement,
};

use crate::{
    error::DocumentError,
    flow::{Flow, GRID, SUBJECT},
    format::Format,
    frame::{Align, Frame, Span},
    labels::{Arg, Labels},
    qr::{Modules, QUIET, modules},
    sheet::{INK, MUTED, Mark, Sheet},
    tags::Role,
    text::{Setter, Style},
    visible::{isolated, left_to_right, unbroken},
    wording::{account_number, bank_code},
};

/// The label of a cut line.
pub(crate) const CUT: Style = Style { size: 8.0, line: 4.0, is_bold: false, colour: MUTED };
const LABEL: Style = Style { size: 7.5, line: 4.2, is_bold: false, colour: MUTED };
const VALUE: Style = Style { size: 10.0, line: 5.0, is_bold: false, colour: INK };
const STRONG: Style = Style { size: 10.0, line: 5.0, is_bold: true, colour: INK };
/// Side of the code with its quiet zone.
const CODE: f32 = 36.0;
/// The smallest module that a telephone reads for certain.
const LEAST_MODULE: f32 = 0.5;
/// Between the cut line and what is below it.
const BELOW_CUT: f32 = 1.5;
/// From one field to the next.
const PITCH: f32 = 10.5;
const FIELDS: f32 = 3.0;
/// Free height that a slip asks for, clear space above included; less, and it takes a page of its own.
const NEEDED: f32 = 52.0;
/// Between code and fields, and between the columns of fields.
const GUTTER: f32 = 4.0;
/// Width of the first column of fields compared with the second.
const RATIO: f32 = 1.15;
/// Space between the label of the cut line and its dashes.
const BEFORE_DASHES: f32 = 3.0;

/// A field: its label, its value, and whether it is what matters.
#[derive(Clone)]
struct Field {
    label: &'static str,
    value: String,
    style: Style,
}

/// A slip that is ready to be placed.
struct Slip {
    title: &'static str,
    code: Option<Modules>,
    /// What the code holds, for whoever does not see it.
    shows: String,
    columns: [Vec<Field>; 2],
}

/// What is to be paid, and how.
pub(crate) struct Payment<'a> {
    language: Language,
    seller: &'a Seller,
    customer: &'a Addressee,
    account: Option<&'a BankAccount>,
    amount: Money,
    /// What the amount is, and what stands below it: label and value.
    amount_label: &'static str,
    second: Field,
    reference: String,
    code: Option<String>,
}

impl<'a> Payment<'a> {
    /// What a letter asks for.
    pub(crate) fn of_letter(letter: &'a Letter) -> Self {
        let format = Format::new(letter.language, &letter.seller.address.country);
        // A note about several due dates asks for no single one.
        let dates: BTreeSet<_> =
            letter.tables.iter().flat_map(|table| &table.items).map(|item| item.due_on).collect();
        let pay_by = letter.pay_by().filter(|_| letter.level > 0 || dates.len() == 1);
        let pay_by = pay_by.map(|on| left_to_right(&format.date(on))).unwrap_or_default();
        Self {
            language: letter.language,
            seller: &letter.seller,
            customer: &letter.addressee,
            account: letter.account(),
            amount: letter.net(),
            amount_label: "letter-slip-amount",
            second: Field { style: STRONG, ..field("letter-slip-pay-by", pay_by) },
            reference: letter.payment_reference(),
            code: letter.payment_code(),
        }
    }

    /// What a transfer on a statement would be made for: what is overdue, beside the balance; else the balance.
    pub(crate) fn of_statement(statement: &'a Statement) -> Self {
        let format = Format::new(statement.language, &statement.seller.address.country);
        let is_overdue = statement.to_pay() != statement.closing();
        let balance =
            if is_overdue { left_to_right(&format.amount(statement.closing())) } else { String::new() };
        Self {
            language: statement.language,
            seller: &statement.seller,
            customer: &statement.customer,
            account: statement.account(),
            amount: statement.to_pay(),
            amount_label: if is_overdue { "letter-slip-overdue" } else { "letter-slip-balance" },
            second: field("letter-slip-balance", balance),
            reference: statement.payment_reference(),
            code: statement.payment_code(),
        }
    }
}

/// Puts the slip at the foot of the last page, or on a page of its own below `subject`; nothing when nothing can be paid.
pub(crate) fn draw(flow: &mut Flow<'_>, payment: &Payment<'_>, subject: &str) -> Result<(), DocumentError> {
    let Some(slip) = slip(payment)? else { return Ok(()) };
    let height = CUT.line + BELOW_CUT + if slip.code.is_some() { CODE + BELOW_CUT } else { PITCH * FIELDS };
    let needed = if slip.code.is_some() { NEEDED } else { height + GRID };
    if flow.left() < needed {
        flow.break_page();
        flow.page().0.open(Role::Decoration);
        flow.paragraph(subject, SUBJECT, 0.0)?;
        flow.page().0.close();
    }
    let frame = flow.frame;
    let top = frame.geometry.text_bottom() - height;
    flow.y = frame.geometry.text_bottom();
    let (sheet, setter) = flow.page();
    place(&slip, frame, (setter, sheet), top)
}

fn slip(payment: &Payment<'_>) -> Result<Option<Slip>, DocumentError> {
    if payment.amount.minor <= 0 {
        return Ok(None);
    }
    if is_paid_by_cheque(payment) {
        return Ok(Some(coupon(payment)));
    }
    let Some(account) = payment.account else { return Ok(None) };
    let code = payment.code.as_deref().map(modules).transpose()?;
    let code = code.filter(|code| module(code) >= LEAST_MODULE);
    let title = if code.is_some() { "letter-slip-scan" } else { "letter-slip-transfer" };
    Ok(Some(Slip {
        title,
        code,
        shows: shows(payment, account)?,
        columns: [payee(payment, account)?, what(payment, "letter-slip-reference")],
    }))
}

/// Amount, payee and reference, which the code holds.
fn shows(payment: &Payment<'_>, account: &BankAccount) -> Result<String, DocumentError> {
    let format = Format::new(payment.language, &payment.seller.address.country);
    let (amount, payee) = (format.amount(payment.amount), payment.seller.payee(account));
    let values = [
        ("amount", Arg::Text(&amount)),
        ("payee", Arg::Text(payee)),
        ("reference", Arg::Text(&payment.reference)),
    ];
    Labels(payment.language).format("letter-alt-code", &values)
}

/// In the United States a reminder is answered with a cheque.
fn is_paid_by_cheque(payment: &Payment<'_>) -> bool {
    payment.amount.currency == Currency::USD
        && payment.seller.address.country.eq_ignore_ascii_case("US")
        && !payment.seller.address.is_empty()
}

fn payee(payment: &Payment<'_>, account: &BankAccount) -> Result<Vec<Field>, DocumentError> {
    let (is_iban, number) = account_number(account);
    let bank = [isolated(&account.bank_name), bank_code(account, payment.language)?];
    let bank: Vec<String> = bank.into_iter().filter(|part| !part.is_empty()).collect();
    let label = if is_iban { "letter-slip-iban" } else { "letter-slip-account" };
    Ok(vec![
        field("letter-slip-payee", isolated(payment.seller.payee(account))),
        field(label, unbroken(&number)),
        field("letter-slip-bank", bank.join(" · ")),
    ])
}

fn coupon(payment: &Payment<'_>) -> Slip {
    let address: Vec<String> = payment.seller.address.lines.iter().map(|line| isolated(line)).collect();
    let customer = payment.customer;
    let number = left_to_right(&customer.customer_number);
    let name =
        if customer.customer_name == customer.customer_number { "" } else { customer.customer_name.as_str() };
    let payee = vec![
        field("letter-slip-order", isolated(&payment.seller.name)),
        field("letter-slip-mail-to", address.join(", ")),
        field("letter-slip-customer", format!("{number} {}", isolated(name)).trim_end().to_owned()),
    ];
    Slip {
        title: "letter-slip-cheque",
        code: None,
        shows: String::new(),
        columns: [payee, what(payment, "letter-slip-write")],
    }
}

/// Amount, date and reference.
fn what(payment: &Payment<'_>, reference: &'static str) -> Vec<Field> {
    let format = Format::new(payment.language, &payment.seller.address.country);
    let amount = left_to_right(&format.amount(payment.amount));
    vec![
        Field { style: STRONG, ..field(payment.amount_label, amount) },
        payment.second.clone(),
        field(reference, unbroken(&payment.reference)),
    ]
}

const fn field(label: &'static str, value: String) -> Field {
    Field { label, value, style: VALUE }
}

fn module(code: &Modules) -> f32 {
    CODE / (f32::from(code.side) + 2.0 * QUIET)
}

/// The dashed line along which the lower part of a page is cut off, with its label.
pub(crate) fn cut(
    label: &str,
    frame: Frame,
    (setter, sheet): (&mut Setter, &mut Sheet),
    top: f32,
) -> Result<(), DocumentError> {
    let text = frame.text();
    let title = setter.line(label, CUT)?;
    let after = title.width + BEFORE_DASHES;
    let dashes = frame.part(text, after, text.width - after);
    frame.put(sheet, (title, CUT), (text, top, Align::Start));
    sheet.marks.push(Mark::Dashes {
        x: dashes.left,
        y: top + CUT.line / 2.0,
        width: dashes.width,
        colour: MUTED,
    });
    Ok(())
}

fn place(
    slip: &Slip,
    frame: Frame,
    (setter, sheet): (&mut Setter, &mut Sheet),
    top: f32,
) -> Result<(), DocumentError> {
    let (text, language) = (frame.text(), frame.language);
    cut(&Labels(language).text(slip.title)?, frame, (setter, sheet), top)?;
    let below = top + CUT.line + BELOW_CUT;
    let (mut offset, mut first) = (0.0, below);
    if let Some(code) = &slip.code {
        let (module, quiet) = (module(code), QUIET * module(code));
        // The printed edge is flush with the text, so the quiet zone hangs into the margin.
        let square = frame.part(text, -quiet, CODE);
        let runs = code.runs.clone();
        sheet.open(Role::Figure(slip.shows.clone()));
        sheet.marks.push(Mark::Modules { x: square.left + quiet, y: below + quiet, module, runs });
        sheet.close();
        offset = CODE - quiet + GUTTER;
        first = below + quiet;
    }
    let width = text.width - offset - GUTTER;
    let wide = width * RATIO / (RATIO + 1.0);
    let spans = [frame.part(text, offset, wide), frame.part(text, offset + wide + GUTTER, width - wide)];
    sheet.open(Role::List);
    for (fields, span) in slip.columns.iter().zip(spans) {
        column(fields, frame, (setter, sheet), (span, first, language))?;
    }
    sheet.close();
    Ok(())
}

fn column(
    fields: &[Field],
    frame: Frame,
    (setter, sheet): (&mut Setter, &mut Sheet),
    (span, mut top, language): (Span, f32, Language),
) -> Result<(), DocumentError> {
    for field in fields.iter().filter(|field| !field.value.is_empty()) {
        let label = setter.fitted(&Labels(language).text(field.label)?, LABEL, span.width)?;
        sheet.open(Role::Item);
        sheet.open(Role::Label);
        frame.put(sheet, (label, LABEL), (span, top, Align::Start));
        sheet.close();
        sheet.open(Role::Said);
        let value = setter.fitted(&field.value, field.style, span.width)?;
        frame.put(sheet, (value, field.style), (span, top + LABEL.line, Align::Start));
        sheet.close();
        sheet.close();
        top += PITCH;
    }
    Ok(())
}
