//! What is happening, as values on one stream. The terminal, JSON lines, the wizard, transcripts and tests all read it.
//!
//! Order: one `plan`, then for each step `step-started`, any number of `progress`, then `step-done` or `step-skipped`;
//! `searching`, `status`, `note`, `do` and `question` anywhere in between; at the very end exactly one `finished` or `failed`.

use serde::Serialize;

use crate::ask::{Question, UserAction};
use crate::device::Device;
use crate::id::Ecid;
use crate::plan::Plan;
use crate::report::Report;

/// One thing that happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Event {
    /// Counts from 1 without gaps.
    pub seq: u64,
    /// The device that this is about, where one stream tells of several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device: Option<Ecid>,
    /// What it was.
    #[serde(flatten)]
    pub kind: EventKind,
}

/// What can happen. The only serialised promise that Rightful makes to scripts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum EventKind {
    /// All that will be done, before anything is.
    Plan(Plan),
    /// The device that this is about, as it is now.
    Device(Device),
    /// A step begins.
    StepStarted {
        /// Its name in the plan.
        step: &'static str,
    },
    /// A step goes on. Never goes down within a step, nor does the percentage of the whole.
    Progress {
        /// Its name in the plan.
        step: &'static str,
        /// How much of it is done.
        done: u64,
        /// Of how much, where that is known.
        #[serde(skip_serializing_if = "Option::is_none")]
        total: Option<u64>,
        /// What is counted.
        unit: Unit,
        /// Of the whole deed, 0 to 100.
        percent: u8,
    },
    /// A search for a forgotten password goes on.
    Searching(Searching),
    /// A step ended well.
    StepDone {
        /// Its name in the plan.
        step: &'static str,
    },
    /// A step was not needed.
    StepSkipped {
        /// Its name in the plan.
        step: &'static str,
        /// Why not.
        why: String,
    },
    /// The three answers that an owner always needs.
    Status(Status),
    /// Something worth telling that is none of the others.
    Note {
        /// Stable name, `area/what`.
        id: &'static str,
        /// One sentence.
        text: String,
    },
    /// The owner's hands are needed.
    Do(UserAction),
    /// The owner is asked.
    Question(Question),
    /// The owner answered. What was typed is not repeated.
    Answered {
        /// The `seq` of the question.
        question: u64,
        /// In words that hold no secret.
        words: String,
    },
    /// The end: it failed. Nothing comes after this.
    Failed(Report),
    /// The end: it is done. Nothing comes after this.
    Finished {
        /// One sentence.
        title: String,
        /// What was seen of the final state, one fact a line.
        facts: Vec<Fact>,
    },
}

/// One fact of a final state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fact {
    /// Stable name, in kebab case.
    pub id: &'static str,
    /// In words.
    pub text: String,
}

/// What a progress counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// Bytes.
    Bytes,
    /// Hundredths of the step.
    Percent,
    /// Things, such as files.
    Items,
}

/// How far a search for a forgotten password is. Nothing in it is a part of what is tried.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Searching {
    /// How many candidates were tried, or passed over because they had been tried before. As many as 64 bits count.
    pub tried: u64,
    /// Of how many. As many as 64 bits count.
    pub of: u64,
    /// Thousandths of the likelihood that were tried: whether the password is among the candidates nobody knows.
    pub likely_permille: u16,
    /// Candidates in a minute, by the last minute.
    pub per_minute: u64,
    /// The time that is left, in seconds: at least.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub least_s: Option<u64>,
    /// And at most.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub most_s: Option<u64>,
    /// The time that is left, in words.
    pub left: String,
    /// What is being tried: why, and how long it is.
    pub now: String,
}

/// What is happening, is anything erased yet, may I unplug.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Status {
    /// What is happening now, in a few words.
    pub happening: String,
    /// Whether the owner's data is gone.
    pub erased: Erased,
    /// Whether the cable may be pulled.
    pub unplug: Unplug,
}

/// Whether the owner's data is gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Erased {
    /// Nothing is erased.
    No,
    /// Nobody here can tell: the device was left in the middle by somebody else.
    Unknown,
    /// The device has been told to erase itself and may have begun.
    MayHaveBegun,
    /// It is gone.
    Yes,
}

/// Whether the cable may be pulled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unplug {
    /// At any time, without harm.
    Harmless,
    /// The work would have to start again, but nothing is lost by it.
    StartsOver,
    /// Not before this is done.
    NotNow,
}
