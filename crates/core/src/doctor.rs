//! What stands between this computer and a device: facts of a computer go in, findings with the exact fix come out.
//!
//! Pure and total. Who gathers the facts is somebody else; what was not looked at is no finding. Every check that was made leaves a
//! line, so that an owner sees what is in order too.

mod around;
pub mod machine;
mod muxer;
pub mod rules;
mod usb;

use serde::Serialize;

pub use usb::taker;

use machine::Machine;

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Weight {
    /// It stands in the way.
    Wrong,
    /// Worth knowing; the work can go on.
    Mind,
    /// Looked at, and in order.
    Good,
}

/// What was looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Check {
    /// The program that carries conversations with devices.
    Muxer,
    /// Whether devices in recovery and DFU mode may be opened.
    Access,
    /// The driver, on Windows.
    Driver,
    /// Other programs.
    Programs,
    /// Cable and port.
    Cable,
    /// Room on the disk.
    Disk,
    /// The clock.
    Clock,
    /// The servers.
    Network,
}

/// What can be found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Matter {
    /// The muxer answers.
    MuxerAnswers,
    /// It is not running, and starts by itself when a device is plugged in.
    MuxerAsleep,
    /// It is not running although it should.
    MuxerNotRunning,
    /// It is not installed.
    MuxerNotInstalled,
    /// This user may not ask it.
    MuxerDenied,
    /// It says nothing.
    MuxerSilent,
    /// It says what it should not.
    MuxerBroken,
    /// It is looked for elsewhere than usual, and is not there.
    MuxerElsewhere,
    /// A rule gives access.
    RuleThere,
    /// A rule gives it to a group.
    RuleForGroup,
    /// The rule is read too late.
    RuleTooLate,
    /// There is none.
    RuleMissing,
    /// There is no udev.
    NoUdev,
    /// A device that is there may be opened.
    DeviceOpens,
    /// It may not.
    DeviceDenied,
    /// The system shows no file to open it by.
    DeviceHidden,
    /// The driver is the right one.
    DriverRight,
    /// It is Apple's, which lets nobody else in.
    DriverOfApple,
    /// There is none.
    DriverMissing,
    /// No other program is in the way.
    ProgramsNone,
    /// A program has the device open.
    ProgramHolds,
    /// A program runs that may take it.
    ProgramRuns,
    /// The bus could not be listed.
    BusUnreadable,
    /// Nothing of Apple's is on it.
    BusEmpty,
    /// A device is on it, and the muxer does not have it.
    BusOnly,
    /// The link is as it should be.
    LinkGood,
    /// The link is far too slow.
    LinkSlow,
    /// The device can do more than the link.
    LinkCouldBeFaster,
    /// A hub stands between.
    LinkThroughHub,
    /// Nothing has left while the cable was watched.
    LinkSteady,
    /// A device has left once.
    LinkLeftOnce,
    /// Devices have left again and again.
    LinkUnsteady,
    /// Nothing was there to be watched.
    LinkNothingToWatch,
    /// There is room.
    DiskRoom,
    /// There is little.
    DiskLittle,
    /// There is too little.
    DiskFull,
    /// It may not be written to.
    DiskNotWritable,
    /// The clock is right.
    ClockRight,
    /// It is a little off.
    ClockOff,
    /// It is wrong.
    ClockWrong,
    /// All servers answer.
    HostsAnswer,
    /// One of them does not.
    HostSilent,
    /// One of them cannot prove who it is.
    HostUntrusted,
    /// Nobody can be verified here.
    NoCertificates,
    /// None of them answers.
    Offline,
}

