//! How much of this machine a search of hours may take: its processors, its battery, its heat, and how it gives way to others.
//!
//! Readers are thin, one for each kind of system; whether to pause is decided by [`Pause`], which reads nothing and knows no clock.
//!
//! | system | supply and charge | heat |
//! |---|---|---|
//! | Linux | `/sys/class/power_supply` | `/sys/class/thermal`: how far each zone is from its trip point `hot` or `critical` |
//! | macOS | IOKit, by `starship-battery` | `NSProcessInfo.thermalState` |
//! | Windows | `PowerManager` of the Windows Runtime, by `windows` | not told; the processor slows down by itself |
//!
//! Usual use: [`give_way`] first in each thread that works, and [`reading`] into [`Pause::look`] every ten seconds or so.

#[cfg(any(target_os = "macos", windows))]
mod desktop;
#[cfg(any(target_os = "linux", test))]
mod sysfs;

use std::io;
use std::num::NonZeroUsize;

/// What feeds the machine.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Supply {
    /// Nobody tells.
    #[default]
    Unknown,
    /// The mains, or a machine without a battery.
    Mains,
    /// Its battery.
    Battery,
}

/// How warm the machine is, beside what it can bear.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Heat {
    /// Nobody tells.
    #[default]
    Unknown,
    /// As it should be.
    Normal,
    /// Less than fifteen degrees from where it protects itself.
    Warm,
    /// Less than five degrees from there: soon it switches itself off.
    Hot,
}

/// What the machine says of itself at one moment.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Reading {
    /// What feeds it.
    pub supply: Supply,
    /// How full its battery is, in percent; the mean of several.
    pub charge_percent: Option<u8>,
    /// How warm it is.
    pub heat: Heat,
}

/// What is done while the machine lives on its battery.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OnBattery {
    /// Work until it is empty.
    GoOn,
    /// Work until so many percent are left.
    DownTo(u8),
    /// Wait for the mains.
    Wait,
}

impl Default for OnBattery {
    /// Down to 40 percent: a search must not be why somebody's computer is empty.
    fn default() -> Self {
        Self::DownTo(40)
    }
}

/// Why the work pauses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    /// The machine is nearly too hot.
    Heat,
    /// It lives on its battery.
    Battery,
}

/// So much more charge than the limit must be there before the work goes on: else it would stop and go at the limit.
const RECOVERED_PERCENT: u8 = 5;

/// Whether to pause, reading by reading.
///
/// | pauses when | goes on when |
/// |---|---|
/// | [`Heat::Hot`] | [`Heat::Normal`], or nobody tells any more |
/// | on battery, charge not above the limit | on the mains, or five percent above it |
/// | on battery, and [`OnBattery::Wait`] | on the mains |
///
/// A battery whose charge nobody tells counts as full enough.
#[derive(Debug, Clone, Default)]
pub struct Pause {
    on_battery: OnBattery,
    heat: bool,
    battery: bool,
}

impl Pause {
    /// Before the first reading, nothing pauses.
    pub fn new(on_battery: OnBattery) -> Self {
        Self { on_battery, heat: false, battery: false }
    }

    /// Takes a reading in; says why to pause, if to pause. Heat is named first.
    pub fn look(&mut self, reading: &Reading) -> Option<Cause> {
        self.heat = match reading.heat {
            Heat::Hot => true,
            Heat::Warm => self.heat,
            Heat::Normal | Heat::Unknown => false,
        };
        self.battery = reading.supply == Supply::Battery
            && match (self.on_battery, reading.charge_percent) {
                (OnBattery::Wait, _) => true,
                (OnBattery::DownTo(limit), Some(charge)) => {
                    let enough =
                        if self.battery { limit.saturating_add(RECOVERED_PERCENT).min(100) } else { limit };
                    charge <= enough && !(self.battery && charge == 100)
                }
                (OnBattery::GoOn, _) | (OnBattery::DownTo(_), None) => false,
            };
        if self.heat {
            Some(Cause::Heat)
        } else if self.battery {
            Some(Cause::Battery)
        } else {
            None
        }
    }
}

/// Asks the machine. What it does not tell is unknown, and is no error: a search goes on without.
pub fn reading() -> Reading {
    #[cfg(target_os = "linux")]
    return sysfs::reading(std::path::Path::new("/sys/class"));
    #[cfg(any(target_os = "macos", windows))]
    return desktop::reading();
    #[cfg(not(any(target_os = "linux", target_os = "macos", windows)))]
    Reading::default()
}

/// How many processors this process may use: fewer than the machine has where a container's quota (cgroup, both versions) or an
/// affinity says so. One when nobody tells.
pub fn processors() -> NonZeroUsize {
    std::thread::available_parallelism().unwrap_or(NonZeroUsize::MIN)
}

