//! Where an Apple Account is signed in to, and the hosts that each step may lead to.
//!
//! | door | address | may lead to |
//! |---|---|---|
//! | sign-in | `https://idmsa.apple.com/appleauth/auth/` | itself |
//! | setup | `https://setup.icloud.com/setup/ws/1/` | itself |
//! | Find My | told by setup: `https://pNN-fmipweb.icloud.com` | hosts below `icloud.com` |
//!
//! Accounts of mainland China live at `icloud.com.cn`, which is not asked.

use url::Url;

use crate::endpoints::constant;
use crate::hosts::{self, Hosts};

/// The addresses of the steps. No request leaves for another host than these admit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Doors {
    /// The base of the sign-in service, with a slash at its end.
    pub sign_in: Url,
    /// The base of setup, with a slash at its end.
    pub setup: Url,
    /// The web page in whose name is asked.
    pub home: Url,
    /// Hosts of sign-in.
    pub sign_in_hosts: Hosts,
    /// Hosts of setup.
    pub setup_hosts: Hosts,
    /// Hosts of Find My.
    pub find_my_hosts: Hosts,
}

impl Doors {
    pub(crate) fn apple() -> Self {
        Self {
            sign_in: constant("https://idmsa.apple.com/appleauth/auth/"),
            setup: constant("https://setup.icloud.com/setup/ws/1/"),
            home: constant("https://www.icloud.com/"),
            sign_in_hosts: Hosts::Https(hosts::SIGN_IN),
            setup_hosts: Hosts::Https(hosts::SETUP),
            find_my_hosts: Hosts::Https(hosts::FIND_MY),
        }
    }

    /// The same paths on a loopback address; `None` for any other.
    pub(crate) fn loopback(base: &Url) -> Option<Self> {
        if !Hosts::Loopback.admits(base) {
            return None;
        }
        Some(Self {
            sign_in: base.join("/appleauth/auth/").ok()?,
            setup: base.join("/setup/ws/1/").ok()?,
            home: base.join("/").ok()?,
            sign_in_hosts: Hosts::Loopback,
            setup_hosts: Hosts::Loopback,
            find_my_hosts: Hosts::Loopback,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_step_has_its_hosts_and_no_other() {
        let apple = Doors::apple();
        assert!(apple.sign_in_hosts.admits(&apple.sign_in) && apple.setup_hosts.admits(&apple.setup));
        let url = |text: &str| Url::parse(text).expect("an address");
        assert!(apple.find_my_hosts.admits(&url("https://p42-fmipweb.icloud.com:443/x")));
        for outside in [
            "http://p42-fmipweb.icloud.com/x",
            "https://p42-fmipweb.icloud.com:8443/x",
            "https://.icloud.com/x",
            "https://icloud.com.evil.example/x",
            "https://evilicloud.com/x",
            "https://p42-fmipweb.icloud.com@evil.example/x",
            "https://127.0.0.1/x",
        ] {
            let admitted = Url::parse(outside).is_ok_and(|url| apple.find_my_hosts.admits(&url));
            assert!(!admitted, "{outside}");
        }
        assert!(!apple.sign_in_hosts.admits(&apple.setup) && !apple.setup_hosts.admits(&apple.sign_in));
        assert_eq!(Doors::loopback(&url("http://192.168.1.2/")), None);
    }
}
