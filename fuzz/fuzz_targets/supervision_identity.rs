//! A file that is said to hold a supervision identity: PKCS #12, PEM or DER. Whatever it is, it is read or refused in bounded time, and
//! what was read signs and comes back from what is written of it.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rightful_core::report::Explain;
use rightful_core::secret::Secret;
use rightful_proto::supervision::identity::read;

fuzz_target!(|bytes: &[u8]| {
    let file = Secret::new(bytes.to_vec());
    for password in [None, Some(Secret::new(b"password".to_vec()))] {
        match read(&file, None, password.as_ref()) {
            Err(error) => assert!(error.code().starts_with("identity/")),
            Ok(identity) => {
                assert!(identity.owner().chars().count() <= 128);
                let again = read(&identity.to_pem().expect("text"), None, None).expect("our own");
                assert_eq!(again.certificate(), identity.certificate());
            }
        }
    }
});
