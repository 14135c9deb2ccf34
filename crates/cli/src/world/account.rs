//! The Apple Account of a rehearsal: whose it is, what its owner knows, and which devices of theirs and of the family Find My shows.

use rightful_sim::apple::account::{Accounts, Owner, PASSWORD, REHEARSED as NAME, STRANGER};
use rightful_sim::apple::find_my::Handset;
use rightful_sim::phone::Phone;

use super::scenario::Scenario;
use crate::deed::Typed;

/// What the owner knows beside name and password: nothing of it is anybody's.
const CODE: &str = "123456";

/// After so many questions a phone that was away comes online.
const AWAY: u32 = 2;

/// The account of the scenario's phones, with an iPad at home beside them, and an iPhone of a member of the family.
pub(crate) fn accounts(scenario: &Scenario, phones: &[Phone]) -> Accounts {
    let mut devices: Vec<Handset> = phones.iter().filter_map(handset).collect();
    if let Some(first) = devices.first_mut().filter(|_| scenario.away) {
        phones.iter().take(1).for_each(Phone::go_offline);
        *first = first.clone().offline();
        first.online_after = Some(AWAY);
    }
    let mut pad = Handset::iphone("cmVoZWFyc2FsL2lQYWQ7B==", "Anna's iPad");
    (pad.product_type, pad.model) = ("iPad8,1".to_owned(), "iPad Pro (11-inch)".to_owned());
    pad.place = (47.3769, 8.5417);
    devices.push(pad.offline());
    let bens = Handset::iphone("cmVoZWFyc2FsL0Jlbg3C9==", "Ben's iPhone");
    devices.push(bens.of_member("Ben", "Muster"));
    let mut owner = Owner::new(NAME, PASSWORD, devices);
    owner.code = Some(CODE.to_owned());
    owner.trouble = scenario.account;
    let accounts = Accounts::new(vec![owner, Owner::new(STRANGER, PASSWORD, Vec::new())]);
    accounts.hurry();
    accounts
}

/// What is typed in a rehearsal where a deed asks for it.
pub(crate) fn known() -> Typed {
    let typed = Typed::default().with("account", NAME).with("password", PASSWORD).with("code", CODE);
    // A form of the activation server calls it so.
    typed.with("form-text", CODE)
}

/// The phone as Find My shows it, with the phone behind it; none where Find My is off.
fn handset(phone: &Phone) -> Option<Handset> {
    let handset = phone.read(|state| {
        state.find_my.then(|| {
            // What Find My calls it ends as its ECID does, so that one knows it again.
            let mut handset = Handset::iphone(&format!("cmVoZWFyc2Fs/{}==", state.ecid.last4()), &state.name);
            handset.product_type = state.model.product_type.to_owned();
            handset.model = state.model.name.to_owned();
            handset.place = (47.3667, 8.5500);
            handset
        })
    });
    Some(handset?.bound_to(phone))
}
