//! Witnesses: libimobiledevice, go-ios and pymobiledevice3 among themselves: a pair record that one made and the muxer kept serves the others.

use std::path::PathBuf;
use std::time::Duration;

use rightful_lab::peer;
use rightful_lab::program::Ran;
use rightful_lab::sim::Sim;

/// A program, how it pairs, and how it asks for what only a trusted host learns.
struct Client {
    program: PathBuf,
    pair: &'static [&'static str],
    ask: &'static [&'static str],
}

fn clients() -> Option<Vec<(Client, PathBuf)>> {
    let client =
        |name, pair, ask: &'static [&'static str]| Some(Client { program: peer::find(name)?, pair, ask });
    let idevicepair = client("idevicepair", &["pair"], &["-k", "SerialNumber"])?;
    let go_ios = client("ios", &["pair"], &["info"])?;
    let pymobiledevice3 = client("pymobiledevice3", &["lockdown", "pair"], &["lockdown", "info"])?;
    let ideviceinfo = peer::find("ideviceinfo")?;
    let (ios, python) = (go_ios.program.clone(), pymobiledevice3.program.clone());
    Some(vec![(idevicepair, ideviceinfo), (go_ios, ios), (pymobiledevice3, python)])
}

#[test]
fn lab_a_pair_record_serves_every_client() {
    let Some(clients) = clients() else { return };
    for (maker, _) in &clients {
        let sim = Sim::start("unlocked").unwrap();
        sim.hand("trust").unwrap();
        let run = |program: &PathBuf, arguments: &[&str]| -> Ran {
            let peer = sim.peer(program).unwrap().args(arguments);
            peer.limit(Duration::from_secs(90)).run().unwrap()
        };
        let ran = run(&maker.program, maker.pair);
        assert_eq!(ran.code, Some(0), "{ran:?}");
        let trusted = sim.phone().unwrap()["trusted"].clone();
        assert_eq!(trusted.as_object().unwrap().len(), 1);

        // From here on nobody is trusted anew: whoever does not use the record learns nothing.
        sim.hand("deny").unwrap();
        let serial = sim.phone().unwrap()["serial"].as_str().unwrap().to_owned();
        for (user, program) in &clients {
            let ran = run(program, user.ask);
            let names = (maker.program.display(), program.display());
            assert_eq!(ran.code, Some(0), "{names:?}: {ran:?}");
            assert!(ran.stdout.contains(&serial), "{names:?}: {ran:?}");
        }
        assert_eq!(sim.phone().unwrap()["trusted"], trusted);
    }
}
