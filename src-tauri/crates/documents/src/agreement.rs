//! Composes the agreement on a payment plan: what stands where, in which order (letter specification §6).

use domain::{
    Money,
    agreement::{Agreement, AgreementItem, AgreementLine},
    customer::Address,
    instalments::Instalment,
};

use crate::{
    clauses::Clauses,
    error::DocumentError,
    flow::{Flow, GRID, HEADING, NOTE},
    frame::{Align, Frame, Span, rule},
    geometry::Geometry,
    letter::{Composed, cell, column, figures, plain},
    sheet::{ACCENT, INK, MUTED, Sheet},
    stationery::{self, Running},
    table::{self, Column, Row, SetTable, Table},
    text::{Setter, Style},
    totals::{Look, Total},
    visible::{is_invisible, isolated, left_to_right},
};

const TITLE: Style = Style { size: 15.0, line: 7.5, is_bold: true, colour: ACCENT };
const MOTTO: Style = Style { size: 10.0, line: GRID, is_bold: true, colour: INK };
const DATED: Style = Style { size: 8.5, line: 4.4, is_bold: false, colour: MUTED };
const LABEL: Style = Style { size: 8.0, line: 4.0, is_bold: false, colour: MUTED };
const NAME: Style = Style { size: 9.0, line: 4.4, is_bold: true, colour: INK };
const BODY: Style = Style { size: 9.0, line: 4.4, is_bold: false, colour: INK };
/// Width and space below the rule under the motto.
const MOTTO_RULE: f32 = 42.0;
/// Space between the columns of the parties, and of the signatures.
const GUTTER: f32 = 8.0;
/// Space over the parties.
const BEFORE_PARTIES: f32 = 3.0;
/// Space over the signatures.
const BEFORE_SIGNING: f32 = 3.0;
/// Space over a section, and between its heading and what follows.
const BEFORE_HEAD: f32 = 2.8;
const AFTER_HEAD: f32 = 0.4;
/// Room for a hand above a line that is filled in.
const HAND: f32 = 10.0;
/// The part of a line that is for place and date, and the space before the one for the signature.
const PLACE: f32 = 0.36;
const BETWEEN: f32 = 3.0;
/// What stands for the place of the payment on signing.
const SIGNING: &str = "–";

/// Sets the agreement on as many pages as it needs.
pub(crate) fn compose(agreement: &Agreement, setter: &mut Setter) -> Result<Composed, DocumentError> {
    check(agreement)?;
    setter.language = agreement.language;
    let clauses = Clauses::new(agreement)?;
    let frame = Frame::new(Geometry::of(agreement.stationery.paper), agreement.language);
    let mut flow = Flow::new(frame, setter, Sheet::default(), frame.geometry.letterhead_top);
    head(&mut flow, &clauses)?;
    parties(&mut flow, agreement, &clauses)?;
    debt(&mut flow, agreement, &clauses)?;
    schedule(&mut flow, agreement, &clauses)?;
    section(&mut flow, &clauses.text("head.costs")?, &clauses.costs()?)?;
    let paying = clauses.joined(&["clause.paying", "clause.early"])?;
    section(&mut flow, &clauses.text("head.paying")?, &[paying])?;
    let late = clauses.joined(&["clause.grace", "clause.default", "clause.talk"])?;
    section(&mut flow, &clauses.text("head.late")?, &[late])?;
    signed(&mut flow, &clauses)?;
    let mut sheets = std::mem::take(&mut flow.sheets);
    stationery::dress(running(agreement), frame, setter, &mut sheets)?;
    let title = format!("{} {}", clauses.text("title")?, agreement.number);
    let title = title.chars().filter(|character| !is_invisible(*character)).collect();
    Ok(Composed { title, sheets, geometry: frame.geometry })
}

fn running(agreement: &Agreement) -> Running<'_> {
    Running {
        number: Some(&agreement.number),
        is_draft: false,
        dated_on: agreement.dated_on,
        language: agreement.language,
        seller: &agreement.seller,
        customer_name: &agreement.customer.customer_name,
        account: agreement.account(),
        is_folded: false,
    }
}

/// Makes sure that there is something to agree on, in one currency, and that the payments pay it off.
fn check(agreement: &Agreement) -> Result<(), DocumentError> {
    if agreement.items.is_empty() || agreement.lines.is_empty() {
        return Err(DocumentError::Empty);
    }
    let debt = agreement.debt()?;
    let principals = agreement.lines.iter().map(|line| line.instalment.principal);
    let paid = principals.clone().try_fold(Money::zero(agreement.currency), Money::checked_add)?;
    if paid != debt {
        return Err(DocumentError::TotalsDiffer { subtotal: paid.minor, total: debt.minor });
    }
    Ok(())
}