impl Matter {
    /// Its stable name.
    pub fn code(&self) -> &'static str {
        match self {
            Self::MuxerAnswers => "doctor/muxer-answers",
            Self::MuxerAsleep => "doctor/muxer-asleep",
            Self::MuxerNotRunning => "doctor/muxer-not-running",
            Self::MuxerNotInstalled => "doctor/muxer-not-installed",
            Self::MuxerDenied => "doctor/muxer-denied",
            Self::MuxerSilent => "doctor/muxer-silent",
            Self::MuxerBroken => "doctor/muxer-broken",
            Self::MuxerElsewhere => "doctor/muxer-elsewhere",
            Self::RuleThere => "doctor/rule-there",
            Self::RuleForGroup => "doctor/rule-for-group",
            Self::RuleTooLate => "doctor/rule-too-late",
            Self::RuleMissing => "doctor/rule-missing",
            Self::NoUdev => "doctor/no-udev",
            Self::DeviceOpens => "doctor/device-opens",
            Self::DeviceDenied => "doctor/device-denied",
            Self::DeviceHidden => "doctor/device-hidden",
            Self::DriverRight => "doctor/driver-right",
            Self::DriverOfApple => "doctor/driver-of-apple",
            Self::DriverMissing => "doctor/driver-missing",
            Self::ProgramsNone => "doctor/programs-none",
            Self::ProgramHolds => "doctor/program-holds",
            Self::ProgramRuns => "doctor/program-runs",
            Self::BusUnreadable => "doctor/bus-unreadable",
            Self::BusEmpty => "doctor/bus-empty",
            Self::BusOnly => "doctor/bus-only",
            Self::LinkGood => "doctor/link-good",
            Self::LinkSlow => "doctor/link-slow",
            Self::LinkCouldBeFaster => "doctor/link-could-be-faster",
            Self::LinkThroughHub => "doctor/link-through-hub",
            Self::LinkSteady => "doctor/link-steady",
            Self::LinkLeftOnce => "doctor/link-left-once",
            Self::LinkUnsteady => "doctor/link-unsteady",
            Self::LinkNothingToWatch => "doctor/link-nothing-to-watch",
            Self::DiskRoom => "doctor/disk-room",
            Self::DiskLittle => "doctor/disk-little",
            Self::DiskFull => "doctor/disk-full",
            Self::DiskNotWritable => "doctor/disk-not-writable",
            Self::ClockRight => "doctor/clock-right",
            Self::ClockOff => "doctor/clock-off",
            Self::ClockWrong => "doctor/clock-wrong",
            Self::HostsAnswer => "doctor/hosts-answer",
            Self::HostSilent => "doctor/host-silent",
            Self::HostUntrusted => "doctor/host-untrusted",
            Self::NoCertificates => "doctor/no-certificates",
            Self::Offline => "doctor/offline",
        }
    }

    /// What was looked at when it was found.
    pub fn check(self) -> Check {
        match self {
            Self::MuxerAnswers
            | Self::MuxerAsleep
            | Self::MuxerNotRunning
            | Self::MuxerNotInstalled
            | Self::MuxerDenied
            | Self::MuxerSilent
            | Self::MuxerBroken
            | Self::MuxerElsewhere => Check::Muxer,
            Self::RuleThere
            | Self::RuleForGroup
            | Self::RuleTooLate
            | Self::RuleMissing
            | Self::NoUdev
            | Self::DeviceOpens
            | Self::DeviceDenied
            | Self::DeviceHidden => Check::Access,
            Self::DriverRight | Self::DriverOfApple | Self::DriverMissing => Check::Driver,
            Self::ProgramsNone | Self::ProgramHolds | Self::ProgramRuns => Check::Programs,
            Self::BusUnreadable
            | Self::BusEmpty
            | Self::BusOnly
            | Self::LinkGood
            | Self::LinkSlow
            | Self::LinkCouldBeFaster
            | Self::LinkThroughHub
            | Self::LinkSteady
            | Self::LinkLeftOnce
            | Self::LinkUnsteady
            | Self::LinkNothingToWatch => Check::Cable,
            Self::DiskRoom | Self::DiskLittle | Self::DiskFull | Self::DiskNotWritable => Check::Disk,
            Self::ClockRight | Self::ClockOff | Self::ClockWrong => Check::Clock,
            Self::HostsAnswer
            | Self::HostSilent
            | Self::HostUntrusted
            | Self::NoCertificates
            | Self::Offline => Check::Network,
        }
    }
}

/// One thing to do about a finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Act {
    /// In words: imperative, lower case, no full stop.
    pub say: String,
    /// What to type for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub run: Option<String>,
}

/// What this program can do about a finding by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Repair {
    /// Write [`rules::OURS`] to [`rules::OUR_FILE`].
    WriteRule,
    /// Have systemd start the muxer.
    StartMuxer,
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// Its stable name.
    pub code: &'static str,
    /// What was looked at.
    pub check: Check,
    /// How much it matters.
    pub weight: Weight,
    /// What was found: a fragment in lower case.
    pub what: String,
    /// Why that usually is so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub usually: Option<&'static str>,
    /// What to do, in order.
    pub fix: Vec<Act>,
    /// What this program can do about it by itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub repair: Option<Repair>,
}

impl Finding {
    fn new(matter: Matter, weight: Weight, what: impl Into<String>) -> Self {
        Self {
            code: matter.code(),
            check: matter.check(),
            weight,
            what: what.into(),
            usually: None,
            fix: Vec::new(),
            repair: None,
        }
    }

    fn wrong(matter: Matter, what: impl Into<String>) -> Self {
        Self::new(matter, Weight::Wrong, what)
    }

    fn mind(matter: Matter, what: impl Into<String>) -> Self {
        Self::new(matter, Weight::Mind, what)
    }

    fn good(matter: Matter, what: impl Into<String>) -> Self {
        Self::new(matter, Weight::Good, what)
    }

    fn usually(mut self, why: &'static str) -> Self {
        self.usually = Some(why);
        self
    }

    /// Adds something to do.
    fn act(mut self, say: impl Into<String>) -> Self {
        self.fix.push(Act { say: say.into(), run: None });
        self
    }

    /// Adds something to type.
    fn run(mut self, say: impl Into<String>, run: impl Into<String>) -> Self {
        self.fix.push(Act { say: say.into(), run: Some(run.into()) });
        self
    }

    fn repair(mut self, repair: Repair) -> Self {
        self.repair = Some(repair);
        self
    }
}

/// Everything that was found, what stands in the way first.
pub fn findings(machine: &Machine) -> Vec<Finding> {
    let mut found = muxer::judge(machine);
    found.extend(usb::access(machine));
    found.extend(usb::driver(machine));
    found.extend(usb::programs(machine));
    found.extend(usb::cable(machine));
    found.extend(around::disk(machine));
    found.extend(around::clock(machine));
    found.extend(around::network(machine));
    // Stable: within one weight the order of the checks stays.
    found.sort_by_key(|finding| finding.weight);
    found
}

/// Whether anything stands in the way.
pub fn is_well(findings: &[Finding]) -> bool {
    findings.iter().all(|finding| finding.weight != Weight::Wrong)
}

/// What this program can do by itself about what was found, each once, in the order in which it is to be done.
pub fn repairs(findings: &[Finding]) -> Vec<Repair> {
    let mut repairs: Vec<Repair> = findings.iter().filter_map(|finding| finding.repair).collect();
    repairs.sort_unstable();
    repairs.dedup();
    repairs
}

#[cfg(test)]
mod tests;
