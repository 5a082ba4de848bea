//! Issued documents → one file: their pages as they are, in the order given (D6: merged files are rebuilt, not kept).

use lopdf::{Dictionary, Document, Object, ObjectId};

use crate::{error::DocumentError, pdf, tag_tree};

/// One PDF with the pages of all `documents`, each as it was issued. The same documents give the same bytes (D4).
///
/// Language, title and date of the file are those of the first document. What stands on the pages stays said for whoever
/// does not see them, each document in its own language, where every document says it.
///
/// # Errors
/// If there is no document, or one of them is no PDF of ours.
pub fn join<T: AsRef<[u8]>>(documents: &[T]) -> Result<Vec<u8>, DocumentError> {
    let mut rest = documents.iter();
    let mut joined = load(rest.next().ok_or(DocumentError::Empty)?.as_ref())?;
    let mut pages = page_ids(&joined);
    let mut trees = vec![Tree::of(&joined)];
    for document in rest {
        let mut next = load(document.as_ref())?;
        next.renumber_objects_with(joined.max_id + 1);
        joined.max_id = next.max_id;
        pages.extend(page_ids(&next));
        trees.push(Tree::of(&next));
        joined.objects.extend(next.objects);
    }
    replace_page_tree(&mut joined, &pages)?;
    join_trees(&mut joined, trees, &pages)?;
    joined.prune_objects();
    pdf::identify(&mut joined);
    pdf::bytes_of(joined)
}

fn load(bytes: &[u8]) -> Result<Document, DocumentError> {
    Document::load_mem(bytes).map_err(|error| pdf::unwritable(&error))
}

fn page_ids(document: &Document) -> Vec<ObjectId> {
    document.get_pages().into_values().collect()
}

/// What stands on the pages of one document.
struct Tree {
    documents: Vec<Object>,
    /// For each page, the elements of its contents.
    contents: Vec<Object>,
}

impl Tree {
    /// The tree of the file; `None` in one from before documents had any.
    fn of(file: &Document) -> Option<Self> {
        let root = file.catalog().ok()?.get(b"StructTreeRoot").and_then(Object::as_reference).ok()?;
        let root = file.get_dictionary(root).ok()?;
        let documents = root.get(b"K").and_then(Object::as_array).ok()?.clone();
        let contents = root.get(b"ParentTree").and_then(Object::as_reference).ok()?;
        let contents = file.get_dictionary(contents).and_then(|tree| tree.get(b"Nums")).ok()?;
        let contents = contents.as_array().ok()?.iter().skip(1).step_by(2).cloned().collect();
        Some(Self { documents, contents })
    }
}

/// One tree over all pages; none where a document has none, because a reader would take the rest for everything.
fn join_trees(
    joined: &mut Document,
    trees: Vec<Option<Tree>>,
    pages: &[ObjectId],
) -> Result<(), DocumentError> {
    let trees: Option<Vec<Tree>> = trees.into_iter().collect();
    let Some(trees) = trees else {
        let catalog = joined.catalog_mut().map_err(|error| pdf::unwritable(&error))?;
        catalog.remove(b"StructTreeRoot");
        catalog.remove(b"MarkInfo");
        return each_page(joined, pages, |page, _| {
            page.remove(b"StructParents");
        });
    };
    let root = joined.new_object_id();
    let (mut documents, mut contents) = (Vec::new(), Vec::new());
    for tree in trees {
        documents.extend(tree.documents);
        for elements in tree.contents {
            contents.push(Object::from(number(contents.len() / 2)));
            contents.push(elements);
        }
    }
    for id in documents.iter().filter_map(|document| document.as_reference().ok()) {
        let document = joined.get_object_mut(id).and_then(Object::as_dict_mut);
        document.map_err(|error| pdf::unwritable(&error))?.set("P", root);
    }
    each_page(joined, pages, |page, at| page.set("StructParents", number(at)))?;
    tag_tree::put_root(joined, root, documents, contents)
}

fn number(at: usize) -> i64 {
    i64::try_from(at).unwrap_or(i64::MAX)
}

fn each_page(
    joined: &mut Document,
    pages: &[ObjectId],
    change: impl Fn(&mut Dictionary, usize),
) -> Result<(), DocumentError> {
    for (at, page) in pages.iter().enumerate() {
        let page = joined.get_object_mut(*page).and_then(Object::as_dict_mut);
        change(page.map_err(|error| pdf::unwritable(&error))?, at);
    }
    Ok(())
}

/// Hangs every page under one new tree. Pages of ours inherit nothing from theirs but the size, which is copied.
fn replace_page_tree(joined: &mut Document, pages: &[ObjectId]) -> Result<(), DocumentError> {
    let tree = joined.new_object_id();
    for page in pages {
        let size = inherited_size(joined, *page);
        if let Ok(page) = joined.get_object_mut(*page).and_then(Object::as_dict_mut) {
            page.set("Parent", tree);
            if let Some(size) = size {
                page.set("MediaBox", size);
            }
        }
    }
    let mut root = Dictionary::new();
    root.set("Type", "Pages");
    root.set("Count", number(pages.len()));
    root.set("Kids", pages.iter().map(|page| Object::Reference(*page)).collect::<Vec<_>>());
    joined.objects.insert(tree, Object::Dictionary(root));
    joined.catalog_mut().map_err(|error| pdf::unwritable(&error))?.set("Pages", tree);
    Ok(())
}

fn inherited_size(document: &Document, page: ObjectId) -> Option<Object> {
    let page = document.get_dictionary(page).ok()?;
    if page.has(b"MediaBox") {
        return None;
    }
    let parent = page.get(b"Parent").and_then(Object::as_reference).ok()?;
    document.get_dictionary(parent).ok()?.get(b"MediaBox").ok().cloned()
}
