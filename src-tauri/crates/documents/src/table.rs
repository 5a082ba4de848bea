//! Tables that break over pages, with running subtotals (letter specification §4).

use crate::{
    error::DocumentError,
    flow::{Flow, GRID},
    frame::{Align, Span, fill, rule},
    labels::{Arg, Labels},
    sheet::{Colour, HAIRLINE, INK, MUTED, Mark, TINT},
    table_plan::{self, Heights},
    tags::Role,
    text::{Line, Setter, Style},
    totals::{self, SetTotal, Total},
};

/// Space between the edge of a cell and its text; the table hangs by it into both margins.
pub(crate) const INSET: f32 = 2.0;
/// Space between the text and the head of a table.
pub(crate) const BEFORE: f32 = 4.0;
/// Pitch of the lines of a head that needs several.
const HEAD_PITCH: f32 = 3.6;
/// The narrowest that the first column gets before its entries break.
const FIRST_LEAST: f32 = 24.0;

const HEAD: Style = Style { size: 8.0, line: GRID, is_bold: true, colour: MUTED };
const ROW: Style = Style { size: 9.0, line: GRID, is_bold: false, colour: INK };
const STRIP_LABEL: Style = Style { size: 9.0, line: GRID, is_bold: false, colour: MUTED };
const STRIP_FIGURE: Style = Style { size: 9.0, line: GRID, is_bold: true, colour: INK };

/// A column.
#[derive(Debug, Clone)]
pub(crate) struct Column {
    /// What stands in the head.
    pub(crate) head: String,
    /// Whether it holds figures, physically right-aligned in every direction.
    pub(crate) is_figure: bool,
    /// Its part of the width.
    pub(crate) share: f32,
}

/// An entry.
#[derive(Debug, Clone)]
pub(crate) struct Cell {
    /// What it says.
    pub(crate) text: String,
    /// In which colour.
    pub(crate) colour: Colour,
}

/// A row; it never splits.
#[derive(Debug, Clone)]
pub(crate) struct Row {
    /// One entry per column.
    pub(crate) cells: Vec<Cell>,
    /// The subtotal after this row.
    pub(crate) subtotal: String,
}

/// The labels of the running subtotals around a page break: messages with `$shown` of `$items`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Strip {
    /// Last row before the break.
    pub(crate) carried: &'static str,
    /// First row after it.
    pub(crate) brought: &'static str,
}

/// Chooses one of the labels.
type StripId = fn(Strip) -> &'static str;

/// A table as it is asked for.
#[derive(Debug)]
pub(crate) struct Table {
    /// Its columns, in reading order.
    pub(crate) columns: Vec<Column>,
    /// Its rows.
    pub(crate) rows: Vec<Row>,
    /// Its totals, below the last row.
    pub(crate) totals: Vec<Total>,
    /// Names the running subtotals; without it a break carries none.
    pub(crate) strip: Option<Strip>,
}

/// A table whose words are set.
pub(crate) struct SetTable {
    spans: Vec<Span>,
    figures: Vec<bool>,
    head: Vec<Vec<Line>>,
    rows: Vec<SetRow>,
    totals: Vec<SetTotal>,
    strip: Option<Strip>,
    heights: Heights,
    /// The column under which the figures of the totals stand.
    totals_under: usize,
    /// How many rows at the top are no items: their ground is tinted, and a subtotal does not count them.
    brought: usize,
}

struct SetRow {
    cells: Vec<(Vec<Line>, Style)>,
    subtotal: String,
}

