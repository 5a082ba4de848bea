//! Payment codes against the collected cases in `tests/vectors/qr.json`.
#![allow(clippy::unwrap_used, reason = "a test ends by failing")]

use domain::{
    Currency, Money,
    iban::{Iban, creditor_reference},
    payment_qr::{CheckedCode, Epc, EpcVersion, Remittance, VietQr, check, crc_16},
};
use serde_json::Value;

fn vectors() -> Value {
    serde_json::from_str(include_str!("../../../../tests/vectors/qr.json")).unwrap()
}

fn cases(kind: &str) -> Vec<Value> {
    let cases = vectors()[kind].as_array().unwrap().clone();
    assert!(!cases.is_empty(), "{kind} has no cases");
    cases
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn checked(case: &Value) -> CheckedCode {
    check(case["payload"].as_str().unwrap())
}

#[test]
fn crc16() {
    for case in cases("crc16") {
        assert_eq!(format!("{:04X}", crc_16(text(&case["input"]).as_bytes())), text(&case["expected"]));
    }
}

#[test]
fn vietqr_codes_are_made_byte_for_byte() {
    for case in cases("vietqr").iter().filter(|case| case["input"].is_object()) {
        let input = &case["input"];
        let amount = input["amount"].as_str().map(|amount| Money::parse(amount, Currency::VND).unwrap());
        let asked = VietQr {
            bin: text(&input["bin_"]),
            account: text(&input["acct"]),
            amount,
            bill: text(&input["bill"]),
            reference: text(&input["reference"]),
            purpose: text(&input["purpose"]),
            ..VietQr::default()
        };
        assert_eq!(asked.payload().unwrap(), text(&case["payload"]), "{}", case["id"]);
    }
}

#[test]
fn vietqr_codes_are_read() {
    for case in cases("vietqr") {
        let checked = checked(&case);
        assert!(checked.is_valid(), "{}: {:?}", case["id"], checked.why);
        assert_eq!(checked.kind.unwrap().code(), "vietqr");
        let has_odd_lengths = case["nested_ok"] == Value::Bool(false);
        assert_eq!(checked.note.is_some(), has_odd_lengths, "{}", case["id"]);
        for (prefix, group) in [("", "fields"), ("38.", "tag38"), ("38.01.", "tag38_01"), ("62.", "tag62")] {
            for (tag, value) in case[group].as_object().into_iter().flatten() {
                assert_eq!(
                    checked.field(&format!("{prefix}{tag}")),
                    value.as_str(),
                    "{} {group} {tag}",
                    case["id"]
                );
            }
        }
    }
    for case in cases("vietqr_invalid") {
        assert!(!checked(&case).is_valid(), "{}", case["id"]);
    }
}

#[test]
fn codes_of_other_countries_are_read() {
    for (kind, cases) in [("pix", cases("pix")), ("upi", cases("upi")), ("swiss", cases("swiss"))] {
        for case in cases.iter().filter(|case| case["payload"].is_string()) {
            let checked = checked(case);
            assert!(checked.is_valid(), "{}: {:?}", case["id"], checked.why);
            assert_eq!(checked.kind.unwrap().code(), kind);
        }
    }
}

#[test]
fn ibans_and_references() {
    for case in cases("iban") {
        let iban = text(&case["iban"]);
        assert_eq!(Iban::parse(&iban).is_ok(), case["valid"] == Value::Bool(true), "{iban}");
        assert_eq!(check(&iban).is_valid(), case["valid"] == Value::Bool(true), "{iban}");
    }
    for case in cases("iso11649") {
        let made = creditor_reference(&text(&case["reference"])).unwrap();
        assert_eq!(made, text(&case["expected"]));
        assert!(check(&made).is_valid());
    }
}

fn epc(input: &Value) -> Epc {
    let reference = text(&input["reference"]);
    Epc {
        version: if input["version"] == "001" { EpcVersion::V001 } else { EpcVersion::V002 },
        bic: text(&input["bic"]),
        name: text(&input["name"]),
        iban: text(&input["iban"]),
        amount: Money::parse(&text(&input["amount"]), Currency::EUR).unwrap(),
        remittance: if reference.is_empty() {
            Remittance::Text(text(&input["text"]))
        } else {
            Remittance::Reference(reference)
        },
    }
}

#[test]
fn epc_codes_are_made_byte_for_byte() {
    for case in cases("epc") {
        let made = epc(&case["input"]).payload().unwrap();
        assert_eq!(made, text(&case["payload"]), "{}", case["id"]);
        assert_eq!(made.len() as u64, case["bytes_utf8"].as_u64().unwrap());
        let checked = checked(&case);
        assert!(checked.is_valid(), "{:?}", checked.why);
        assert_eq!(
            checked.field("amount").map(|amount| Money::parse(amount, Currency::EUR)),
            Some(Ok(epc(&case["input"]).amount))
        );
    }
}

/// The list names the faults; what stands in it is made here.
#[test]
fn epc_codes_with_a_fault_are_refused() {
    let code = |name: &str, amount: &str, (reference, text): (&str, &str)| {
        format!("BCD\n002\n1\nSCT\n\n{name}\nDE89370400440532013000\nEUR{amount}\n\n{reference}\n{text}")
    };
    assert!(check(&code("M", "1.00", ("", "x"))).is_valid());
    for case in cases("epc_invalid") {
        let faulty = match case["id"].as_str().unwrap() {
            "epc-both-remittance" => code("M", "1.00", ("RF18539007547034", "x")),
            "epc-amount-zero" => code("M", "0.00", ("", "x")),
            "epc-name-71" => code(&"M".repeat(71), "1.00", ("", "x")),
            "epc-331" => code(&"界".repeat(70), "1.00", ("", &"界".repeat(60))),
            "epc-comma" => code("M", "1,00", ("", "x")),
            _ => continue,
        };
        assert!(!check(&faulty).is_valid(), "{}", case["id"]);
    }
}
