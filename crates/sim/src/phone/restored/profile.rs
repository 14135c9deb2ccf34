//! Restore profiles: which checkpoints, progress messages and requests a phone makes, in which order, as tables.
//!
//! One JSON file per profile in `profiles/`. Its `lines` are read from top to bottom by [`super::engine`]:
//!
//! | line | does |
//! |---|---|
//! | `pass` | steps that need nothing of the host: each begins and ends |
//! | `step` | a step around further lines (`do`) |
//! | `progress` | an operation's number and the percentages that are told |
//! | `host-check` | turns away a host that does not support what `needs` lists |
//! | `ask` | one request whose answer has one form |
//! | `family` | the list of a family of images and each by name, or all at once (`whole`) |
//! | `boot-objects` | files of the firmware in pieces, on a port of their own |
//! | `update` | another chip: its files of the firmware, information out, ticket and firmware in, verified, repeated while they are wrong |
//! | `modem` | the modem: ticket and firmware, once more with a nonce, then its verdict and its log |
//! | `make-partitions`, `open-data` | the point of no return of an erase; what an update does instead |
//! | `file-system` | the stream, on the usual port or one of its own, with the way to the key of an encrypted image |
//! | `recovery-system`, `bundle`, `attest`, `time`… | as they are called |
//!
//! Every line has a mark: where its place in the order comes from. `logged`: a public log of a real restore shows it;
//! `source`: it is known from the source of open restore tools; `inferred`: somebody has to be first. Lines within a step
//! have the step's mark unless they have their own. `only` restricts a line to erases or updates.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::phone::spec::RestoreProfile;

/// One profile's table.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::phone) struct Profile {
    /// What it stands for.
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "for readers of the tables; a test sees that it is there")
    )]
    pub(super) about: String,
    /// `RestoreProtocolVersion`.
    pub(super) protocol: u64,
    /// What a host has to support.
    #[serde(default)]
    pub(super) needs: Needs,
    /// Images that iBoot wants before the kernel.
    pub(in crate::phone) boots: Vec<String>,
    /// A phone that has booted no ramdisk takes images as they lie in the firmware.
    #[serde(default)]
    pub(super) unsigned: bool,
    /// Whether the reverse proxy asks for a connection as soon as the host is there.
    pub(in crate::phone) looks_for_proxy: bool,
    lines: Vec<Line>,
    /// The lines in one row.
    #[serde(skip)]
    ops: Vec<Op>,
}

/// Names that have to be in the host's lists. Nothing is needed of a host where both are empty.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Needs {
    #[serde(default)]
    pub(super) data: Vec<String>,
    #[serde(default)]
    pub(super) messages: Vec<String>,
}

/// Where a line's place comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Mark {
    Logged,
    Source,
    Inferred,
}

/// What a restore does with the owner's data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Kind {
    Erase,
    Update,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct Line {
    mark: Option<Mark>,
    only: Option<Kind>,
    #[serde(flatten)]
    deed: Deed,
}

/// A step by its number and name, as `0x60B update_ticket`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub(super) struct Step {
    pub(super) id: u16,
    pub(super) name: String,
}

impl TryFrom<String> for Step {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let bad = || format!("{text:?} is no step");
        let (id, name) = text.strip_prefix("0x").and_then(|text| text.split_once(' ')).ok_or_else(bad)?;
        Ok(Self { id: u16::from_str_radix(id, 16).map_err(|_| bad())?, name: name.to_owned() })
    }
}

/// What a line does.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Deed {
    Pass(Vec<Step>),
    Step {
        id: Step,
        #[serde(rename = "do")]
        lines: Vec<Line>,
    },
    Progress {
        op: i64,
        percent: Vec<i64>,
    },
    HostCheck {},
    Ask(Asked),
    Family {
        data: Family,
        flag: String,
        #[serde(default)]
        whole: bool,
    },
    BootObjects(BootObjects),
    Update(Update),
    Modem {
        /// The modem gives its log on a port of its own.
        log: bool,
    },
    MakePartitions {},
    OpenData {},
    FileSystem {
        /// A port of its own instead of the usual one.
        own_port: bool,
        /// By which request the key of an encrypted image is fetched.
        #[serde(default)]
        key: Option<KeyRequest>,
    },
    RecoverySystem(Vec<String>),
    Bundle {
        data: String,
    },
    Attest {},
    /// Factory data from a host of Apple's, through the host's tunnel; without it the restore goes on.
    FactoryData {
        host: String,
    },
    /// Names the transport that was chosen of those that the host offers.
    Transport {
        data: String,
    },
    /// The log of the attempt before, if there was one.
    PreviousLog {},
    /// A program of the ramdisk that does not matter crashes.
    Crash {
        message: String,
        backtrace: Vec<String>,
    },
}

