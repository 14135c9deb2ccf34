//! Opens an archive while it arrives: every MAC and every checksum is verified before a segment counts.
//!
//! # What a hostile host could do here
//!
//! Send anything: sizes are bounded before they are believed, at most one cluster's headers and one segment are kept, and
//! the first thing that does not fit ends it.

use sha2::{Digest as _, Sha256};

use super::{
    AUTH_LIMIT, ArchiveKey, Keys, MAC, MAGIC, PREFIX, PROFILE, ROOT, SEGMENT_HEADER, cluster_key, info,
    main_key,
};

const SEGMENT_LIMIT: usize = 16 << 20;
const SEGMENTS_LIMIT: usize = 4096;

/// Reads an archive piece by piece.
pub(crate) struct Opener {
    key: ArchiveKey,
    waiting: Vec<u8>,
    state: State,
}

enum State {
    Prefix,
    Head { auth: usize },
    Cluster(Archive),
    Segment { archive: Archive, cluster: [u8; 32], segments: std::vec::IntoIter<Segment> },
}

struct Archive {
    main: [u8; 32],
    left: u64,
    segment: usize,
    in_cluster: usize,
    clusters: u32,
    next: [u8; MAC],
}

struct Segment {
    number: u32,
    size: usize,
    digest: Vec<u8>,
    mac: Vec<u8>,
}

impl Opener {
    pub(crate) fn new(key: ArchiveKey) -> Self {
        Self { key, waiting: Vec::new(), state: State::Prefix }
    }

    /// Takes the next bytes and gives the content of whatever is complete now. The error says what does not fit.
    pub(crate) fn feed(&mut self, bytes: &[u8], mut content: impl FnMut(&[u8])) -> Result<(), &'static str> {
        self.waiting.extend_from_slice(bytes);
        loop {
            let wanted = match &self.state {
                State::Prefix => PREFIX,
                State::Head { auth } => auth + 32 + MAC + ROOT + MAC,
                State::Cluster(archive) if archive.left == 0 => return Ok(()),
                State::Cluster(archive) => archive.in_cluster * (SEGMENT_HEADER + MAC) + MAC,
                State::Segment { segments, .. } => {
                    segments.as_slice().first().map_or(0, |segment| segment.size)
                }
            };
            if self.waiting.len() < wanted {
                return Ok(());
            }
            let part: Vec<u8> = self.waiting.drain(..wanted).collect();
            self.state = self.step(part, &mut content)?;
        }
    }

    /// Whether all of the content has come.
    pub(crate) fn is_complete(&self) -> bool {
        matches!(&self.state, State::Cluster(archive) if archive.left == 0)
    }

    fn step(&mut self, mut part: Vec<u8>, content: &mut impl FnMut(&[u8])) -> Result<State, &'static str> {
        match std::mem::replace(&mut self.state, State::Prefix) {
            State::Prefix => {
                let auth = number(&part, 8) as usize;
                if part.get(..4) != Some(MAGIC) || number(&part, 4) != PROFILE || auth > AUTH_LIMIT {
                    return Err("the archive's beginning makes no sense");
                }
                Ok(State::Head { auth })
            }
            State::Head { auth } => Ok(State::Cluster(self.head(&mut part, auth)?)),
            State::Cluster(archive) => cluster(archive, &mut part),
            State::Segment { mut archive, cluster, mut segments } => {
                let Some(segment) = segments.next() else { return Ok(State::Cluster(archive)) };
                let keys = Keys::derive(&cluster, &info("AEA_SK", segment.number));
                same(&keys.mac(&part, &[]), &segment.mac, "a segment's MAC does not fit")?;
                keys.apply(&mut part);
                same(&Sha256::digest(&part), &segment.digest, "a segment's checksum does not fit")?;
                archive.left =
                    archive.left.checked_sub(part.len() as u64).ok_or("the archive is too long")?;
                content(&part);
                Ok(if segments.as_slice().is_empty() {
                    State::Cluster(archive)
                } else {
                    State::Segment { archive, cluster, segments }
                })
            }
        }
    }

    fn head(&self, part: &mut [u8], auth: usize) -> Result<Archive, &'static str> {
        let (auth, rest) = part.split_at_mut(auth);
        let (salt, rest) = rest.split_at_mut(32);
        let (mac, rest) = rest.split_at_mut(MAC);
        let (root, first) = rest.split_at_mut(ROOT);
        let main = main_key(&self.key, salt, PROFILE);
        let keys = Keys::derive(&main, b"AEA_RHEK");
        same(&keys.mac(root, &[first, auth]), mac, "the root header's MAC does not fit: another key")?;
        keys.apply(root);
        let (segment, in_cluster) = (number(root, 16) as usize, number(root, 20) as usize);
        let left = u64::from(number(root, 0)) | u64::from(number(root, 4)) << 32;
        if segment == 0 || segment > SEGMENT_LIMIT || in_cluster == 0 || in_cluster > SEGMENTS_LIMIT {
            return Err("the archive's segments are out of bounds");
        }
        if root.get(24..26) != Some(b"-\x02") {
            return Err("the archive is compressed, or has other checksums");
        }
        let next = (&*first).try_into().map_err(|_| "the archive is cut off")?;
        Ok(Archive { main, left, segment, in_cluster, clusters: 0, next })
    }
}

fn cluster(mut archive: Archive, part: &mut [u8]) -> Result<State, &'static str> {
    let key = cluster_key(&archive.main, archive.clusters);
    let keys = Keys::derive(&key, b"AEA_CHEK");
    let (headers, rest) = part.split_at_mut(archive.in_cluster * SEGMENT_HEADER);
    let (next, macs) = rest.split_at(MAC);
    same(&keys.mac(headers, &[next, macs]), &archive.next, "a cluster's MAC does not fit")?;
    keys.apply(headers);
    let mut segments = Vec::new();
    for (number_of, (header, mac)) in (0..).zip(headers.chunks(SEGMENT_HEADER).zip(macs.chunks(MAC))) {
        let (size, stored) = (number(header, 0) as usize, number(header, 4) as usize);
        if size == 0 {
            continue;
        }
        if size != stored || size > archive.segment {
            return Err("a segment is compressed or too long");
        }
        let digest = header.get(8..).unwrap_or_default().to_vec();
        segments.push(Segment { number: number_of, size, digest, mac: mac.to_vec() });
    }
    if segments.is_empty() {
        return Err("a cluster is empty");
    }
    archive.clusters += 1;
    archive.next = next.try_into().map_err(|_| "the archive is cut off")?;
    Ok(State::Segment { archive, cluster: key, segments: segments.into_iter() })
}

fn number(bytes: &[u8], at: usize) -> u32 {
    bytes.get(at..at + 4).and_then(|bytes| bytes.try_into().ok()).map_or(0, u32::from_le_bytes)
}

fn same(one: &[u8], other: &[u8], otherwise: &'static str) -> Result<(), &'static str> {
    // Nobody learns a secret from how long this takes: the key is the simulator's.
    if one == other { Ok(()) } else { Err(otherwise) }
}
