//! The second factor: six digits from a trusted device or by message to a trusted number.
//!
//! The way that always works is the owner's: *Settings, their name, Sign-In & Security, Two-Factor Authentication, Get
//! Verification Code* on any trusted device. A message is the second; asking Apple to show a code on trusted devices is a
//! wish, since it has not been obeyed everywhere since iOS 26.4.

use reqwest::Method;
use rightful_core::secret::Secret;
use serde_json::{Value, json};

use super::error::AccountError;
use super::session::{Session, Trust};
use super::wire::{Call, Place, Reply, Wire};
use crate::http::cut;

/// How many codes are tried in one sign-in.
pub const TRIES: u32 = 3;

/// The most telephone numbers that are listed.
const MOST_PHONES: usize = 16;

/// Six digits.
#[derive(Debug, Clone)]
pub struct Code(Secret);

impl Code {
    /// Reads what the owner typed: six digits, with spaces or a hyphen wherever they like.
    pub fn from_typed(typed: &str) -> Result<Self, AccountError> {
        let digits: String = typed.chars().filter(|c| !c.is_whitespace() && *c != '-').take(7).collect();
        let code = Secret::new(digits.into_bytes());
        let is_code = code.expose().len() == 6 && code.expose().iter().all(u8::is_ascii_digit);
        if is_code { Ok(Self(code)) } else { Err(AccountError::NotACode) }
    }

    fn text(&self) -> String {
        String::from_utf8_lossy(self.0.expose()).into_owned()
    }
}

/// A number that Apple sends codes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrustedPhone {
    /// Apple's number for it.
    pub id: u64,
    /// As Apple shows it: all but the last digits hidden.
    pub shown: String,
    non_fteu: Option<bool>,
}

/// Who has shown the code to the owner.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sender {
    /// A trusted device, of itself or because the owner asked there.
    Device,
    /// A message to this trusted number.
    Phone(u64),
}

/// A sign-in that waits for a code. Dropping it leaves it.
pub struct SecondFactor {
    wire: Wire,
    name: String,
    phones: Vec<TrustedPhone>,
    devices: bool,
    wrong: u32,
}

impl SecondFactor {
    pub(super) async fn ask(mut wire: Wire, name: String) -> Result<Self, AccountError> {
        let reply = wire.send(Call::get(Place::SignIn, "")).await?;
        if reply.status != 200 || !reply.body.is_object() {
            return Err(if reply.status == 200 {
                AccountError::Unreadable { what: "the ways to get a code" }
            } else {
                reply.refusal()
            });
        }
        let places = [reply.body.pointer("/direct/twoSV"), reply.body.get("direct"), Some(&reply.body)];
        let find = |key: &str| places.iter().flatten().find_map(|place| place.get(key));
        if find("fsaChallenge").is_some_and(Value::is_object) {
            return Err(AccountError::SecurityKey);
        }
        let numbers = find("phoneNumberVerification");
        let mut phones: Vec<TrustedPhone> = Vec::new();
        let several =
            numbers.and_then(|numbers| numbers.get("trustedPhoneNumbers")).and_then(Value::as_array);
        let one = numbers.and_then(|numbers| numbers.get("trustedPhoneNumber"));
        for number in one.into_iter().chain(several.into_iter().flatten()).take(MOST_PHONES) {
            if let Some(phone) = phone(number)
                && !phones.iter().any(|known| known.id == phone.id)
            {
                phones.push(phone);
            }
        }
        let devices = find("hasTrustedDevices").and_then(Value::as_bool).unwrap_or(false);
        Ok(Self { wire, name, phones, devices, wrong: 0 })
    }

    /// The numbers that a message can be sent to.
    pub fn phones(&self) -> &[TrustedPhone] {
        &self.phones
    }

    /// Whether the account has trusted devices, as far as Apple says.
    pub fn has_devices(&self) -> bool {
        self.devices
    }

    /// Has Apple send a message with a code to one of [`SecondFactor::phones`].
    pub async fn send_message(&mut self, phone: u64) -> Result<(), AccountError> {
        let number = self.number(phone)?;
        let body = json!({ "phoneNumber": number, "mode": "sms" });
        let mut call = Call::post(Place::SignIn, "verify/phone", body);
        call.method = Method::PUT;
        accepted(&self.wire.send(call).await?)
    }