/// The motto where the country has one, the title, number and date.
fn head(flow: &mut Flow<'_>, clauses: &Clauses<'_>) -> Result<(), DocumentError> {
    let motto = clauses.text("motto")?;
    if motto.is_empty() {
        flow.put_lines_at(&clauses.text("title")?, TITLE, Align::Start)?;
        return flow.put_lines_at(&clauses.text("dated")?, DATED, Align::Start);
    }
    flow.put_lines_at(&motto, MOTTO, Align::Middle)?;
    flow.put_lines_at(&clauses.text("submotto")?, MOTTO, Align::Middle)?;
    let text = flow.frame.text();
    let line = Span { left: text.left + (text.width - MOTTO_RULE) / 2.0, width: MOTTO_RULE };
    let y = flow.advance(3.0) + 0.6;
    rule(flow.page().0, line, y, (0.6, INK));
    flow.put_lines_at(&clauses.text("title")?.to_uppercase(), TITLE, Align::Middle)?;
    flow.put_lines_at(&clauses.text("dated")?, DATED, Align::Middle)
}

/// Two columns of equal width.
fn halves(frame: Frame) -> [Span; 2] {
    let text = frame.text();
    let width = (text.width - GUTTER) / 2.0;
    [frame.part(text, 0.0, width), frame.part(text, width + GUTTER, width)]
}

/// Seller and customer side by side.
fn parties(flow: &mut Flow<'_>, agreement: &Agreement, clauses: &Clauses<'_>) -> Result<(), DocumentError> {
    let (seller, customer) = (&agreement.seller, &agreement.customer);
    let contact = |name: &str| clauses.about("party.contact", ("name", isolated(name)));
    let mut ours = vec![isolated(&seller.tax_id)];
    ours.extend(address(&seller.address));
    ours.push(contact(&seller.contact_name)?);
    let number = left_to_right(&customer.customer_number);
    let mut theirs = vec![isolated(&agreement.customer_tax_id)];
    theirs.extend(address(&customer.address));
    let mut who = vec![contact(&customer.contact_name)?, clauses.about("party.number", ("number", number))?];
    who.retain(|part| !part.is_empty());
    theirs.push(who.join(" · "));
    let columns = [("seller", &seller.name, ours), ("customer", &customer.customer_name, theirs)];
    flow.space(BEFORE_PARTIES);
    let top = flow.advance(0.0);
    let frame = flow.frame;
    let mut bottom = top;
    for ((label, name, lines), span) in columns.into_iter().zip(halves(frame)) {
        let (label, name) = (clauses.text(&format!("party.{label}"))?, isolated(name));
        let (sheet, setter) = flow.page();
        let mut y = top + frame.write((&mut *setter, &mut *sheet), (&label, LABEL), (span, top))?;
        y += frame.write((&mut *setter, &mut *sheet), (&name, NAME), (span, y))?;
        for line in lines.iter().filter(|line| !line.is_empty()) {
            y += frame.write((&mut *setter, &mut *sheet), (line, BODY), (span, y))?;
        }
        bottom = bottom.max(y);
    }
    flow.advance(bottom - top);
    Ok(())
}

/// The lines of an address, at most two beside each other so that a long one stays low.
fn address(address: &Address) -> Vec<String> {
    address
        .lines
        .chunks(2)
        .map(|pair| pair.iter().map(|line| isolated(line)).collect::<Vec<_>>().join(", "))
        .collect()
}

fn debt(flow: &mut Flow<'_>, agreement: &Agreement, clauses: &Clauses<'_>) -> Result<(), DocumentError> {
    let columns = vec![
        column(clauses.text("column.invoice")?, 1.3),
        column(clauses.text("column.dated")?, 1.0),
        column(clauses.text("column.due")?, 1.2),
        figures(clauses.column("in_plan")?, 1.2),
    ];
    let date = |on| left_to_right(&clauses.format.short_date(on));
    let row = |item: &AgreementItem| Row {
        cells: vec![
            cell(left_to_right(&item.number)),
            cell(date(item.issued_on)),
            cell(date(item.due_on)),
            cell(left_to_right(&clauses.format.figure(item.amount))),
        ],
        subtotal: String::new(),
    };
    let rows = agreement.items.iter().map(row).collect();
    let total = left_to_right(&clauses.format.amount(agreement.debt()?));
    let totals = vec![Total { look: Look::Strong, ..plain(clauses.text("total.debt")?, total) }];
    section(flow, &clauses.text("head.debt")?, &[clauses.text("clause.debt")?])?;
    let table = Table { columns, rows, totals, strip: None };
    let needed = table::needed(flow, &table)?;
    let set = SetTable::new(flow, table, &needed)?;
    set.draw(flow)?;
    flow.close_up();
    Ok(())
}