impl SetTable {
    /// Sets the words of `table`; no column becomes narrower than its part of `needed` (see [`needed`]).
    pub(crate) fn new(flow: &mut Flow<'_>, table: Table, needed: &[f32]) -> Result<Self, DocumentError> {
        let language = flow.frame.language;
        let whole = outer(flow);
        let widths = widths(&table.columns, needed, (whole.width, language.is_rtl()));
        let mut offset = 0.0;
        let mut spans = Vec::with_capacity(widths.len());
        for width in widths {
            spans.push(flow.frame.part(whole, offset, width));
            offset += width;
        }
        let setter = &mut *flow.setter;
        let inner = |span: &Span| span.width - 2.0 * INSET + 0.01;
        let mut head = Vec::new();
        for (column, span) in table.columns.iter().zip(&spans) {
            head.push(setter.set(&column.head, HEAD, inner(span))?);
        }
        let mut rows = Vec::with_capacity(table.rows.len());
        for row in table.rows {
            let mut cells = Vec::with_capacity(row.cells.len());
            for (cell, span) in row.cells.into_iter().zip(&spans) {
                let style = Style { colour: cell.colour, ..ROW };
                cells.push((setter.set(&cell.text, style, inner(span))?, style));
            }
            rows.push(SetRow { cells, subtotal: row.subtotal });
        }
        let totals = totals::set(flow, table.totals, whole)?;
        let figures = table.columns.iter().map(|column| column.is_figure).collect();
        let strip = table.strip;
        let heights = heights(&head, &rows, (&totals, strip.is_some()), flow.full());
        let totals_under = spans.len().saturating_sub(1);
        Ok(Self { spans, figures, head, rows, totals, strip, heights, totals_under, brought: 0 })
    }

    /// The table with the figures of its totals under another column than the last.
    pub(crate) fn totals_under(self, column: usize) -> Self {
        Self { totals_under: column, ..self }
    }

    /// The table with `rows` at its top that are no items, such as a balance brought forward.
    pub(crate) fn brought_forward(self, rows: usize) -> Self {
        Self { brought: rows, ..self }
    }

    /// What must be free for the table to begin on the page.
    pub(crate) fn least(&self) -> f32 {
        table_plan::least(&self.heights)
    }

    /// Draws the table, over as many pages as it needs.
    pub(crate) fn draw(mut self, flow: &mut Flow<'_>) -> Result<(), DocumentError> {
        let count = self.rows.len();
        let pages = table_plan::plan(&self.heights, flow.left(), flow.full());
        let is_broken = pages.iter().filter(|page| !page.is_empty()).count() > 1;
        let mut rows = std::mem::take(&mut self.rows).into_iter();
        let mut subtotal = String::new();
        for (index, page) in pages.iter().enumerate() {
            if index > 0 {
                flow.break_page();
            }
            if page.is_empty() {
                continue;
            }
            let begin = if page.start > 0 { Mark::Resume } else { Mark::Open };
            flow.page().0.marks.push(begin(Role::Table));
            self.draw_head(flow, page.start > 0);
            if page.start > 0 {
                self.draw_strip(flow, (|strip| strip.brought, (page.start, count)), &subtotal)?;
            }
            let ends_open = index + 1 == pages.len() && self.totals.is_empty();
            for (position, row) in rows.by_ref().take(page.len()).enumerate() {
                subtotal.clone_from(&row.subtotal);
                let has_hairline = position + 1 < page.len() || ends_open;
                let at = page.start + position;
                self.draw_row(flow, (at, row), (self.heights.rows[at], has_hairline));
            }
            if index + 1 < pages.len() {
                self.draw_strip(flow, (|strip| strip.carried, (page.end, count)), &subtotal)?;
                flow.page().0.close();
            }
        }
        self.draw_totals(flow, is_broken);
        flow.page().0.close();
        flow.space(GRID);
        Ok(())
    }

    /// The head; where it is `repeated` on a further page, it says nothing new.
    fn draw_head(&self, flow: &mut Flow<'_>, repeated: bool) {
        let (frame, whole) = (flow.frame, outer(flow));
        let top = flow.advance(self.heights.head);
        let bottom = top + self.heights.head;
        let sheet = flow.page().0;
        sheet.open(if repeated { Role::Decoration } else { Role::Row });
        for ((lines, span), is_figure) in self.head.iter().zip(&self.spans).zip(&self.figures) {
            let align = if *is_figure { Align::Right } else { Align::Start };
            let mut line_top = bottom - GRID - extra_lines(lines.len());
            sheet.open(Role::Column);
            for line in lines {
                frame.put(sheet, (line.clone(), HEAD), (inset(*span), line_top, align));
                line_top += HEAD_PITCH;
            }
            sheet.close();
        }
        sheet.close();
        rule(sheet, whole, bottom, (0.8, INK));
    }

