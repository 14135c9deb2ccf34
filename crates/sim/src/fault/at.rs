//! A fault at one message: the n-th that goes through a door, in either direction, is cut off, kept back, shortened,
//! damaged or overtaken.

use std::fmt;
use std::str::FromStr;

use super::UnknownFault;

/// Which message, and what becomes of it. Written `DOOR:NTH:KIND:SEED`, as in `restored:17:corrupt:5`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct At {
    /// Through which door it goes.
    pub door: MessageDoor,
    /// Its number among all messages of this door, both directions and all connections together, from 1.
    pub nth: u64,
    /// What becomes of it.
    pub kind: Kind,
    /// Other seeds damage other bits; 0 where nothing is said.
    pub seed: u64,
}

/// A door whose messages are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum MessageDoor {
    /// Frames of lockdownd, or TLS records.
    Lockdown,
    /// Transfers in recovery and DFU mode, control and bulk.
    Usb,
    /// Frames of the main connections to restored.
    Restored,
    /// Frames on the ports that restored opens for data.
    Data,
    /// The file-system stream: lists, pieces that the phone asked for, and blocks with their checksums.
    Asr,
    /// The reverse proxy of restore mode.
    Fdr,
    /// Messages and files of backups: every file counts as one.
    Backup,
}

/// What becomes of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// It is lost, and the connection with it; on USB the phone leaves the bus.
    Cut,
    /// It does not arrive, and nothing behind it, for longer than anybody waits.
    Stall,
    /// Half of it arrives, then it is as with [`Kind::Cut`].
    Truncate,
    /// Some of its bits are turned; lengths stay as they are.
    Corrupt,
    /// The next one arrives first, if there is one soon; else it is late.
    Reorder,
}

impl MessageDoor {
    /// All of them, in the order of a restore.
    pub const ALL: [Self; 7] =
        [Self::Lockdown, Self::Usb, Self::Restored, Self::Data, Self::Asr, Self::Fdr, Self::Backup];

    /// As it is written.
    pub fn name(self) -> &'static str {
        match self {
            Self::Lockdown => "lockdown",
            Self::Usb => "usb",
            Self::Restored => "restored",
            Self::Data => "data",
            Self::Asr => "asr",
            Self::Fdr => "fdr",
            Self::Backup => "backup",
        }
    }
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Cut, Self::Stall, Self::Truncate, Self::Corrupt, Self::Reorder];

    /// As it is written.
    pub fn name(self) -> &'static str {
        match self {
            Self::Cut => "cut",
            Self::Stall => "stall",
            Self::Truncate => "truncate",
            Self::Corrupt => "corrupt",
            Self::Reorder => "reorder",
        }
    }
}

impl At {
    /// Turns up to eight bits of these bytes, the same for the same seed. Nothing is damaged where there is nothing.
    pub fn damage(&self, bytes: &mut [u8]) {
        let Ok(length) = u64::try_from(bytes.len()) else { return };
        if length == 0 {
            return;
        }
        let mut numbers = Numbers(self.seed ^ (self.nth << 32));
        for _ in 0..=numbers.below(8) {
            let (at, bit) = (numbers.below(length), numbers.below(8));
            if let Some(byte) = usize::try_from(at).ok().and_then(|at| bytes.get_mut(at)) {
                *byte ^= 1 << bit;
            }
        }
    }
}

/// Numbers that follow from a seed: Vigna's SplitMix64.
#[derive(Debug, Clone)]
pub struct Numbers(pub u64);

impl Numbers {
    /// The next one.
    pub fn draw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// The next one, brought below `limit`; 0 where that is 0.
    pub fn below(&mut self, limit: u64) -> u64 {
        self.draw().checked_rem(limit).unwrap_or(0)
    }
}

impl fmt::Display for At {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { door, nth, kind, seed } = self;
        write!(f, "{}:{nth}:{}:{seed}", door.name(), kind.name())
    }
}

impl FromStr for At {
    type Err = UnknownFault;

    fn from_str(text: &str) -> Result<Self, UnknownFault> {
        let unknown = || UnknownFault::of(text);
        let mut parts = text.split(':');
        let door =
            parts.next().and_then(|name| MessageDoor::ALL.into_iter().find(|door| door.name() == name));
        let nth = parts.next().and_then(|nth| nth.parse().ok()).filter(|nth| *nth > 0);
        let kind = parts.next().and_then(|name| Kind::ALL.into_iter().find(|kind| kind.name() == name));
        let seed = parts.next().map_or(Ok(0), |seed| seed.parse().map_err(|_| unknown()))?;
        match (door, nth, kind, parts.next()) {
            (Some(door), Some(nth), Some(kind), None) => Ok(Self { door, nth, kind, seed }),
            _ => Err(unknown()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_named_by_door_number_kind_and_seed() {
        let at: At = "restored:17:corrupt:5".parse().expect("a message");
        assert_eq!(at, At { door: MessageDoor::Restored, nth: 17, kind: Kind::Corrupt, seed: 5 });
        assert_eq!(at.to_string().parse(), Ok(at));
        assert_eq!("usb:1:cut".parse::<At>().map(|at| at.seed), Ok(0));
        for bad in
            ["", "usb", "usb:0:cut", "usb:1:moon", "moon:1:cut", "usb:1:cut:x", "usb:1:cut:1:1", "usb:-1:cut"]
        {
            assert!(bad.parse::<At>().is_err(), "{bad}");
        }
    }

    #[test]
    fn the_same_seed_does_the_same_damage_and_another_one_another() {
        let damaged = |seed| {
            let mut bytes = vec![0_u8; 1000];
            At { door: MessageDoor::Asr, nth: 3, kind: Kind::Corrupt, seed }.damage(&mut bytes);
            bytes
        };
        assert_eq!(damaged(1), damaged(1));
        assert_ne!(damaged(1), damaged(2));
        for seed in 0..100 {
            let bits: u32 = damaged(seed).iter().map(|byte| byte.count_ones()).sum();
            assert!((1..=8).contains(&bits), "seed {seed}: {bits} bits");
        }
        At { door: MessageDoor::Asr, nth: 3, kind: Kind::Corrupt, seed: 1 }.damage(&mut []);
    }
}
