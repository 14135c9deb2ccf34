//! A small Debian guest under QEMU: a real Linux USB stack into which the virtual iPhone is plugged by usbredir.
//!
//! It needs no privileges and no hardware virtualisation. One boot takes some seconds and serves a whole series of commands. The guest reaches
//! the host's loopback as 10.0.2.2 and nothing else. A folder of the host is mounted at `/share`.

mod channel;
mod cpio;
mod initramfs;
mod kernel;

use std::fs;
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::LabError;
use crate::program::{Ran, tail};
use channel::Channel;

/// From the start of QEMU to the agent's first word. A few seconds on an idle machine.
const BOOT_LIMIT: Duration = Duration::from_secs(120);
/// The guest's memory. A restore keeps a ramdisk and a kernel in it; the firmware stays on the host.
const MEMORY_MIB: u32 = 640;
const KERNEL_WORDS: &str = "console=ttyS0 quiet loglevel=3 panic=-1 tsc=unstable mitigations=off random.trust_cpu=on audit=0 \
                            net.ifnames=0 rdinit=/init";

/// A guest that runs. It is killed when it is dropped.
pub struct Guest {
    qemu: Child,
    channel: Channel,
    console: PathBuf,
    share: PathBuf,
    _work: TempDir,
}

/// What a guest is made of.
#[derive(Debug, Clone, Default)]
pub struct Plan {
    programs: Vec<PathBuf>,
    usbredir: Option<String>,
}

impl Plan {
    /// An empty one: busybox, udev and no phone.
    pub fn new() -> Self {
        Self::default()
    }

    /// Brings a program along, with its shared libraries; it lies in the guest's `PATH` under its own name.
    pub fn program(mut self, path: &Path) -> Self {
        self.programs.push(path.to_owned());
        self
    }

    /// Plugs in what is served at `host:port` by the usbredir protocol.
    pub fn plug(mut self, address: &str) -> Self {
        self.usbredir = Some(address.to_owned());
        self
    }

    /// Boots it and waits until it takes commands.
    pub fn boot(self) -> Result<Guest, LabError> {
        let kernel = kernel::prepare()?;
        let image = initramfs::build(&kernel, &self.programs)?;
        let work = tempfile::tempdir().map_err(LabError::io("making the guest's folder"))?;
        let at = |name: &str| work.path().join(name);
        let (initrd, socket, console, share) = (at("initramfs"), at("channel"), at("console"), at("share"));
        fs::write(&initrd, image).map_err(LabError::io("writing the guest's file system"))?;
        fs::create_dir(&share).map_err(LabError::io("making the shared folder"))?;
        let listener = UnixListener::bind(&socket).map_err(LabError::io("listening for the guest"))?;

        let mut command = Command::new("qemu-system-x86_64");
        command.args(["-M", "q35", "-accel", "tcg,thread=multi", "-cpu", "max", "-smp", "1"]);
        command.args(["-m", &MEMORY_MIB.to_string(), "-nodefaults", "-no-reboot", "-display", "none"]);
        command.args(["-monitor", "none", "-kernel"]).arg(&kernel.vmlinux).arg("-initrd").arg(&initrd);
        command.args(["-append", KERNEL_WORDS, "-serial"]).arg(format!("file:{}", console.display()));
        command.args(["-netdev", "user,id=net", "-device", "virtio-net-pci,netdev=net,romfile="]);
        command.arg("-virtfs").arg(format!(
            "local,path={},mount_tag=share,security_model=none,multidevs=remap",
            share.display()
        ));
        command.args(["-device", "virtio-serial-pci", "-chardev"]);
        command.arg(format!("socket,id=lab,path={}", socket.display()));
        command.args(["-device", "virtserialport,chardev=lab,name=lab", "-device", "qemu-xhci,id=usb"]);
        if let Some(address) = &self.usbredir {
            let (host, port) = address
                .rsplit_once(':')
                .ok_or_else(|| LabError::Nonsense { who: "the usbredir address", words: address.clone() })?;
            command.args(["-chardev", &format!("socket,id=phone,host={host},port={port}")]);
            command.args(["-device", "usb-redir,chardev=phone,bus=usb.0"]);
        }
        let log = fs::File::create(at("qemu")).map_err(LabError::io("writing QEMU's messages"))?;
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(log);
        let started = Instant::now();
        let qemu = command.spawn().map_err(LabError::io("starting qemu-system-x86_64"))?;
        let mut qemu = Unbooted(Some(qemu));
        let words = || {
            let read = |name: &str| fs::read_to_string(at(name)).unwrap_or_default();
            format!("\nQEMU: {}\nconsole: {}", tail(&read("qemu")), tail(&read("console")))
        };
        let too_long =
            |detail| LabError::TooLong { what: "booting the guest".into(), limit: BOOT_LIMIT, detail };

        listener.set_nonblocking(true).map_err(LabError::io("listening for the guest"))?;
        let stream = loop {
            match listener.accept() {
                Ok((stream, _)) => break stream,
                Err(_) if qemu.ended() || started.elapsed() > BOOT_LIMIT => return Err(too_long(words())),
                Err(_) => thread::sleep(Duration::from_millis(10)),
            }
        };
        stream.set_nonblocking(false).map_err(LabError::io("the guest's channel"))?;
        let channel =
            Channel::open(stream, BOOT_LIMIT).map_err(|error| too_long(format!(": {error}{}", words())))?;
        let qemu = qemu.0.take().ok_or_else(|| too_long(String::new()))?;
        Ok(Guest { qemu, channel, console, share, _work: work })
    }
}

