//! What stands on the pages, for whoever does not see them: headings, paragraphs, tables (letter specification §9).
//!
//! Pages say where an element begins and ends; here that becomes the tree of the document and the numbers that tie
//! the content of each page to it.

use domain::Language;

use crate::{sheet::ACCENT, text::Style};

/// What something on a page is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Role {
    /// One whole document, in its language.
    Document(Language),
    /// A part in another language.
    Passage(Language),
    /// The heading of the document.
    Title,
    /// The heading of a section.
    Heading,
    /// A paragraph.
    Paragraph,
    /// A list of fields.
    List,
    /// One field.
    Item,
    /// What the field is called.
    Label,
    /// What the field says.
    Said,
    /// A table.
    Table,
    /// A row.
    Row,
    /// The head of a column.
    Column,
    /// What a total is called, with the columns that it goes over.
    Total(usize),
    /// An entry.
    Cell,
    /// A picture, with what it shows.
    Figure(String),
    /// What repeats or adorns, and says nothing new.
    Decoration,
}

impl Role {
    /// The role of text that is set in `style`.
    pub(crate) fn of(style: Style) -> Self {
        match style {
            Style { is_bold: true, size, .. } if size >= 12.0 => Self::Title,
            Style { is_bold: true, colour: ACCENT, .. } => Self::Heading,
            _ => Self::Paragraph,
        }
    }

    /// Its name in the file.
    pub(crate) const fn name(&self) -> &'static str {
        match self {
            Self::Document(_) => "Document",
            Self::Passage(_) => "Sect",
            Self::Title => "H1",
            Self::Heading => "H2",
            Self::Paragraph => "P",
            Self::List => "L",
            Self::Item => "LI",
            Self::Label => "Lbl",
            Self::Said => "LBody",
            Self::Table => "Table",
            Self::Row => "TR",
            Self::Column | Self::Total(_) => "TH",
            Self::Cell => "TD",
            Self::Figure(_) => "Figure",
            Self::Decoration => "Artifact",
        }
    }

    /// Whether it holds other elements; else all that begins inside is a part of itself.
    const fn holds_elements(&self) -> bool {
        matches!(
            self,
            Self::Document(_) | Self::Passage(_) | Self::List | Self::Item | Self::Table | Self::Row
        )
    }
}

/// To what a piece of content belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Belongs {
    /// To an element.
    Element(usize),
    /// To none: it adorns.
    Nothing,
}

/// A part of an element.
#[derive(Debug)]
pub(crate) enum Kid {
    /// Another element.
    Element(usize),
    /// Content of a page, by its number there.
    Content { page: usize, number: usize },
}

/// An element of the tree.
#[derive(Debug)]
pub(crate) struct Element {
    /// What it is.
    pub(crate) role: Role,
    /// The element that holds it.
    pub(crate) parent: Option<usize>,
    /// Its parts in reading order.
    pub(crate) kids: Vec<Kid>,
}

/// The tree while the pages are written.
#[derive(Debug, Default)]
pub(crate) struct Structure {
    /// All elements; what holds comes before what it holds.
    pub(crate) elements: Vec<Element>,
    /// For each page, the elements of its numbered contents.
    pub(crate) pages: Vec<Vec<usize>>,
    /// The elements that have begun, from the outermost.
    open: Vec<Belongs>,
}

impl Structure {
    /// Begins a document.
    pub(crate) fn document(&mut self, language: Language) {
        self.open.clear();
        let document = self.add(Role::Document(language), None);
        self.open.push(Belongs::Element(document));
    }

    /// Begins a page of the document.
    pub(crate) fn page(&mut self) {
        self.open.truncate(1);
        self.pages.push(Vec::new());
    }

    /// Begins an element. Inside one that holds only content it is no element of its own.
    pub(crate) fn open(&mut self, role: Role) {
        let next = match (self.innermost(), role) {
            (Belongs::Nothing, _) | (_, Role::Decoration) => Belongs::Nothing,
            (Belongs::Element(parent), role) if self.elements[parent].role.holds_elements() => {
                Belongs::Element(self.add(role, Some(parent)))
            }
            (inside, _) => inside,
        };
        self.open.push(next);
    }

    /// Goes on with the last element of the role, which a page break interrupted.
    pub(crate) fn resume(&mut self, role: Role) {
        let Belongs::Element(parent) = self.innermost() else { return self.open(role) };
        let interrupted = self.elements[parent].kids.iter().rev().find_map(|kid| match kid {
            Kid::Element(at) if self.elements[*at].role == role => Some(*at),
            _ => None,
        });
        match interrupted {
            Some(at) => self.open.push(Belongs::Element(at)),
            None => self.open(role),
        }
    }

    /// Ends the innermost element.
    pub(crate) fn close(&mut self) {
        if self.open.len() > 1 {
            self.open.pop();
        }
    }

    /// To what text belongs here; text that nobody named is a paragraph of its own.
    pub(crate) fn of_text(&mut self) -> Belongs {
        match self.innermost() {
            Belongs::Element(at) if self.elements[at].role.holds_elements() => {
                Belongs::Element(self.add(Role::Paragraph, Some(at)))
            }
            inside => inside,
        }
    }

    /// To what rules, grounds and pictures belong here: to a figure, else to nothing.
    pub(crate) fn of_drawing(&self) -> Belongs {
        match self.innermost() {
            Belongs::Element(at) if matches!(self.elements[at].role, Role::Figure(_)) => Belongs::Element(at),
            _ => Belongs::Nothing,
        }
    }

    /// The number of the next content of the page, which belongs to `element`.
    pub(crate) fn number(&mut self, element: usize) -> usize {
        let page = self.pages.len().saturating_sub(1);
        let Some(contents) = self.pages.last_mut() else { return 0 };
        let number = contents.len();
        contents.push(element);
        self.elements[element].kids.push(Kid::Content { page, number });
        number
    }

    fn innermost(&self) -> Belongs {
        self.open.last().copied().unwrap_or(Belongs::Nothing)
    }

    fn add(&mut self, role: Role, parent: Option<usize>) -> usize {
        let at = self.elements.len();
        self.elements.push(Element { role, parent, kids: Vec::new() });
        if let Some(parent) = parent {
            self.elements[parent].kids.push(Kid::Element(at));
        }
        at
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn structure() -> Structure {
        let mut structure = Structure::default();
        structure.document(Language::En);
        structure.page();
        structure
    }

    #[test]
    fn an_element_goes_on_after_a_page_break() {
        let mut structure = structure();
        structure.open(Role::Table);
        structure.open(Role::Row);
        structure.page();
        structure.resume(Role::Table);
        structure.open(Role::Row);
        assert_eq!(structure.elements.len(), 4, "one document, one table, two rows");
        assert_eq!(structure.elements[3].parent, Some(1));
    }

    #[test]
    fn what_adorns_holds_nothing_and_loose_text_is_a_paragraph() {
        let mut structure = structure();
        structure.open(Role::Decoration);
        structure.open(Role::Title);
        assert_eq!(structure.of_text(), Belongs::Nothing);
        structure.close();
        structure.close();
        assert_eq!(structure.of_text(), Belongs::Element(1));
        assert_eq!(structure.elements[1].role, Role::Paragraph);
        assert_eq!(structure.of_drawing(), Belongs::Nothing);
    }

    #[test]
    fn a_paragraph_in_a_heading_is_the_heading() {
        let mut structure = structure();
        structure.open(Role::Heading);
        structure.open(Role::Paragraph);
        assert_eq!(structure.of_text(), Belongs::Element(1));
        assert_eq!(structure.elements.len(), 2);
    }
}
