//! The rows below the last item of a table: what is owed, what comes off, what is to be paid.

use crate::{
    error::DocumentError,
    flow::{Flow, GRID},
    frame::{Align, Span, fill, rule},
    sheet::{INK, TINT},
    table::{INSET, inset},
    tags::Role,
    text::{Line, Setter, Style},
};

const PLAIN: Style = Style { size: 9.0, line: GRID, is_bold: false, colour: INK };
const STRONG: Style = Style { size: 9.0, line: GRID, is_bold: true, colour: INK };
const AMOUNT: Style = Style { size: 10.5, line: 7.0, is_bold: true, colour: INK };
/// Pitch of the lines of a label that needs several.
const PITCH: f32 = 5.0;

/// The weight of a total.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Look {
    /// A step of the sum.
    Plain,
    /// The total of one table among several.
    Strong,
    /// The amount to pay.
    Amount,
}

impl Look {
    const fn style(self) -> Style {
        match self {
            Self::Plain => PLAIN,
            Self::Strong => STRONG,
            Self::Amount => AMOUNT,
        }
    }
}

/// A total as it is asked for.
#[derive(Debug, Clone)]
pub(crate) struct Total {
    /// What it is.
    pub(crate) label: String,
    /// What it is called where the table goes over several pages, with the number of items.
    pub(crate) broken_label: Option<String>,
    /// The figure.
    pub(crate) figure: String,
    /// Its weight.
    pub(crate) look: Look,
    /// Space above it, where what follows is about more than this table.
    pub(crate) gap: f32,
}

/// A total whose words are set.
#[derive(Debug)]
pub(crate) struct SetTotal {
    label: Vec<Line>,
    broken_label: Option<Vec<Line>>,
    figure: Line,
    look: Look,
    gap: f32,
}

/// Sets the words of `totals`, within the width of the table.
pub(crate) fn set(
    flow: &mut Flow<'_>,
    totals: Vec<Total>,
    whole: Span,
) -> Result<Vec<SetTotal>, DocumentError> {
    let setter = &mut *flow.setter;
    let mut set = Vec::with_capacity(totals.len());
    for total in totals {
        let style = total.look.style();
        let figure = setter.line(&total.figure, style)?;
        let room = whole.width - 3.0 * INSET - figure.width;
        let label = setter.set(&total.label, style, room)?;
        let broken_label = match &total.broken_label {
            Some(label) => Some(setter.set(label, style, room)?),
            None => None,
        };
        set.push(SetTotal { label, broken_label, figure, look: total.look, gap: total.gap });
    }
    Ok(set)
}

/// The width of the widest figure.
pub(crate) fn widest_figure(setter: &mut Setter, totals: &[Total]) -> Result<f32, DocumentError> {
    let mut widest = 0.0_f32;
    for total in totals {
        widest = widest.max(setter.line(&total.figure, total.look.style())?.width);
    }
    Ok(widest)
}

impl SetTotal {
    /// The height of the row.
    pub(crate) fn height(&self) -> f32 {
        let lines = self.label.len().max(self.broken_label.as_ref().map_or(0, Vec::len));
        #[allow(clippy::cast_precision_loss)]
        let extra = lines.saturating_sub(1) as f32 * PITCH;
        self.gap + self.look.style().line + extra
    }

    /// Draws the row; the first one closes the items with a rule. Its figure stands under the column `under` of `columns`.
    pub(crate) fn draw(
        self,
        flow: &mut Flow<'_>,
        (whole, column): (Span, Span),
        ((under, columns), is_first, is_broken): ((usize, usize), bool, bool),
    ) {
        let (frame, style, height) = (flow.frame, self.look.style(), self.height() - self.gap);
        let top = flow.advance(self.height()) + self.gap;
        let sheet = flow.page().0;
        sheet.open(Role::Row);
        if self.look == Look::Amount {
            fill(sheet, whole, (top, height), TINT);
            rule(sheet, whole, top, (0.8, INK));
        } else if is_first || self.gap > 0.0 {
            rule(sheet, whole, top, (0.4, INK));
        }
        let label = if is_broken { self.broken_label.unwrap_or(self.label) } else { self.label };
        let mut line_top = top;
        sheet.open(Role::Total(under));
        for line in label {
            frame.put(sheet, (line, style), (inset(whole), line_top, Align::Start));
            line_top += PITCH;
        }
        sheet.close();
        sheet.open(Role::Cell);
        frame.put(sheet, (self.figure, style), (inset(column), top, Align::Right));
        sheet.close();
        // Every row has as many entries as the head, so that each is found under its own.
        for _ in under + 1..columns {
            sheet.open(Role::Cell);
            sheet.close();
        }
        sheet.close();
    }
}