/// Requests whose answer has one form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub(super) enum Asked {
    RootTicket,
    BuildIdentityDict,
    #[serde(rename = "NORData")]
    NorData,
    #[serde(rename = "FDRTrustData")]
    FdrTrustData,
    FirmwareUpdaterPreflight,
    DeviceRestoreInfoPreflight,
    HostSystemTime,
    SystemImageRootHash,
    SystemImageCanonicalMetadata,
    KernelCache,
    DeviceTree,
    ReceiptManifest,
}

impl Asked {
    /// The name of the data type.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::RootTicket => "RootTicket",
            Self::BuildIdentityDict => "BuildIdentityDict",
            Self::NorData => "NORData",
            Self::FdrTrustData => "FDRTrustData",
            Self::FirmwareUpdaterPreflight => "FirmwareUpdaterPreflight",
            Self::DeviceRestoreInfoPreflight => "DeviceRestoreInfoPreflight",
            Self::HostSystemTime => "HostSystemTime",
            Self::SystemImageRootHash => "SystemImageRootHash",
            Self::SystemImageCanonicalMetadata => "SystemImageCanonicalMetadata",
            Self::KernelCache => "KernelCache",
            Self::DeviceTree => "DeviceTree",
            Self::ReceiptManifest => "ReceiptManifest",
        }
    }
}

/// Families of images.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub(super) enum Family {
    #[serde(rename = "FUDData")]
    Fud,
    #[serde(rename = "EANData")]
    Ean,
    PersonalizedData,
}

/// The update of another chip.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Update {
    /// The name of the updater, as it is asked with.
    pub(super) name: String,
    /// The phone writes the request for the ticket itself.
    #[serde(default)]
    pub(super) generated: bool,
    /// Files of the firmware that it fetches before each question.
    #[serde(default)]
    pub(super) objects: Option<BootObjects>,
}

/// Files of the firmware in pieces.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct BootObjects {
    /// The name of the data type.
    pub(super) data: String,
    /// Components, or one of the names in underscores.
    pub(super) names: Vec<String>,
}

/// How the key of an encrypted image is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub(super) enum KeyRequest {
    #[serde(rename = "URLAsset")]
    UrlAsset,
    StreamedImageDecryptionKey,
}

/// One thing to do, out of a step's nesting.
#[derive(Debug)]
pub(super) struct Op {
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "for readers of the tables; a test sees that it is there")
    )]
    pub(super) mark: Mark,
    pub(super) only: Option<Kind>,
    pub(super) act: Act,
}

/// What an [`Op`] does.
#[derive(Debug)]
pub(super) enum Act {
    Begin(u16),
    Done(u16),
    Do(Deed),
}

impl Profile {
    /// The table of a profile.
    pub(in crate::phone) fn of(profile: RestoreProfile) -> &'static Self {
        #[expect(
            clippy::expect_used,
            reason = "the tables are part of this program, and a test reads each of them"
        )]
        TABLES.get(&profile).expect("a table for every profile")
    }

    /// What to do, in order.
    pub(super) fn ops(&self) -> &[Op] {
        &self.ops
    }

    fn read(text: &str) -> Result<Self, serde_json::Error> {
        let mut profile: Self = serde_json::from_str(text)?;
        let lines = std::mem::take(&mut profile.lines);
        flatten(&lines, Mark::Inferred, None, &mut profile.ops);
        Ok(profile)
    }
}

fn flatten(lines: &[Line], mark: Mark, only: Option<Kind>, ops: &mut Vec<Op>) {
    for line in lines {
        let (mark, only) = (line.mark.unwrap_or(mark), line.only.or(only));
        let mut push = |act| ops.push(Op { mark, only, act });
        match &line.deed {
            Deed::Step { id, lines } => {
                push(Act::Begin(id.id));
                flatten(lines, mark, only, ops);
                ops.push(Op { mark, only, act: Act::Done(id.id) });
            }
            Deed::Pass(steps) => {
                for step in steps {
                    push(Act::Begin(step.id));
                    push(Act::Done(step.id));
                }
            }
            deed => push(Act::Do(deed.clone())),
        }
    }
}

