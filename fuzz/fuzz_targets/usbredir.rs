//! What an emulator says to the virtual phone's USB end.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rightful_sim::phone::Phone;
use rightful_sim::phone::spec::PhoneSpec;
use tokio::io::AsyncWriteExt;

fuzz_target!(|bytes: &[u8]| {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().expect("a runtime");
    runtime.block_on(async {
        let phone = Phone::new(PhoneSpec::iphone_14_pro_max());
        let (mut host, device) = tokio::io::duplex(1 << 20);
        let served = tokio::spawn(rightful_sim::usbredir::redirect(phone, device));
        let _ = host.write_all(bytes).await;
        drop(host);
        let _ = served.await;
    });
});
