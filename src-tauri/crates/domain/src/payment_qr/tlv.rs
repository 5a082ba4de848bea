//! Tag, length, value: the way in which EMVCo codes are written, with their checksum at the end.

/// CRC-16/CCITT-FALSE: polynomial 0x1021, start 0xFFFF, nothing reflected.
pub fn crc_16(bytes: &[u8]) -> u16 {
    bytes.iter().fold(0xFFFF, |crc, byte| {
        (0..8).fold(crc ^ (u16::from(*byte) << 8), |crc, _| {
            if crc & 0x8000 == 0 { crc << 1 } else { (crc << 1) ^ 0x1021 }
        })
    })
}

/// One field; `value` has at most 99 bytes.
pub(super) fn field(tag: &str, value: &str) -> String {
    format!("{tag}{:02}{value}", value.len())
}

/// The fields of `text` in their order; `None` where a length is no number or reaches beyond the end.
pub(super) fn fields(text: &str) -> Option<Vec<(&str, &str)>> {
    let mut found = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let (tag, length) = (rest.get(..2)?, rest.get(2..4)?);
        let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if !is_number(tag) || !is_number(length) {
            return None;
        }
        let end = 4 + length.parse::<usize>().ok()?;
        found.push((tag, rest.get(4..end)?));
        rest = &rest[end..];
    }
    Some(found)
}

/// The checksum that belongs behind `payload`, whose last four characters are `6304`.
pub(super) fn checksum(payload: &str) -> String {
    format!("{:04X}", crc_16(payload.as_bytes()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_checksum_is_that_of_the_standard() {
        assert_eq!(crc_16(b"123456789"), 0x29B1);
    }

    #[test]
    fn broken_lengths_give_no_fields() {
        assert_eq!(fields("000301"), None, "three bytes announced, two there");
        assert_eq!(fields("00020101"), None);
        assert_eq!(fields("0002015303704"), Some(vec![("00", "01"), ("53", "704")]));
        assert_eq!(fields("00-101"), None);
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_failing(text in "\\PC{0,60}") {
            let _read = fields(&text);
        }

        #[test]
        fn fields_read_back(value in "[ -~]{0,99}") {
            let written = field("08", &value);
            prop_assert_eq!(fields(&written), Some(vec![("08", value.as_str())]));
        }
    }
}
