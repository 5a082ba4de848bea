//! Payment codes; they need no book.

use std::io::Read as _;

use domain::{
    Currency, Money,
    payment_qr::{
        CheckedCode, CodeError, CodeKind, Epc, EpcVersion, Remittance, VietQr, VietQrTarget, check,
    },
};
use serde_json::{Map, Value, json};

use crate::{
    args::{EpcArgs, QrCommand, VietqrArgs},
    failure::Failure,
    output::Output,
};

pub(super) fn run(command: &QrCommand) -> Result<Output, Failure> {
    match command {
        QrCommand::Vietqr(args) => made(vietqr(args)?.payload()),
        QrCommand::Epc(args) => made(epc(args)?.payload()),
        QrCommand::Check { payload } if payload == "-" => {
            let mut typed = String::new();
            std::io::stdin().read_to_string(&mut typed)?;
            Ok(checked(&check(&typed)))
        }
        QrCommand::Check { payload } => Ok(checked(&check(payload))),
    }
}

fn vietqr(args: &VietqrArgs) -> Result<VietQr, Failure> {
    let amount = args.amount.as_deref().map(|amount| parsed(amount, Currency::VND)).transpose()?;
    Ok(VietQr {
        bin: args.bin.clone(),
        account: args.account.clone(),
        target: if args.is_card { VietQrTarget::Card } else { VietQrTarget::Account },
        amount,
        bill: args.bill.clone(),
        reference: args.reference.clone(),
        purpose: args.purpose.clone(),
    })
}

fn epc(args: &EpcArgs) -> Result<Epc, Failure> {
    Ok(Epc {
        version: if args.version == EpcVersion::V001.code() { EpcVersion::V001 } else { EpcVersion::V002 },
        bic: args.bic.clone(),
        name: args.name.clone(),
        iban: args.iban.clone(),
        amount: parsed(&args.amount, Currency::EUR)?,
        remittance: match &args.reference {
            Some(reference) => Remittance::Reference(reference.clone()),
            None => Remittance::Text(args.text.clone()),
        },
    })
}

fn parsed(amount: &str, currency: Currency) -> Result<Money, Failure> {
    Money::parse(amount, currency).map_err(|error| Failure(format!("--amount: {error}")))
}

fn made(payload: Result<String, CodeError>) -> Result<Output, Failure> {
    let payload = payload.map_err(|error| Failure(format!("The code cannot be made: {error}.")))?;
    let json = json!({ "payload": payload });
    Ok(Output::new(payload, json))
}

/// The verdict; a wrong code is an answer, not a failure.
fn checked(code: &CheckedCode) -> Output {
    let kind = code.kind.map(CodeKind::code);
    let mut lines = vec![match &code.why {
        None => format!("Right: {}.", kind.unwrap_or_default()),
        Some(why) => format!("Wrong: {why}."),
    }];
    lines.extend(code.note.iter().map(|note| format!("But {note}.")));
    lines.extend(code.fields.iter().map(|(name, value)| format!("  {name}  {value}")));
    // Fields inside a field stand in groups of their own, so that `fields` is what the code itself lists.
    let (inner, outer): (Vec<_>, Vec<_>) = code.fields.iter().partition(|(name, _)| name.contains('.'));
    let mut groups = Map::new();
    for (path, value) in inner {
        let (group, tag) = path.rsplit_once('.').unwrap_or(("", path));
        let group = groups.entry(format!("tag{}", group.replace('.', "_"))).or_insert_with(|| json!({}));
        if let Some(group) = group.as_object_mut() {
            group.insert(tag.to_owned(), Value::from(value.as_str()));
        }
    }
    let fields: Map<String, Value> =
        outer.iter().map(|(name, value)| (name.clone(), Value::from(value.as_str()))).collect();
    let mut json = json!({
        "valid": code.is_valid(),
        "kind": kind,
        "fields": fields,
        "why": code.why,
        "note": code.note,
        "nested_ok": code.note.is_none(),
    });
    if let Some(json) = json.as_object_mut() {
        json.extend(groups);
    }
    Output::new(lines.join("\n"), json)
}