    fn draw_row(&self, flow: &mut Flow<'_>, (at, row): (usize, SetRow), (height, has_hairline): (f32, bool)) {
        let (frame, whole) = (flow.frame, outer(flow));
        let top = flow.advance(height);
        let sheet = flow.page().0;
        sheet.open(Role::Row);
        if at < self.brought {
            fill(sheet, whole, (top, height), TINT);
        }
        for (((lines, style), span), is_figure) in row.cells.into_iter().zip(&self.spans).zip(&self.figures) {
            let align = if *is_figure { Align::Right } else { Align::Start };
            let mut line_top = top;
            sheet.open(Role::Cell);
            for line in lines {
                frame.put(sheet, (line, style), (inset(*span), line_top, align));
                line_top += style.line;
            }
            sheet.close();
        }
        sheet.close();
        if has_hairline {
            rule(sheet, whole, top + height, (0.25, HAIRLINE));
        }
    }

    fn draw_strip(
        &self,
        flow: &mut Flow<'_>,
        (id, (shown, count)): (StripId, (usize, usize)),
        subtotal: &str,
    ) -> Result<(), DocumentError> {
        let Some(strip) = self.strip else { return Ok(()) };
        let (shown, items) = ((shown - self.brought).to_string(), (count - self.brought).to_string());
        let values = [("shown", Arg::Text(&shown)), ("items", Arg::Text(&items))];
        let label = Labels(flow.frame.language).format(id(strip), &values)?;
        let (frame, whole) = (flow.frame, outer(flow));
        let label = flow.setter.line(&label, STRIP_LABEL)?;
        let figure = flow.setter.line(subtotal, STRIP_FIGURE)?;
        let top = flow.advance(GRID);
        let sheet = flow.page().0;
        sheet.open(Role::Decoration);
        fill(sheet, whole, (top, GRID), TINT);
        // On the side of the items.
        let edge = if id(strip) == strip.carried { top } else { top + GRID };
        rule(sheet, whole, edge, (0.4, INK));
        frame.put(sheet, (label, STRIP_LABEL), (inset(whole), top, Align::Start));
        let last = self.spans.last().copied().unwrap_or(whole);
        frame.put(sheet, (figure, STRIP_FIGURE), (inset(last), top, Align::Right));
        sheet.close();
        Ok(())
    }

    fn draw_totals(&mut self, flow: &mut Flow<'_>, is_broken: bool) {
        let (whole, bottom) = (outer(flow), flow.frame.geometry.text_bottom());
        let figure = self.spans.get(self.totals_under).copied().unwrap_or(whole);
        for (index, total) in std::mem::take(&mut self.totals).into_iter().enumerate() {
            if flow.y + total.height() > bottom + 0.01 {
                flow.page().0.close();
                flow.break_page();
                flow.page().0.marks.push(Mark::Resume(Role::Table));
                self.draw_head(flow, true);
            }
            let columns = (self.totals_under.max(1), self.spans.len());
            total.draw(flow, (whole, figure), (columns, index == 0, is_broken));
        }
    }
}

/// The table hangs into the margins so that its text is flush with the body.
fn outer(flow: &Flow<'_>) -> Span {
    let text = flow.frame.text();
    Span { left: text.left - INSET, width: text.width + 2.0 * INSET }
}

/// The room of the text in a cell.
pub(crate) fn inset(span: Span) -> Span {
    Span { left: span.left + INSET, width: span.width - 2.0 * INSET }
}

fn extra_lines(lines: usize) -> f32 {
    #[allow(clippy::cast_precision_loss)]
    let extra = lines.saturating_sub(1) as f32;
    extra * HEAD_PITCH
}

fn heights(
    head: &[Vec<Line>],
    rows: &[SetRow],
    (totals, has_strips): (&[SetTotal], bool),
    full: f32,
) -> Heights {
    let head = GRID + head.iter().map(|lines| extra_lines(lines.len())).fold(0.0, f32::max);
    #[allow(clippy::cast_precision_loss)]
    let row_height = |row: &SetRow| {
        row.cells.iter().map(|(lines, style)| lines.len() as f32 * style.line).fold(GRID, f32::max)
    };
    let all: f32 = totals.iter().map(SetTotal::height).sum();
    // Dozens of credits cannot all keep with the last rows; then only the first total does.
    let totals = if all > full / 2.0 { totals.first().map_or(0.0, SetTotal::height) } else { all };
    let strip = if has_strips { GRID } else { 0.0 };
    Heights { head, rows: rows.iter().map(row_height).collect(), strip, totals }
}

