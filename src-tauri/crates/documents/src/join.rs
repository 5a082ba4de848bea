//! Issued documents → one file: their pages as they are, in the order given (D6: merged files are rebuilt, not kept).

use lopdf::{Dictionary, Document, Object, ObjectId};

use crate::{error::DocumentError, pdf};

/// One PDF with the pages of all `documents`, each as it was issued. The same documents give the same bytes (D4).
///
/// Language, title and date of the file are those of the first document.
///
/// # Errors
/// If there is no document, or one of them is no PDF of ours.
pub fn join<T: AsRef<[u8]>>(documents: &[T]) -> Result<Vec<u8>, DocumentError> {
    let mut rest = documents.iter();
    let mut joined = load(rest.next().ok_or(DocumentError::Empty)?.as_ref())?;
    let mut pages = page_ids(&joined);
    for document in rest {
        let mut next = load(document.as_ref())?;
        next.renumber_objects_with(joined.max_id + 1);
        joined.max_id = next.max_id;
        pages.extend(page_ids(&next));
        joined.objects.extend(next.objects);
    }
    replace_page_tree(&mut joined, &pages)?;
    joined.prune_objects();
    pdf::identify(&mut joined);
    let mut bytes = Vec::new();
    joined.save_to(&mut bytes).map_err(|error| DocumentError::Unwritable(error.to_string()))?;
    Ok(bytes)
}

fn load(bytes: &[u8]) -> Result<Document, DocumentError> {
    Document::load_mem(bytes).map_err(|error| DocumentError::Unwritable(error.to_string()))
}

fn page_ids(document: &Document) -> Vec<ObjectId> {
    document.get_pages().into_values().collect()
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
    root.set("Count", i64::try_from(pages.len()).unwrap_or(i64::MAX));
    root.set("Kids", pages.iter().map(|page| Object::Reference(*page)).collect::<Vec<_>>());
    joined.objects.insert(tree, Object::Dictionary(root));
    let catalog = joined.catalog_mut().map_err(|error| DocumentError::Unwritable(error.to_string()))?;
    catalog.set("Pages", tree);
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