fn source(profile: RestoreProfile) -> &'static str {
    match profile {
        RestoreProfile::Legacy => include_str!("profiles/legacy.json"),
        RestoreProfile::Modern => include_str!("profiles/modern.json"),
        RestoreProfile::A13Ios17 => include_str!("profiles/a13-ios17.json"),
        RestoreProfile::A16Ios16 => include_str!("profiles/a16-ios16.json"),
        RestoreProfile::A16Ios18 => include_str!("profiles/a16-ios18.json"),
        RestoreProfile::A16Ios26 => include_str!("profiles/a16-ios26.json"),
        RestoreProfile::IpadIos17 => include_str!("profiles/ipad-ios17.json"),
        RestoreProfile::Ios27 => include_str!("profiles/ios27.json"),
    }
}

static TABLES: LazyLock<BTreeMap<RestoreProfile, Profile>> = LazyLock::new(|| {
    #[expect(
        clippy::expect_used,
        reason = "the tables are part of this program, and a test reads each of them"
    )]
    let read = |profile| Profile::read(source(profile)).expect("a table that a test reads");
    RestoreProfile::ALL.into_iter().map(|profile| (profile, read(profile))).collect()
});

#[cfg(test)]
mod tests {
    use rightful_proto::restored::checkpoint;

    use super::*;

    fn steps(lines: &[Line]) -> Vec<&Step> {
        lines
            .iter()
            .flat_map(|line| match &line.deed {
                Deed::Pass(steps) => steps.iter().collect(),
                Deed::Step { id, lines } => [id].into_iter().chain(steps(lines)).collect(),
                _ => Vec::new(),
            })
            .collect()
    }

    #[test]
    fn every_table_reads_and_every_line_of_it_says_where_it_comes_from() {
        for profile in RestoreProfile::ALL {
            let table: Profile =
                serde_json::from_str(source(profile)).unwrap_or_else(|error| panic!("{profile}: {error}"));
            assert!(table.about.len() > 40, "{profile}");
            assert!(table.lines.iter().all(|line| line.mark.is_some()), "{profile}");
            for step in steps(&table.lines) {
                assert_eq!(checkpoint::name(step.id), Some(step.name.as_str()), "{profile}: {:#X}", step.id);
            }
            let table = Profile::of(profile);
            let begun = table.ops().iter().filter(|op| matches!(op.act, Act::Begin(_))).count();
            let done = table.ops().iter().filter(|op| matches!(op.act, Act::Done(_))).count();
            assert_eq!(begun, done);
            let ways = table.ops().iter().filter(|op| matches!(op.act, Act::Do(Deed::FileSystem { .. })));
            assert_eq!(ways.count(), 1, "{profile}");
        }
    }

    #[test]
    fn what_logs_show_is_marked_so_and_what_nobody_has_seen_is_not() {
        let marks = |profile| {
            let table = Profile::of(profile);
            let count = |mark| table.ops().iter().filter(|op| op.mark == mark).count();
            (count(Mark::Logged), count(Mark::Source), count(Mark::Inferred))
        };
        assert_eq!(marks(RestoreProfile::Legacy).2, 0);
        assert_eq!(marks(RestoreProfile::Ios27).0, 0, "no log of iOS 27 is public");
    }

    #[test]
    fn a_line_that_makes_no_sense_is_no_table() {
        let table = |line: &str| {
            Profile::read(&format!(
                r#"{{"about":"","protocol":15,"boots":[],"looks_for_proxy":false,"lines":[{line}]}}"#
            ))
        };
        assert!(table(r#"{"mark":"logged","pass":["0x60B update_ticket"]}"#).is_ok());
        for bad in [
            r#"{"mark":"logged"}"#,
            r#"{"mark":"dreamt","pass":[]}"#,
            r#"{"mark":"logged","ask":"EverythingData"}"#,
            r#"{"mark":"logged","pass":["update_ticket"]}"#,
            r#"{"mark":"logged","pass":["0x1060B update_ticket"]}"#,
        ] {
            assert!(table(bad).is_err(), "{bad}");
        }
    }
}