/// What each column needs so that its entries stand on one line. Tables of one document take the largest of theirs,
/// so that their columns agree.
pub(crate) fn needed(flow: &mut Flow<'_>, table: &Table) -> Result<Vec<f32>, DocumentError> {
    let (language, setter) = (flow.frame.language, &mut *flow.setter);
    let mut needed = Vec::with_capacity(table.columns.len());
    for (index, column) in table.columns.iter().enumerate() {
        let mut widest = head_width(setter, column)?;
        for row in &table.rows {
            if let Some(cell) = row.cells.get(index) {
                widest = widest.max(setter.line(&cell.text, ROW)?.width);
            }
        }
        if index + 1 == table.columns.len() && language.is_rtl() {
            widest = widest.max(totals::widest_figure(setter, &table.totals)?);
        }
        needed.push(widest + 2.0 * INSET + 0.05);
    }
    Ok(needed)
}

/// Widths of the columns: their shares, but nothing narrower than its entries; only the first column breaks its
/// entries. Right to left, a column of figures is as wide as its widest entry, so that the outermost ends flush.
fn widths(columns: &[Column], needed: &[f32], (whole, is_rtl): (f32, bool)) -> Vec<f32> {
    let mut needed = needed.to_vec();
    let others: f32 = needed.iter().skip(1).sum();
    if let Some(first) = needed.first_mut() {
        *first = first.min((whole - others).max(FIRST_LEAST));
    }
    let fixed = columns.iter().map(|column| column.is_figure && is_rtl).collect();
    let shares: Vec<f32> = columns.iter().map(|column| column.share).collect();
    distribute(whole, &needed, (&shares, fixed))
}

/// The width of a head: left to right it may break between words, right to left it stands on one line.
fn head_width(setter: &mut Setter, column: &Column) -> Result<f32, DocumentError> {
    if setter.language.is_rtl() {
        return Ok(setter.line(&column.head, HEAD)?.width);
    }
    let mut widest = 0.0_f32;
    for word in column.head.split(' ') {
        widest = widest.max(setter.line(word, HEAD)?.width);
    }
    Ok(widest)
}

/// Shares out `whole`; `fixed` columns and those whose share is too small get what they need.
fn distribute(whole: f32, needed: &[f32], (shares, mut fixed): (&[f32], Vec<bool>)) -> Vec<f32> {
    loop {
        let taken: f32 = needed.iter().zip(&fixed).filter(|(_, fixed)| **fixed).map(|(need, _)| need).sum();
        let open: f32 = shares.iter().zip(&fixed).filter(|(_, fixed)| !**fixed).map(|(share, _)| share).sum();
        let per_share = if open > 0.0 { (whole - taken) / open } else { 0.0 };
        let tight =
            (0..needed.len()).find(|index| !fixed[*index] && needed[*index] > shares[*index] * per_share);
        match tight {
            Some(index) => fixed[index] = true,
            None => {
                return (0..needed.len())
                    .map(|index| if fixed[index] { needed[index] } else { shares[index] * per_share })
                    .collect();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_share_the_width_and_never_cut_their_entries() {
        let close = |widths: Vec<f32>, expected: &[f32]| {
            assert!(widths.iter().zip(expected).all(|(a, b)| (a - b).abs() < 0.01), "{widths:?}");
        };
        close(distribute(100.0, &[10.0, 10.0], (&[1.0, 1.0], vec![false; 2])), &[50.0, 50.0]);
        close(distribute(100.0, &[10.0, 70.0], (&[1.0, 1.0], vec![false; 2])), &[30.0, 70.0]);
        close(
            distribute(100.0, &[10.0, 20.0, 5.0], (&[1.0, 1.0, 1.0], vec![false, true, false])),
            &[40.0, 20.0, 40.0],
        );
    }
}
