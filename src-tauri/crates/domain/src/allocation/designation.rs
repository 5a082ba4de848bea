//! Whether the text that came with a payment names an invoice.

/// Whether `number` stands in `text` as a whole word; upper and lower case are the same.
///
/// `17` is not named by `2017`, `RE-17` or `17/2`, because there it is part of another number; a letter and a full stop
/// before it (`Nr.17`) or a comma between two longer numbers (`1001,1002`) separate. A comma before at most three digits
/// may be an amount (`1,200`) and does not.
pub(super) fn names(text: &str, number: &str) -> bool {
    let number = number.trim().to_lowercase();
    if number.is_empty() {
        return false;
    }
    let text = text.to_lowercase();
    text.match_indices(&number).any(|(start, found)| {
        let before = &text[..start];
        let after = &text[start + found.len()..];
        !joins_before(before, found) && !joins_after(after, found)
    })
}

fn joins_before(before: &str, found: &str) -> bool {
    let mut backwards = before.chars().rev();
    let Some(nearest) = backwards.next() else { return false };
    let further = backwards.next();
    match nearest {
        '-' | '/' | '_' => further.is_some_and(char::is_alphanumeric),
        '.' => further.is_some_and(char::is_numeric),
        ',' => further.is_some_and(char::is_numeric) && leading_digits(found) <= 3,
        _ => nearest.is_alphanumeric(),
    }
}

fn joins_after(after: &str, found: &str) -> bool {
    let mut forwards = after.chars();
    let Some(nearest) = forwards.next() else { return false };
    let next = forwards.next();
    match nearest {
        '-' | '/' | '_' => next.is_some_and(char::is_alphanumeric),
        '.' => next.is_some_and(char::is_numeric),
        ',' => {
            let digits = leading_digits(&after[1..]);
            found.ends_with(char::is_numeric) && (1..=3).contains(&digits)
        }
        _ => nearest.is_alphanumeric(),
    }
}

fn leading_digits(text: &str) -> usize {
    text.chars().take_while(|letter| letter.is_numeric()).count()
}

#[cfg(test)]
mod tests {
    use super::names;

    #[test]
    fn l7_a_number_is_named_as_a_whole_word_only() {
        let cases = [
            ("Rechnung 17", "17", true),
            ("Nr.17 vom 2.3.", "17", true),
            ("Nr.17.", "17", true),
            ("inv#17, thanks", "17", true),
            ("(17)", "17", true),
            ("16+17", "17", true),
            ("1001,1002", "1001", true),
            ("1001,1002", "1002", true),
            ("payment of inv-2026/17", "INV-2026/17", true),
            ("Thanh toán HĐ-0012", "hđ-0012", true),
            ("תשלום חשבונית 4471", "4471", true),
            ("2017", "17", false),
            ("17a", "17", false),
            ("RE-17", "17", false),
            ("INV-1-2", "INV-1", false),
            ("17/2", "17", false),
            ("1.17", "17", false),
            ("17.50", "17", false),
            ("EUR 1,200", "200", false),
            ("EUR 17,50", "17", false),
            ("no number", "", false),
            ("", "17", false),
        ];
        for (text, number, expected) in cases {
            assert_eq!(names(text, number), expected, "{number:?} in {text:?}");
        }
    }

    #[test]
    fn l7_a_later_whole_word_counts_when_an_earlier_one_is_part_of_another() {
        assert!(names("2017 and 17", "17"));
    }
}
