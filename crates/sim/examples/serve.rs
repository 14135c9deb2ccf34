//! Serves one virtual phone for other people's programs: `cargo run -p rightful-sim --example serve -- accepted unlocked`.
//!
//! Words: `pending`, `accepted`, `denied`, `prohibited`; `locked`, `unlocked`; `allowed`, `needs-session`, `needs-unlock`;
//! `tls12`; `ipad`.

use rightful_sim::phone::spec::{EnterRecoveryPolicy, NewestTls, PairingAnswer, PhoneSpec};
use rightful_sim::serve::{Options, serve};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let mut spec = if words.iter().any(|word| word == "ipad") {
        PhoneSpec::ipad_pro_11()
    } else {
        PhoneSpec::iphone_14_pro_max()
    };
    for word in &words {
        match word.as_str() {
            "pending" => spec.pairing = PairingAnswer::DialogPending,
            "accepted" => spec.pairing = PairingAnswer::Accepted,
            "denied" => spec.pairing = PairingAnswer::Denied,
            "prohibited" => spec.pairing = PairingAnswer::Prohibited,
            "locked" => spec.locked = true,
            "unlocked" => spec.locked = false,
            "allowed" => spec.enter_recovery = EnterRecoveryPolicy::Allowed,
            "needs-session" => spec.enter_recovery = EnterRecoveryPolicy::NeedsSession,
            "needs-unlock" => spec.enter_recovery = EnterRecoveryPolicy::NeedsUnlock,
            "tls12" => spec.newest_tls = NewestTls::Tls12,
            "ipad" => {}
            other => return Err(format!("unknown word {other:?}").into()),
        }
    }
    let serving = serve(Options::new(vec![spec])).await?;
    #[expect(clippy::print_stdout, reason = "the line of readiness is what this program is for")]
    {
        println!("{}", serving.ready());
    }
    tokio::signal::ctrl_c().await?;
    Ok(())
}
