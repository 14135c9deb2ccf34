//! Writes an archive, twice over: first what the headers say of every segment, then the bytes. So it fits in no memory, but
//! the content has to be the same both times.

use std::io::{self, Write};

use sha2::{Digest as _, Sha256};

use super::{
    ArchiveKey, Keys, MAC, MAGIC, PREFIX, PROFILE, ROOT, SEGMENT_HEADER, cluster_key, info, main_key,
};

/// The size of a segment, and how many are in a cluster, as in real archives.
const SEGMENT: usize = 1 << 20;
const CLUSTER: usize = 256;

/// Encrypts what `content` writes, `length` bytes exactly, under a key whose authentication data are given.
pub(crate) fn seal(
    key: &ArchiveKey,
    auth: &[u8],
    length: u64,
    content: impl Fn(&mut dyn Write) -> io::Result<()>,
    to: &mut dyn Write,
) -> io::Result<()> {
    // Follows from the key, so that the same content makes the same archive.
    let salt: [u8; 32] = Sha256::digest([b"salt".as_slice(), &key.0].concat()).into();
    let main = main_key(key, &salt, PROFILE);
    let mut first = Segments { main, number: 0, waiting: Vec::new(), out: First::default() };
    content(&mut first)?;
    let First { clusters } = first.finish()?;

    let mut next = [0x4E; MAC];
    let mut headers = Vec::new();
    for (number, cluster) in clusters.iter().enumerate().rev() {
        let (mac, header) = cluster.header(&main, number as u32, next);
        headers.push(header);
        next = mac;
    }
    headers.reverse();

    let overhead: usize = headers.iter().map(Vec::len).sum();
    let size = (PREFIX + auth.len() + 32 + MAC + ROOT + MAC + overhead) as u64 + length;
    let keys = Keys::derive(&main, b"AEA_RHEK");
    let mut root = Vec::with_capacity(ROOT);
    root.extend_from_slice(&length.to_le_bytes());
    root.extend_from_slice(&size.to_le_bytes());
    root.extend_from_slice(&(SEGMENT as u32).to_le_bytes());
    root.extend_from_slice(&(CLUSTER as u32).to_le_bytes());
    root.extend_from_slice(b"-\x02");
    root.resize(ROOT, 0);
    keys.apply(&mut root);

    to.write_all(MAGIC)?;
    to.write_all(&PROFILE.to_le_bytes())?;
    to.write_all(&(auth.len() as u32).to_le_bytes())?;
    to.write_all(auth)?;
    to.write_all(&salt)?;
    to.write_all(&keys.mac(&root, &[&next, auth]))?;
    to.write_all(&root)?;
    to.write_all(&next)?;
    let mut second = Segments { main, number: 0, waiting: Vec::new(), out: Second { headers, to } };
    content(&mut second)?;
    second.finish()?;
    Ok(())
}

/// Cuts content into segments and encrypts each.
struct Segments<O> {
    main: [u8; 32],
    number: usize,
    waiting: Vec<u8>,
    out: O,
}

trait Out {
    /// One segment: its content's digest, its MAC, and its encrypted bytes.
    fn take(&mut self, number: usize, digest: [u8; 32], mac: [u8; MAC], sealed: &[u8]) -> io::Result<()>;
}

impl<O: Out> Segments<O> {
    fn segment(&mut self) -> io::Result<()> {
        let cluster = cluster_key(&self.main, (self.number / CLUSTER) as u32);
        let keys = Keys::derive(&cluster, &info("AEA_SK", (self.number % CLUSTER) as u32));
        let digest = Sha256::digest(&self.waiting).into();
        keys.apply(&mut self.waiting);
        let mac = keys.mac(&self.waiting, &[]);
        self.out.take(self.number, digest, mac, &self.waiting)?;
        self.number += 1;
        self.waiting.clear();
        Ok(())
    }

    fn finish(mut self) -> io::Result<O> {
        if !self.waiting.is_empty() {
            self.segment()?;
        }
        Ok(self.out)
    }
}

impl<O: Out> Write for Segments<O> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let room = (SEGMENT - self.waiting.len()).min(bytes.len());
        self.waiting.extend_from_slice(&bytes[..room]);
        if self.waiting.len() == SEGMENT {
            self.segment()?;
        }
        Ok(room)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// What the headers need.
#[derive(Default)]
struct First {
    clusters: Vec<Cluster>,
}

#[derive(Default)]
struct Cluster {
    headers: Vec<u8>,
    macs: Vec<u8>,
}

impl Out for First {
    fn take(&mut self, number: usize, digest: [u8; 32], mac: [u8; MAC], sealed: &[u8]) -> io::Result<()> {
        if number.is_multiple_of(CLUSTER) {
            self.clusters.push(Cluster::default());
        }
        if let Some(cluster) = self.clusters.last_mut() {
            for _ in 0..2 {
                cluster.headers.extend_from_slice(&(sealed.len() as u32).to_le_bytes());
            }
            cluster.headers.extend_from_slice(&digest);
            cluster.macs.extend_from_slice(&mac);
        }
        Ok(())
    }
}

impl Cluster {
    /// The cluster's MAC, and all that stands before its segments. Segments that are not used have empty headers.
    fn header(&self, main: &[u8; 32], number: u32, next: [u8; MAC]) -> ([u8; MAC], Vec<u8>) {
        let keys = Keys::derive(&cluster_key(main, number), b"AEA_CHEK");
        let (mut header, mut macs) = (self.headers.clone(), self.macs.clone());
        header.resize(CLUSTER * SEGMENT_HEADER, 0);
        macs.resize(CLUSTER * MAC, 0x4E);
        keys.apply(&mut header);
        let mac = keys.mac(&header, &[&next, &macs]);
        header.extend_from_slice(&next);
        header.extend_from_slice(&macs);
        (mac, header)
    }
}

/// The bytes.
struct Second<'a> {
    headers: Vec<Vec<u8>>,
    to: &'a mut dyn Write,
}

impl Out for Second<'_> {
    fn take(&mut self, number: usize, _: [u8; 32], _: [u8; MAC], sealed: &[u8]) -> io::Result<()> {
        if number.is_multiple_of(CLUSTER) {
            let header = self.headers.get(number / CLUSTER);
            self.to.write_all(header.ok_or_else(|| io::Error::other("the content has grown"))?)?;
        }
        self.to.write_all(sealed)
    }
}
