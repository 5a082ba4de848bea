//! What the file says to whoever does not see its pages (letter specification §9).

use std::collections::{BTreeMap, BTreeSet};

use domain::Language;
use lopdf::{Document, Object, ObjectId, content::Content};

use super::{golden, samples, tools};

/// An element of the tree: role, alternative text, attributes, and what it holds.
struct Element {
    role: String,
    dict: lopdf::Dictionary,
    kids: Vec<Element>,
}

/// The tree and the pages of one file, checked while they are read.
struct Reader<'a> {
    file: &'a Document,
    pages: Vec<ObjectId>,
    /// For each content of each page, the element that holds it.
    owners: BTreeMap<(ObjectId, i64), ObjectId>,
}

impl<'a> Reader<'a> {
    fn new(file: &'a Document) -> Self {
        Self { file, pages: file.get_pages().into_values().collect(), owners: BTreeMap::new() }
    }

    /// Reads an element; each names the one that holds it.
    fn element(&mut self, id: ObjectId, parent: ObjectId) -> Element {
        let dict = self.file.get_dictionary(id).unwrap().clone();
        assert_eq!(dict.get(b"P").unwrap().as_reference().unwrap(), parent, "an element names what holds it");
        let home = dict.get(b"Pg").and_then(Object::as_reference).ok();
        let mut kids = Vec::new();
        let held = match dict.get(b"K") {
            Ok(Object::Array(held)) => held.clone(),
            Ok(one) => vec![one.clone()],
            Err(_) => Vec::new(),
        };
        for kid in held {
            match kid {
                Object::Reference(kid) => kids.push(self.element(kid, id)),
                Object::Integer(number) => self.own(home.unwrap(), number, id),
                Object::Dictionary(content) => {
                    let page = content.get(b"Pg").unwrap().as_reference().unwrap();
                    self.own(page, content.get(b"MCID").unwrap().as_i64().unwrap(), id);
                }
                other => panic!("{other:?} is nothing that an element holds"),
            }
        }
        let role = String::from_utf8(dict.get(b"S").unwrap().as_name().unwrap().to_vec()).unwrap();
        Element { role, dict, kids }
    }

    fn own(&mut self, page: ObjectId, number: i64, element: ObjectId) {
        assert!(self.pages.contains(&page));
        assert!(self.owners.insert((page, number), element).is_none(), "a content belongs to one element");
    }

    /// Every content on a page belongs to an element or adorns, and the tree of parents says the same as the tree.
    fn check_pages(&self, parents: &lopdf::Dictionary) {
        let nums = parents.get(b"Nums").unwrap().as_array().unwrap();
        assert_eq!(nums.len(), 2 * self.pages.len());
        let mut seen = BTreeSet::new();
        for (at, page) in self.pages.iter().enumerate() {
            let dict = self.file.get_dictionary(*page).unwrap();
            let key = dict.get(b"StructParents").unwrap().as_i64().unwrap();
            assert_eq!((key, nums[2 * at].as_i64().unwrap()), (i64::try_from(at).unwrap(), key));
            let owners = nums[2 * at + 1].as_array().unwrap();
            for number in contents(self.file, *page) {
                let owner = &self.owners[&(*page, number)];
                assert_eq!(owners[usize::try_from(number).unwrap()].as_reference().unwrap(), *owner);
                assert!(seen.insert((*page, number)), "a number stands once on a page");
            }
        }
        assert_eq!(seen.len(), self.owners.len(), "every content that an element holds is on its page");
    }
}

/// The numbered contents of a page, after making sure that nothing is drawn outside of a mark.
fn contents(file: &Document, page: ObjectId) -> Vec<i64> {
    let (mut numbers, mut depth, mut in_text) = (Vec::new(), 0_usize, false);
    for operation in Content::decode(&file.get_page_content(page)).unwrap().operations {
        match operation.operator.as_str() {
            "BDC" | "BMC" => {
                let properties = operation.operands.get(1).and_then(|object| object.as_dict().ok());
                let number = properties.and_then(|dict| dict.get(b"MCID").ok());
                if let Some(number) = number {
                    assert!(depth == 0 && !in_text, "numbered contents do not lie in each other");
                    numbers.push(number.as_i64().unwrap());
                }
                depth += 1;
            }
            "EMC" => depth -= 1,
            "BT" => in_text = true,
            "ET" => in_text = false,
            "TJ" | "Do" | "S" | "f" => assert!(depth > 0, "{} outside of every mark", operation.operator),
            _ => {}
        }
    }
    assert_eq!(depth, 0, "what begins on a page ends there");
    numbers
}