/// Lets everything else on this machine go first.
///
/// On Linux for the calling thread and those it starts: niceness 19, from which the kernel also derives the lowest of the usual
/// priorities for disks. On Windows for the calling thread: the lowest priority but idle. Elsewhere for the whole process.
///
/// # Errors
/// What the system says; the work can go on without.
pub fn give_way() -> io::Result<()> {
    #[cfg(unix)]
    return rustix::process::setpriority_process(None, 19).map_err(io::Error::from);
    #[cfg(windows)]
    return thread_priority::set_current_thread_priority(thread_priority::ThreadPriority::Min)
        .map_err(|error| io::Error::other(error.to_string()));
    #[cfg(not(any(unix, windows)))]
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reading(supply: Supply, charge_percent: Option<u8>, heat: Heat) -> Reading {
        Reading { supply, charge_percent, heat }
    }

    #[test]
    fn heat_pauses_at_once_and_goes_on_when_it_is_normal_again() {
        let mut pause = Pause::new(OnBattery::GoOn);
        for (heat, expected) in [
            (Heat::Normal, None),
            (Heat::Warm, None),
            (Heat::Hot, Some(Cause::Heat)),
            (Heat::Warm, Some(Cause::Heat)),
            (Heat::Hot, Some(Cause::Heat)),
            (Heat::Normal, None),
            (Heat::Warm, None),
            (Heat::Hot, Some(Cause::Heat)),
            // A sensor that is gone must not stop a search for ever.
            (Heat::Unknown, None),
        ] {
            assert_eq!(pause.look(&reading(Supply::Mains, None, heat)), expected, "{heat:?}");
        }
    }

    #[test]
    fn a_battery_is_used_down_to_its_limit_and_not_again_just_above_it() {
        let mut pause = Pause::new(OnBattery::DownTo(40));
        for (supply, charge, expected) in [
            (Supply::Battery, Some(90), None),
            (Supply::Battery, Some(41), None),
            (Supply::Battery, Some(40), Some(Cause::Battery)),
            (Supply::Battery, Some(41), Some(Cause::Battery)),
            (Supply::Battery, Some(45), Some(Cause::Battery)),
            (Supply::Battery, Some(46), None),
            (Supply::Battery, Some(41), None),
            (Supply::Battery, Some(3), Some(Cause::Battery)),
            (Supply::Mains, Some(3), None),
            (Supply::Battery, Some(3), Some(Cause::Battery)),
            (Supply::Battery, None, None),
            (Supply::Battery, Some(3), Some(Cause::Battery)),
            (Supply::Unknown, None, None),
        ] {
            let reading = reading(supply, charge, Heat::Unknown);
            assert_eq!(pause.look(&reading), expected, "{reading:?}");
        }
    }

    #[test]
    fn who_waits_for_the_mains_waits_with_a_full_battery_too() {
        let mut pause = Pause::new(OnBattery::Wait);
        for (supply, expected) in [
            (Supply::Battery, Some(Cause::Battery)),
            (Supply::Battery, Some(Cause::Battery)),
            (Supply::Mains, None),
        ] {
            assert_eq!(pause.look(&reading(supply, Some(100), Heat::Normal)), expected, "{supply:?}");
        }
        let mut never = Pause::new(OnBattery::GoOn);
        assert_eq!(never.look(&reading(Supply::Battery, Some(1), Heat::Normal)), None);
        // A limit that only a full battery meets does not stop for ever.
        let mut full = Pause::new(OnBattery::DownTo(99));
        assert_eq!(full.look(&reading(Supply::Battery, Some(99), Heat::Normal)), Some(Cause::Battery));
        assert_eq!(full.look(&reading(Supply::Battery, Some(100), Heat::Normal)), None);
    }

    #[test]
    fn heat_is_named_before_the_battery() {
        let mut pause = Pause::default();
        let both = reading(Supply::Battery, Some(5), Heat::Hot);
        assert_eq!(pause.look(&both), Some(Cause::Heat));
        assert_eq!(pause.look(&Reading { heat: Heat::Normal, ..both }), Some(Cause::Battery));
    }

    #[test]
    fn a_thread_that_gives_way_takes_only_itself_along() {
        let nice = || std::fs::read_to_string("/proc/thread-self/stat").ok();
        // The niceness is the seventeenth word behind the name, which may hold blanks and brackets.
        let of = |stat: String| stat.rsplit(')').next()?.split_whitespace().nth(16)?.parse::<i32>().ok();
        let before = nice().and_then(of);
        let inside = std::thread::spawn(move || {
            give_way().expect("a lower priority is always allowed");
            nice().and_then(of)
        });
        let inside = inside.join().expect("the thread");
        if cfg!(target_os = "linux") {
            assert_eq!(inside, Some(19));
            assert_eq!(nice().and_then(of), before, "this thread stays as it was");
        }
        assert!(processors().get() >= 1);
    }
}
