//! The tree of a document → objects of its file.

use lopdf::{Dictionary, Document, Object, ObjectId, StringFormat};

use crate::{
    error::DocumentError,
    pdf::unwritable,
    tags::{Element, Kid, Role, Structure},
    visible::is_invisible,
};

/// Writes the tree and ties it to `pages`, the pages of the file in their order.
pub(crate) fn write(
    file: &mut Document,
    structure: &Structure,
    pages: &[ObjectId],
) -> Result<(), DocumentError> {
    let root = file.new_object_id();
    let live = live(&structure.elements);
    let ids: Vec<ObjectId> =
        live.iter().map(|is_live| if *is_live { file.new_object_id() } else { root }).collect();
    let tree = Tree { ids: &ids, live: &live, pages };
    let mut documents = Vec::new();
    for (at, element) in structure.elements.iter().enumerate().filter(|(at, _)| live[*at]) {
        if element.parent.is_none() {
            documents.push(Object::Reference(ids[at]));
        }
        let parent = element.parent.map_or(root, |parent| ids[parent]);
        file.objects.insert(ids[at], Object::Dictionary(tree.element(element, parent)));
    }
    let mut contents = Vec::with_capacity(2 * structure.pages.len());
    for (page, (elements, id)) in structure.pages.iter().zip(pages).enumerate() {
        let page = i64::try_from(page).unwrap_or(i64::MAX);
        contents.push(Object::from(page));
        contents.push(elements.iter().map(|at| Object::Reference(ids[*at])).collect::<Vec<_>>().into());
        let dict =
            file.get_object_mut(*id).and_then(Object::as_dict_mut).map_err(|error| unwritable(&error))?;
        dict.set("StructParents", page);
    }
    put_root(file, root, documents, contents)
}

/// Makes `root` the root of the tree: its documents, and for each page the elements of its contents.
pub(crate) fn put_root(
    file: &mut Document,
    root: ObjectId,
    documents: Vec<Object>,
    contents: Vec<Object>,
) -> Result<(), DocumentError> {
    let next = i64::try_from(contents.len() / 2).unwrap_or(i64::MAX);
    let contents = file.add_object(Dictionary::from_iter([("Nums", Object::Array(contents))]));
    let entries = [
        ("Type", Object::from("StructTreeRoot")),
        ("K", documents.into()),
        ("ParentTree", contents.into()),
        ("ParentTreeNextKey", next.into()),
    ];
    file.objects.insert(root, Object::Dictionary(Dictionary::from_iter(entries)));
    let catalog = file.catalog_mut().map_err(|error| unwritable(&error))?;
    catalog.set("StructTreeRoot", root);
    catalog.set("MarkInfo", Dictionary::from_iter([("Marked", Object::from(true))]));
    Ok(())
}

/// Which elements hold something. An entry of a table stands for itself even where it is empty.
fn live(elements: &[Element]) -> Vec<bool> {
    let mut live = vec![false; elements.len()];
    for (at, element) in elements.iter().enumerate().rev() {
        live[at] = matches!(element.role, Role::Cell | Role::Column)
            || element.kids.iter().any(|kid| match kid {
                Kid::Element(kid) => live[*kid],
                Kid::Content { .. } => true,
            });
    }
    live
}

struct Tree<'a> {
    ids: &'a [ObjectId],
    live: &'a [bool],
    pages: &'a [ObjectId],
}

impl Tree<'_> {
    fn element(&self, element: &Element, parent: ObjectId) -> Dictionary {
        let mut dict = Dictionary::new();
        dict.set("S", element.role.name());
        dict.set("P", parent);
        let home = element.kids.iter().find_map(|kid| match kid {
            Kid::Content { page, .. } => Some(*page),
            Kid::Element(_) => None,
        });
        if let Some(page) = home.and_then(|page| self.pages.get(page)) {
            dict.set("Pg", *page);
        }
        let mut kids: Vec<Object> = element.kids.iter().filter_map(|kid| self.kid(kid, home)).collect();
        match kids.len() {
            0 => {}
            1 => dict.set("K", kids.remove(0)),
            _ => dict.set("K", kids),
        }
        match &element.role {
            Role::Document(language) | Role::Passage(language) => {
                dict.set("Lang", Object::string_literal(language.tag()));
            }
            Role::Column => dict.set("A", table_attribute("Column", 1)),
            Role::Total(columns) => dict.set("A", table_attribute("Row", *columns)),
            Role::Figure(shows) => dict.set("Alt", utf16(&shows.replace(is_invisible, ""))),
            _ => {}
        }
        dict
    }

    fn kid(&self, kid: &Kid, home: Option<usize>) -> Option<Object> {
        match kid {
            Kid::Element(at) => self.live[*at].then(|| Object::Reference(self.ids[*at])),
            Kid::Content { page, number } => {
                let number = i64::try_from(*number).unwrap_or(i64::MAX);
                if Some(*page) == home {
                    return Some(number.into());
                }
                let entries = [
                    ("Type", Object::from("MCR")),
                    ("Pg", Object::Reference(*self.pages.get(*page)?)),
                    ("MCID", number.into()),
                ];
                Some(Dictionary::from_iter(entries).into())
            }
        }
    }
}

fn table_attribute(scope: &str, columns: usize) -> Dictionary {
    let mut attribute = Dictionary::from_iter([("O", Object::from("Table")), ("Scope", scope.into())]);
    if columns > 1 {
        attribute.set("ColSpan", i64::try_from(columns).unwrap_or(1));
    }
    attribute
}

/// A text of the file in any language.
pub(crate) fn utf16(text: &str) -> Object {
    let mut bytes = vec![0xFE, 0xFF];
    bytes.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    Object::String(bytes, StringFormat::Hexadecimal)
}
