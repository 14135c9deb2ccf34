//! Many phones in one table: supervised by us, token saved and good, last backup, version. Those on the cable, and those of which a token
//! is kept here. Looks only.

use rightful_backup::Backup;
use rightful_core::calendar::day;
use rightful_core::device::Device;
use rightful_core::id::Udid;
use rightful_core::ports::Usb;
use rightful_proto::supervision::{CloudConfiguration, Identity};
use serde::Serialize;

use super::phone::Phone;
use super::ready::{self, State};
use super::vault::{Saved, Vault};
use super::{Failure, now};
use crate::world::World;
use crate::{advise, gather};

/// Who supervises a phone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Supervisor {
    /// An identity of this computer.
    Us,
    /// Somebody else.
    Other,
    /// Nobody.
    Nobody,
    /// It did not say.
    Unknown,
}

/// How its token stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Token {
    /// Nothing speaks against it.
    Good,
    /// Its form is not known.
    Doubtful,
    /// There is one, and it is of no use.
    Useless,
    /// There is none.
    None,
}

/// One phone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Row {
    /// What its owner calls it.
    pub name: String,
    /// Its model.
    pub model: Option<String>,
    /// Its number for life.
    pub ecid: Option<String>,
    /// Its number on the muxer.
    pub udid: Option<String>,
    /// Its serial number.
    pub serial: Option<String>,
    /// Its system, when it was last seen here.
    pub version: Option<String>,
    /// Whether it is on the cable.
    pub connected: bool,
    /// Who supervises it.
    pub supervisor: Supervisor,
    /// Its token.
    pub token: Token,
    /// The day on which that was saved.
    pub token_saved: Option<String>,
    /// The day of its last backup on this computer.
    pub last_backup: Option<String>,
    /// Whether its passcode could be cleared, as far as this table tells.
    pub clearable: bool,
}

/// Looks at all phones.
///
/// # Errors
/// What is kept here cannot be read.
pub async fn look<U: Usb>(world: &World<U>, backups: &[Backup]) -> Result<Vec<Row>, Failure> {
    let vault = Vault::of(&world.workdir);
    let identities = vault.identities()?;
    let mut rows = Vec::new();
    let survey = gather::survey(world).await;
    for device in survey.devices {
        let saved = match &device.udid {
            Some(udid) => vault.token(udid)?,
            None => None,
        };
        let cloud = match Phone::of(world, device.clone()) {
            Ok(phone) => ready::see(world, &phone).await?.cloud,
            Err(_) => None,
        };
        rows.push(connected(&device, cloud.as_ref(), saved.as_ref(), &identities, backups));
    }
    for udid in vault.phones()? {
        let seen = |row: &Row| row.udid.as_deref().is_some_and(|it| it.eq_ignore_ascii_case(udid.as_str()));
        if rows.iter().any(seen) {
            continue;
        }
        if let Some(saved) = vault.token(&udid)? {
            rows.push(absent(&saved, &identities, backups));
        }
    }
    Ok(rows)
}

fn connected(
    device: &Device,
    cloud: Option<&CloudConfiguration>,
    saved: Option<&Saved>,
    identities: &[Identity],
    backups: &[Backup],
) -> Row {
    let supervisor = match cloud {
        Some(cloud) if identities.iter().any(|one| cloud.is_supervised_by(one.certificate())) => {
            Supervisor::Us
        }
        Some(CloudConfiguration { supervised: Some(true), .. }) => Supervisor::Other,
        Some(CloudConfiguration { supervised: Some(false), .. }) => Supervisor::Nobody,
        Some(CloudConfiguration { supervised: None, .. }) | None => Supervisor::Unknown,
    };
    let token = standing(saved, cloud, identities);
    Row {
        name: device.called(),
        model: device.model.map(|model| model.name.to_owned()),
        ecid: device.ecid.map(|ecid| ecid.to_string()),
        udid: device.udid.as_ref().map(|udid| udid.as_str().to_owned()),
        serial: device.serial.as_ref().map(|serial| serial.0.clone()),
        version: device.version.clone(),
        connected: true,
        supervisor,
        token,
        token_saved: saved.map(|saved| day(saved.at)),
        last_backup: device.udid.as_ref().and_then(|udid| last(backups, udid)),
        clearable: token == Token::Good && supervisor == Supervisor::Us,
    }
}

fn absent(saved: &Saved, identities: &[Identity], backups: &[Backup]) -> Row {
    let token = standing(Some(saved), None, identities);
    Row {
        name: saved.name.clone(),
        model: None,
        ecid: saved.ecid.map(|ecid| ecid.to_string()),
        udid: Some(saved.udid.as_str().to_owned()),
        serial: saved.serial.clone(),
        version: saved.version.clone(),
        connected: false,
        supervisor: Supervisor::Unknown,
        token,
        token_saved: Some(day(saved.at)),
        last_backup: last(backups, &saved.udid),
        clearable: token == Token::Good,
    }
}

fn standing(saved: Option<&Saved>, cloud: Option<&CloudConfiguration>, identities: &[Identity]) -> Token {
    match (saved, ready::token(saved, cloud, identities).state) {
        (None, _) => Token::None,
        (Some(_), State::Ready) => Token::Good,
        (Some(_), State::Partly) => Token::Doubtful,
        (Some(_), State::Missing) => Token::Useless,
    }
}

fn last(backups: &[Backup], udid: &Udid) -> Option<String> {
    let its =
        backups.iter().filter(|one| advise::udid_of(one).is_some_and(|own| advise::is_same(&own, udid)));
    let date = its.filter_map(|backup| advise::seen(backup, now()).date).max()?;
    u64::try_from(date).ok().map(day)
}

/// The columns of the table, in their order.
const COLUMNS: [&str; 12] = [
    "name",
    "model",
    "ecid",
    "udid",
    "serial",
    "version",
    "connected",
    "supervisor",
    "token",
    "token_saved",
    "last_backup",
    "clearable",
];

/// The table as CSV (RFC 4180). A text that a spreadsheet would take for a formula has an apostrophe before it.
pub fn csv(rows: &[Row]) -> String {
    let mut text = COLUMNS.join(",") + "\r\n";
    for row in rows {
        let values = serde_json::to_value(row).unwrap_or_default();
        let cells: Vec<String> = COLUMNS.iter().map(|column| cell(&values[*column])).collect();
        text += &(cells.join(",") + "\r\n");
    }
    text
}

fn cell(value: &serde_json::Value) -> String {
    let text = match value {
        serde_json::Value::Null => String::new(),
        serde_json::Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let text = if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text };
    if text.contains([',', '"', '\n', '\r']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_can_neither_break_the_table_nor_compute_in_it() {
        let row = Row {
            name: "=cmd(\"x\"), Anna's\niPhone".to_owned(),
            model: None,
            ecid: Some("0x4F2A".to_owned()),
            udid: None,
            serial: None,
            version: Some("18.5".to_owned()),
            connected: true,
            supervisor: Supervisor::Us,
            token: Token::Good,
            token_saved: Some("2026-11-30".to_owned()),
            last_backup: None,
            clearable: true,
        };
        let text = csv(&[row]);
        let (head, body) = text.split_once("\r\n").expect("two lines");
        assert_eq!(head.split(',').count(), 12);
        assert_eq!(
            body,
            "\"'=cmd(\"\"x\"\"), Anna's\niPhone\",,0x4F2A,,,18.5,true,us,good,2026-11-30,,true\r\n"
        );
        assert_eq!(csv(&[]).lines().count(), 1);
    }
}
