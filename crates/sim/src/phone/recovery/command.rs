//! What iBoot does when it is told to.

use rightful_core::mode::Mode;

use super::{Iboot, Upload, VARIABLES_LIMIT, image_type, pull_cable_at};
use crate::fault::Point;
use crate::phone::restored::Profile;
use crate::phone::state::BootStage;
use crate::phone::{Direction, Door, Phone, image};

/// Types that have a command of their own, or that recovery mode has no use for.
const NOT_FIRMWARE: [&str; 11] =
    ["ibss", "ibec", "ibot", "illb", "rdsk", "rdtr", "dtre", "rsep", "sepi", "rkrn", "krnl"];

impl Iboot {
    /// Carries out one command. Its return value is the answer to the next request for one.
    pub(super) fn obey(&mut self, phone: &Phone, text: &str) {
        let (name, rest) = text.split_once(' ').unwrap_or((text, ""));
        let done = match name {
            "" => Ok(()),
            "getenv" => {
                let mut value = self.environment.get(rest.trim()).cloned().unwrap_or_default().into_bytes();
                value.push(0);
                self.answer = value;
                return;
            }
            "setenv" => self.set(rest, Lasting::Yes),
            "setenvnp" => self.set(rest, Lasting::No),
            "clearenv" => {
                self.environment.remove(rest.trim());
                Ok(())
            }
            "saveenv" => {
                self.save(phone);
                Ok(())
            }
            "reboot" | "reset" => {
                restart(phone);
                Ok(())
            }
            "go" => self.go(phone),
            "bootx" => self.bootx(phone),
            "ramdisk" => self.register(phone, &["rdsk"]),
            "devicetree" => self.register(phone, &["rdtr"]),
            "rsepfirmware" => self.register(phone, &["rsep"]),
            "firmware" => match image_type(&self.load) {
                Some(fourcc) if NOT_FIRMWARE.contains(&fourcc.as_str()) => {
                    Err(format!("{fourcc} is not firmware"))
                }
                Some(fourcc) => self.register(phone, &[&fourcc]),
                None => Err("there is no image at the load address".to_owned()),
            },
            "setpicture" => self.register(phone, &["rlgo", "logo"]),
            "bgcolor" => colour(rest),
            _ => Err(format!("there is no command {name:?}")),
        };
        self.answer = u32::from(done.is_err()).to_le_bytes().to_vec();
        if let Err(reason) = done {
            let line = format!("{name}: {reason}");
            phone.log(Door::Usb, Direction::FromPhone, format!("console: {line}"));
            self.console.say(&line);
        }
    }

    fn set(&mut self, rest: &str, lasting: Lasting) -> Result<(), String> {
        let (name, value) = rest.trim_start().split_once(' ').unwrap_or((rest.trim(), ""));
        if name.is_empty() {
            return Err("no variable is named".to_owned());
        }
        if self.environment.len() >= VARIABLES_LIMIT && !self.environment.contains_key(name) {
            return Err("there is no room for another variable".to_owned());
        }
        self.environment.insert(name.to_owned(), value.to_owned());
        match lasting {
            Lasting::Yes => self.volatile.remove(name),
            Lasting::No => self.volatile.insert(name.to_owned()),
        };
        Ok(())
    }

    fn save(&mut self, phone: &Phone) {
        let lasting = self
            .environment
            .iter()
            .filter(|(name, _)| !self.volatile.contains(*name))
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect();
        phone.change(|state| state.nvram = lasting);
    }

    /// Verifies what is at the load address, and gives it up.
    fn verified(&mut self, phone: &Phone, allowed: &[&str]) -> Result<String, String> {
        let image = std::mem::take(&mut self.load);
        self.upload = Upload::None;
        if image.is_empty() {
            return Err("there is no image at the load address".to_owned());
        }
        // Hashing a ramdisk takes a while; nobody else should wait for the state meanwhile.
        let state = phone.read(Clone::clone);
        image::verify(&state, &image, allowed).map(|verified| verified.fourcc.to_string())
    }

    fn register(&mut self, phone: &Phone, allowed: &[&str]) -> Result<(), String> {
        let fourcc = self.verified(phone, allowed)?;
        phone.change(|state| state.boot.registered.push(fourcc));
        Ok(())
    }

    /// Jumps to iBEC: leaves, and is back as the second stage of the same boot.
    fn go(&mut self, phone: &Phone) -> Result<(), String> {
        let fourcc = self.verified(phone, &["ibec"])?;
        let mut registered = phone.read(|state| state.boot.registered.clone());
        registered.push(fourcc);
        leave(phone, Mode::Recovery, move |state| {
            state.boot.stage = BootStage::Ibec;
            state.boot.registered = registered;
        });
        Ok(())
    }

    /// Starts the kernel with the ramdisk, if all that it needs is there.
    fn bootx(&mut self, phone: &Phone) -> Result<(), String> {
        let (stage, registered, profile) =
            phone.read(|state| (state.boot.stage, state.boot.registered.clone(), state.restore_profile));
        if stage != BootStage::Ibec {
            return Err("only the second stage boots a ramdisk".to_owned());
        }
        let needed = &Profile::of(profile).boots;
        if let Some(missing) = needed.iter().find(|needed| !registered.contains(needed)) {
            return Err(format!("{missing} has to come before the kernel"));
        }
        let fourcc = self.verified(phone, &["rkrn"])?;
        phone.change(|state| state.boot.registered.push(fourcc));
        leave(phone, Mode::Restore, |_| {});
        pull_cable_at(phone, Point::Bootx);
        Ok(())
    }
}

enum Lasting {
    Yes,
    No,
}

/// Starts again: the system if iBoot may and there is one, recovery mode otherwise.
fn restart(phone: &Phone) {
    let system = phone.read(|state| {
        state.nvram.get("auto-boot").is_some_and(|value| value == "true") && !state.without_system()
    });
    let mode = if system { Mode::Normal } else { Mode::Recovery };
    leave(phone, mode, |state| {
        state.locked = state.passcode_set;
        state.renew_nonces();
    });
}

fn leave(
    phone: &Phone,
    mode: Mode,
    on_return: impl FnOnce(&mut crate::phone::state::State) + Send + 'static,
) {
    let away = if mode == Mode::Recovery { phone.timing().away } else { phone.timing().boot };
    phone.log(Door::Usb, Direction::Event, "gone from the bus");
    phone.restart_into(mode, away, on_return);
}

fn colour(rest: &str) -> Result<(), String> {
    let parts: Vec<_> = rest.split_whitespace().map(str::parse::<u8>).collect();
    if parts.len() == 3 && parts.iter().all(Result::is_ok) {
        Ok(())
    } else {
        Err("a colour is three numbers from 0 to 255".to_owned())
    }
}