impl Guest {
    /// Runs one command in the guest's shell and waits for it, at most `limit`; code 137 means that its time was up.
    pub fn run(&mut self, command: &str, limit: Duration) -> Result<Ran, LabError> {
        self.channel.run(command, limit).map_err(|error| LabError::Nonsense {
            who: "the guest",
            words: format!("{error} after {command:?}\nconsole: {}", tail(&self.console())),
        })
    }

    /// Repeats a command until it ends with 0, at most `limit`.
    pub fn until(&mut self, command: &str, limit: Duration) -> Result<Ran, LabError> {
        let started = Instant::now();
        loop {
            let ran = self.run(command, limit)?;
            if ran.code == Some(0) {
                return Ok(ran);
            }
            if started.elapsed() > limit {
                let detail = format!("\nlast: {ran:?}\nconsole: {}", tail(&self.console()));
                return Err(LabError::TooLong { what: command.to_owned(), limit, detail });
            }
            thread::sleep(Duration::from_millis(200));
        }
    }

    /// Makes a TCP port of the host's loopback reachable under the same address inside the guest: what a URL names is then the same
    /// on both sides.
    pub fn forward(&mut self, port: u16) -> Result<(), LabError> {
        let soon = Duration::from_secs(10);
        self.run(&format!("nc -ll -p {port} -e nc 10.0.2.2 {port} </dev/null >/dev/null 2>&1 &"), soon)?;
        self.until(&format!("netstat -ltn | grep -q :{port}"), soon).map(|_| ())
    }

    /// The folder of the host that the guest sees as `/share`.
    pub fn share(&self) -> &Path {
        &self.share
    }

    /// What the guest's kernel and its first process have said.
    pub fn console(&self) -> String {
        fs::read_to_string(&self.console).unwrap_or_default()
    }
}

impl Drop for Guest {
    fn drop(&mut self) {
        end(&mut self.qemu);
    }
}

/// Kills QEMU if the boot fails on the way.
struct Unbooted(Option<Child>);

impl Unbooted {
    fn ended(&mut self) -> bool {
        self.0.as_mut().is_none_or(|child| !matches!(child.try_wait(), Ok(None)))
    }
}

impl Drop for Unbooted {
    fn drop(&mut self) {
        if let Some(qemu) = &mut self.0 {
            end(qemu);
        }
    }
}

fn end(qemu: &mut Child) {
    // Nothing can be done about a process that cannot be killed.
    let _gone = qemu.kill();
    let _reaped = qemu.wait();
}