/// The documents of a file, after checking the tree as a whole.
fn documents_of(bytes: &[u8]) -> Vec<Element> {
    let file = Document::load_mem(bytes).unwrap();
    let catalog = file.catalog().unwrap();
    assert!(catalog.get(b"MarkInfo").unwrap().as_dict().unwrap().get(b"Marked").unwrap().as_bool().unwrap());
    let root_id = catalog.get(b"StructTreeRoot").unwrap().as_reference().unwrap();
    let root = file.get_dictionary(root_id).unwrap();
    let mut reader = Reader::new(&file);
    let documents = root.get(b"K").unwrap().as_array().unwrap().iter();
    let documents =
        documents.map(|document| reader.element(document.as_reference().unwrap(), root_id)).collect();
    let parents = root.get(b"ParentTree").unwrap().as_reference().unwrap();
    reader.check_pages(file.get_dictionary(parents).unwrap());
    documents
}

fn count(element: &Element, role: &str) -> usize {
    usize::from(element.role == role) + element.kids.iter().map(|kid| count(kid, role)).sum::<usize>()
}

fn check_tables(element: &Element) {
    if element.role == "Table" {
        let columns = element.kids[0].kids.len();
        assert!(element.kids[0].kids.iter().all(|head| head.role == "TH"), "a table begins with its head");
        for row in &element.kids {
            let spans = row.kids.iter().map(|cell| {
                let attributes = cell.dict.get(b"A").and_then(Object::as_dict);
                let span = attributes.and_then(|dict| dict.get(b"ColSpan")).and_then(Object::as_i64);
                span.unwrap_or(1)
            });
            assert_eq!(spans.sum::<i64>(), i64::try_from(columns).unwrap(), "each row fills the columns");
        }
    }
    if element.role == "Figure" {
        assert!(
            element.dict.get(b"Alt").unwrap().as_str().unwrap().len() > 10,
            "a picture says what it shows"
        );
    }
    element.kids.iter().for_each(check_tables);
}

#[test]
fn every_document_says_what_stands_where() {
    for language in Language::ALL {
        for (name, bytes, _) in golden::kept(language) {
            let documents = documents_of(&bytes);
            let [document] = documents.as_slice() else { panic!("{name}: one letter is one document") };
            assert_eq!(document.role, "Document");
            assert_eq!(document.dict.get(b"Lang").unwrap().as_str().unwrap(), language.tag().as_bytes());
            assert_eq!(count(document, "H1"), 1, "{name}: one heading says what the document is");
            assert!(count(document, "P") > 2, "{name}");
            check_tables(document);
        }
    }
}

#[test]
fn a_table_over_many_pages_is_one_table_with_one_head() {
    let documents = documents_of(&documents::render(&samples::letter(Language::En, 3, 300)).unwrap());
    assert_eq!(count(&documents[0], "Table"), 1);
    assert_eq!(count(&documents[0], "TR"), 302, "head, items and the one total; no subtotal of a page");
}

#[test]
fn pictures_say_what_they_show() {
    let documents = documents_of(&documents::render(&samples::dressed(Language::Vi)).unwrap());
    assert_eq!(count(&documents[0], "Figure"), 3, "logo, signature and code");
}

#[test]
fn joined_and_merged_files_say_it_too() {
    let letters = [samples::letter(Language::En, 1, 3), samples::everything(Language::He)];
    let merged = documents_of(&documents::merge(&letters).unwrap());
    let issued = letters.each_ref().map(|letter| documents::render(letter).unwrap());
    let joined = documents_of(&documents::join(&issued).unwrap());
    for documents in [merged, joined] {
        let languages =
            documents.iter().map(|document| document.dict.get(b"Lang").unwrap().as_str().unwrap());
        assert_eq!(languages.collect::<Vec<_>>(), [b"en", b"he"]);
    }
}