/// The schedule: what each payment consists of only where it is more than the debt.
fn schedule(flow: &mut Flow<'_>, agreement: &Agreement, clauses: &Clauses<'_>) -> Result<(), DocumentError> {
    let parts = Parts { interest: !agreement.interest()?.is_zero(), fee: !agreement.fee()?.is_zero() };
    let columns = parts.columns(clauses)?;
    let under = columns.len() - 2;
    let mut left = agreement.debt()?;
    let mut rows = Vec::with_capacity(agreement.lines.len());
    let mut place = 0;
    for line in &agreement.lines {
        left = left.checked_sub(line.instalment.principal)?;
        place += i32::from(!line.is_signing);
        let (shown, on) = if line.is_signing {
            (SIGNING.to_owned(), clauses.text("column.signing")?)
        } else {
            (place.to_string(), left_to_right(&clauses.format.short_date(line.instalment.due_on)))
        };
        let mut cells = vec![cell(left_to_right(&shown)), cell(on)];
        let figure = |money: Money| cell(left_to_right(&clauses.format.figure(money)));
        cells.extend(parts.amounts(line)?.into_iter().chain([left]).map(figure));
        rows.push(Row { cells, subtotal: String::new() });
    }
    let total = left_to_right(&clauses.format.amount(agreement.total()?));
    let totals = vec![Total { look: Look::Strong, ..plain(clauses.text("total.schedule")?, total) }];
    let table = Table { columns, rows, totals, strip: None };
    let needed = table::needed(flow, &table)?;
    let set = SetTable::new(flow, table, &needed)?.totals_under(under);
    heading(flow, &clauses.text("head.schedule")?, set.least())?;
    set.draw(flow)?;
    flow.close_up();
    Ok(())
}

/// What a payment consists of beside the debt.
#[derive(Clone, Copy)]
struct Parts {
    interest: bool,
    fee: bool,
}

impl Parts {
    fn columns(self, clauses: &Clauses<'_>) -> Result<Vec<Column>, DocumentError> {
        let mut columns =
            vec![column(clauses.text("column.place")?, 0.5), column(clauses.text("column.on")?, 1.1)];
        for (name, is_shown, share) in [
            ("principal", self.interest || self.fee, 1.0),
            ("interest", self.interest, 0.9),
            ("fee", self.fee, 0.9),
            ("amount", true, 1.1),
            ("rest", true, 1.2),
        ] {
            if is_shown {
                columns.push(figures(clauses.column(name)?, share));
            }
        }
        Ok(columns)
    }

    /// The amounts of a payment in the order of the columns.
    fn amounts(self, line: &AgreementLine) -> Result<Vec<Money>, DocumentError> {
        let Instalment { principal, interest, fee, .. } = line.instalment;
        let mut amounts = Vec::new();
        if self.interest || self.fee {
            amounts.push(principal);
        }
        if self.interest {
            amounts.push(interest);
        }
        if self.fee {
            amounts.push(fee);
        }
        amounts.push(line.instalment.amount()?);
        Ok(amounts)
    }
}

/// A heading of an agreement, lower than that of a letter, so that an agreement stays on one page; it keeps with `follows`.
fn heading(flow: &mut Flow<'_>, text: &str, follows: f32) -> Result<(), DocumentError> {
    let lines = flow.set(text, HEADING)?;
    flow.space(BEFORE_HEAD);
    if flow.left() < HEADING.line + AFTER_HEAD + follows {
        flow.break_page();
    }
    flow.put_lines(lines, HEADING);
    flow.space(AFTER_HEAD);
    Ok(())
}

fn section(flow: &mut Flow<'_>, head: &str, paragraphs: &[String]) -> Result<(), DocumentError> {
    heading(flow, head, 2.0 * BODY.line)?;
    for paragraph in paragraphs {
        flow.paragraph(paragraph, BODY, 0.0)?;
    }
    Ok(())
}

/// The last section and the two signatures, which keep together: a signature never stands alone on a page.
fn signed(flow: &mut Flow<'_>, clauses: &Clauses<'_>) -> Result<(), DocumentError> {
    let height = NAME.line + HAND + NOTE.line;
    let general = flow.set(&clauses.text("clause.general")?, BODY)?;
    #[allow(clippy::cast_precision_loss)]
    let whole = general.len() as f32 * BODY.line + BEFORE_SIGNING + height;
    heading(flow, &clauses.text("head.general")?, whole)?;
    flow.put_lines(general, BODY);
    flow.space(BEFORE_SIGNING);
    let (frame, top) = (flow.frame, flow.advance(height));
    for (side, span) in ["sign.seller", "sign.customer"].into_iter().zip(halves(frame)) {
        let label = clauses.text(side)?;
        let (sheet, setter) = flow.page();
        let line = setter.fitted(&label, NAME, span.width)?;
        frame.put(sheet, (line, NAME), (span, top, Align::Start));
        let place = span.width * PLACE;
        let fields = [
            (clauses.text("sign.place")?, frame.part(span, 0.0, place)),
            (clauses.text("sign.name")?, frame.part(span, place + BETWEEN, span.width - place - BETWEEN)),
        ];
        let y = top + NAME.line + HAND;
        for (caption, span) in fields {
            rule(sheet, span, y, (0.4, INK));
            let caption = setter.fitted(&caption, NOTE, span.width)?;
            frame.put(sheet, (caption, NOTE), (span, y, Align::Start));
        }
    }
    Ok(())
}