    /// Asks Apple to show a code on the trusted devices. Whether one appears is Apple's choice.
    pub async fn show_on_devices(&mut self) -> Result<(), AccountError> {
        let mut call = Call::get(Place::SignIn, "verify/trusteddevice/securitycode");
        call.method = Method::PUT;
        accepted(&self.wire.send(call).await?)
    }

    /// Enters a code, once. At most [`TRIES`] wrong ones in one sign-in; what is right becomes a session that this computer
    /// is trusted for.
    pub async fn enter(&mut self, code: &Code, sender: Sender) -> Result<Session, AccountError> {
        if self.wrong >= TRIES {
            return Err(AccountError::TooManyCodes);
        }
        let digits = json!({ "code": code.text() });
        let call = match sender {
            Sender::Device => Call::post(
                Place::SignIn,
                "verify/trusteddevice/securitycode",
                json!({ "securityCode": digits }),
            ),
            Sender::Phone(phone) => Call::post(
                Place::SignIn,
                "verify/phone/securitycode",
                json!({ "phoneNumber": self.number(phone)?, "securityCode": digits, "mode": "sms" }),
            ),
        };
        let reply = self.wire.send(call).await?;
        let said = |key: &str| {
            reply.body.get("securityCode").and_then(|about| about.get(key)).and_then(Value::as_bool)
                == Some(true)
        };
        let valid = matches!(reply.status, 200 | 204) || (reply.status == 409 && said("valid"));
        if !valid {
            if ["tooManyCodesValidated", "securityCodeLocked", "securityCodeCooldown"].into_iter().any(said) {
                self.wrong = TRIES;
                return Err(AccountError::TooManyCodes);
            }
            // Either way of saying that it is not the one.
            if reply.has("-21669") || (reply.status == 409 && reply.body.get("securityCode").is_some()) {
                self.wrong += 1;
                return Err(match TRIES - self.wrong {
                    0 => AccountError::TooManyCodes,
                    left => AccountError::WrongCode { left },
                });
            }
            return Err(reply.refusal());
        }
        let reply = self.wire.send(Call::get(Place::SignIn, "2sv/trust")).await?;
        accepted(&reply)?;
        Session::enter(self.wire.clone(), self.name.clone(), Trust::Full).await
    }

    fn number(&self, phone: u64) -> Result<Value, AccountError> {
        let known = self.phones.iter().find(|known| known.id == phone).ok_or(AccountError::NoSuchNumber)?;
        let mut number = json!({ "id": known.id });
        if let (Some(number), Some(flag)) = (number.as_object_mut(), known.non_fteu) {
            number.insert("nonFTEU".to_owned(), flag.into());
        }
        Ok(number)
    }
}

fn accepted(reply: &Reply) -> Result<(), AccountError> {
    let said = |key: &str| {
        reply.body.get("securityCode").and_then(|about| about.get(key)).and_then(Value::as_bool) == Some(true)
    };
    match reply.status {
        200..=204 if said("tooManyCodesSent") => Err(AccountError::TooManyCodes),
        200..=204 => Ok(()),
        _ => Err(reply.refusal()),
    }
}

fn phone(number: &Value) -> Option<TrustedPhone> {
    let text = |key| number.get(key).and_then(Value::as_str);
    Some(TrustedPhone {
        id: number.get("id")?.as_u64()?,
        shown: cut(text("obfuscatedNumber").or_else(|| text("numberWithDialCode")).unwrap_or_default()),
        non_fteu: number.get("nonFTEU").and_then(Value::as_bool),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn six_digits_are_a_code_and_nothing_else_is() {
        for typed in ["123456", " 123 456\n", "123-456"] {
            assert_eq!(Code::from_typed(typed).expect("a code").text(), "123456");
        }
        for typed in ["", "12345", "1234567", "12345a", "１２３４５６"] {
            assert!(matches!(Code::from_typed(typed), Err(AccountError::NotACode)), "{typed}");
        }
        assert_eq!(format!("{:?}", Code::from_typed("123456").expect("a code")), "Code([secret])");
    }
}