#[test]
fn a_joined_file_does_not_pass_a_part_for_the_whole() {
    let bytes = documents::render(&samples::letter(Language::En, 1, 3)).unwrap();
    let mut older = Document::load_mem(&bytes).unwrap();
    older.catalog_mut().unwrap().remove(b"StructTreeRoot");
    let mut untagged = Vec::new();
    older.save_to(&mut untagged).unwrap();
    let joined = Document::load_mem(&documents::join(&[bytes, untagged]).unwrap()).unwrap();
    assert!(!joined.catalog().unwrap().has(b"StructTreeRoot") && !joined.catalog().unwrap().has(b"MarkInfo"));
    for page in joined.get_pages().into_values() {
        assert!(!joined.get_dictionary(page).unwrap().has(b"StructParents"));
    }
}

/// What poppler reads aloud, element by element.
fn spoken(bytes: &[u8]) -> Option<String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("letter.pdf");
    std::fs::write(&path, bytes).unwrap();
    let (is_fine, said) = tools::run("pdfinfo", &["-struct-text", tools::as_text(&path)])?;
    assert!(is_fine && !said.contains("Error"), "{said}");
    Some(said)
}

#[test]
fn d3_what_is_read_aloud_is_in_the_order_of_reading() {
    for (language, sentences) in [
        (
            Language::En,
            [
                "We need your payment by 7 December 2026, or a proposal by that date which we can agree on.",
                "",
            ],
        ),
        (
            Language::He,
            [
                "לאחר מועד זה ניאלץ לספק בתשלום מראש בלבד, עד להסדרת החשבון.",
                "נבקש לקבל עד יום 07.12.2026 את התשלום, או הצעה מצדכם שנוכל להסכים עליה.",
            ],
        ),
    ] {
        let letter = samples::letter(language, 2, 3);
        let Some(said) = spoken(&documents::render(&letter).unwrap()) else { return };
        for sentence in sentences {
            assert!(said.contains(sentence), "{sentence}\n{said}");
        }
        let places =
            [&letter.seller.name, &letter.addressee.customer_name, &letter.addressee.customer_number];
        let places: Vec<_> = places.iter().map(|part| said.find(part.as_str()).unwrap()).collect();
        assert!(places.is_sorted(), "seller, address, information: {said}");
        let order = ["H1", "Table", "TH", "TD"].map(|role| said.find(&format!("  {role}")).unwrap());
        assert!(order.is_sorted(), "{said}");
    }
}

#[test]
fn nothing_that_adorns_is_read_aloud() {
    let Some(said) = spoken(&documents::render(&samples::letter(Language::En, 2, 30)).unwrap()) else {
        return;
    };
    for text in ["Page 1 of 2", "Carried forward", "Brought forward"] {
        assert!(!said.contains(text), "{text}: {said}");
    }
    assert_eq!(said.matches("Days late").count(), 1, "the head of the table, once");
}

#[test]
fn the_file_claims_nothing_that_nobody_confirmed() {
    let mut letter = samples::letter(Language::En, 1, 1);
    letter.seller.name = "Pine & <Sons>".into();
    let file = Document::load_mem(&documents::render(&letter).unwrap()).unwrap();
    let metadata = file.catalog().unwrap().get(b"Metadata").unwrap().as_reference().unwrap();
    let metadata = file.get_object(metadata).unwrap().as_stream().unwrap();
    let text = String::from_utf8(metadata.content.clone()).unwrap();
    assert!(
        text.contains("<rdf:li>Pine &amp; &lt;Sons&gt;</rdf:li>") && text.contains("2026-11-23"),
        "{text}"
    );
    assert!(!text.contains("pdfaid") && !text.contains("pdfuaid"), "{text}");
}

#[test]
fn the_second_part_of_a_letter_is_in_its_own_language() {
    let documents = documents_of(&documents::render(&samples::in_two_languages(Language::He, 3)).unwrap());
    let part = documents[0].kids.iter().find(|kid| kid.role == "Sect").unwrap();
    assert_eq!(part.dict.get(b"Lang").unwrap().as_str().unwrap(), b"en");
    assert_eq!((count(part, "H2"), count(part, "Table"), count(part, "L")), (1, 0, 0));
    assert_eq!(count(&documents[0], "Sect"), 1, "also over two pages");
    let twice = ["Table", "L", "H1"].map(|role| count(&documents[0], role));
    assert_eq!(twice, [1, 2, 1], "one table, one slip beside the information, one subject");
}
