//! The cookies of one sign-in: kept in memory, shown nowhere, given only to the hosts that they are for.
//!
//! Paths and dates are not looked at: all that is asked lies below a few paths, within minutes. What is told to vanish
//! (`Max-Age=0` or an empty value) does.

use std::collections::BTreeMap;

use reqwest::header::HeaderValue;
use rightful_core::secret::Secret;

/// The most cookies that are kept; Apple sets some twenty.
const MOST: usize = 96;

/// The longest cookie that is believed, in bytes.
const LONGEST: usize = 16 << 10;

/// The domains for which a host below them may speak.
const DOMAINS: &[&str] = &["apple.com", "idmsa.apple.com", "icloud.com", "setup.icloud.com"];

/// By domain and name. `below` is whether hosts below the domain get it too.
#[derive(Clone, Default)]
pub(super) struct Jar(BTreeMap<(String, String), Cookie>);

#[derive(Clone)]
struct Cookie {
    value: Secret,
    below: bool,
}

impl Jar {
    /// Takes what `host` has set. What is too long, malformed or for somebody else is left.
    pub(super) fn take(&mut self, host: &str, header: &str) {
        if header.len() > LONGEST {
            return;
        }
        let mut parts = header.split(';').map(str::trim);
        let Some((name, value)) = parts.next().and_then(|pair| pair.split_once('=')) else { return };
        let (mut domain, mut below, mut gone) = (host.to_owned(), false, value.is_empty());
        for part in parts {
            let (key, told) = part.split_once('=').unwrap_or((part, ""));
            if key.eq_ignore_ascii_case("max-age") {
                gone |= told.trim().parse::<i64>().is_ok_and(|seconds| seconds <= 0);
            } else if key.eq_ignore_ascii_case("domain") && !told.is_empty() {
                let told = told.trim_start_matches('.').to_ascii_lowercase();
                if told != host && !(DOMAINS.contains(&told.as_str()) && is_below(host, &told)) {
                    return;
                }
                (domain, below) = (told, true);
            }
        }
        let key = (domain, name.trim().to_owned());
        if gone {
            self.0.remove(&key);
        } else if self.0.len() < MOST || self.0.contains_key(&key) {
            let value = Secret::new(value.trim().as_bytes().to_vec());
            self.0.insert(key, Cookie { value, below });
        }
    }

    /// What goes to `host`: `a=1; b=2`, marked as not to be shown.
    pub(super) fn for_host(&self, host: &str) -> Option<HeaderValue> {
        let mut line = zeroize::Zeroizing::new(Vec::new());
        for ((domain, name), cookie) in &self.0 {
            if domain == host || (cookie.below && is_below(host, domain)) {
                if !line.is_empty() {
                    line.extend_from_slice(b"; ");
                }
                line.extend_from_slice(name.as_bytes());
                line.push(b'=');
                line.extend_from_slice(cookie.value.expose());
            }
        }
        let mut value = HeaderValue::from_bytes(&line).ok().filter(|_| !line.is_empty())?;
        value.set_sensitive(true);
        Some(value)
    }

    /// Forgets all of them.
    pub(super) fn clear(&mut self) {
        self.0.clear();
    }
}

fn is_below(host: &str, domain: &str) -> bool {
    host.strip_suffix(domain).is_some_and(|rest| rest.ends_with('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(jar: &Jar, host: &str) -> String {
        let line = jar.for_host(host);
        line.and_then(|line| line.to_str().map(str::to_owned).ok()).unwrap_or_default()
    }

    #[test]
    fn a_cookie_goes_where_it_is_for_and_nowhere_else() {
        let mut jar = Jar::default();
        jar.take("setup.icloud.com", "X-APPLE-WEBAUTH-FMIP=one; Domain=.icloud.com; Path=/; Secure");
        jar.take("setup.icloud.com", "own=two; Path=/");
        jar.take("idmsa.apple.com", "aasp=three; Domain=idmsa.apple.com; HttpOnly");
        assert_eq!(sent(&jar, "p42-fmipweb.icloud.com"), "X-APPLE-WEBAUTH-FMIP=one");
        assert_eq!(sent(&jar, "setup.icloud.com"), "X-APPLE-WEBAUTH-FMIP=one; own=two");
        assert_eq!(sent(&jar, "idmsa.apple.com"), "aasp=three");
        assert_eq!(sent(&jar, "evilicloud.com"), "");
        assert!(jar.for_host("idmsa.apple.com").is_some_and(|line| line.is_sensitive()));
        jar.take("setup.icloud.com", "own=; Max-Age=0");
        assert_eq!(sent(&jar, "setup.icloud.com"), "X-APPLE-WEBAUTH-FMIP=one");
    }

    #[test]
    fn nobody_sets_one_for_another_and_not_without_end() {
        let mut jar = Jar::default();
        jar.take("setup.icloud.com", "a=1; Domain=apple.com");
        jar.take("setup.icloud.com", "a=1; Domain=com");
        jar.take("setup.icloud.com", &format!("a={}", "x".repeat(LONGEST)));
        jar.take("setup.icloud.com", "no pair");
        assert_eq!(jar.0.len(), 0);
        for at in 0..2 * MOST {
            jar.take("setup.icloud.com", &format!("c{at}=1"));
        }
        assert_eq!(jar.0.len(), MOST);
    }
}
