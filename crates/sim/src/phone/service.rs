//! The services that lockdownd starts: their names, who may have them, and the ports on which they wait.
//!
//! One file per service beneath this one. Every start gets a port of its own, good for one connection.

mod afc;
mod diagnostics_relay;
mod heartbeat;
mod installation_proxy;
mod mcinstall;
pub mod media;
mod mobileactivationd;
mod mobilebackup2;
mod notification_proxy;
mod preboard;
mod springboardservices;

use std::collections::BTreeMap;

use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt as _};

use super::lockdown::tls;
use super::{Direction, Door, Phone};

/// The first port that is given to a service.
const FIRST_PORT: u16 = 49152;
/// The most services that wait for their connection at a time; the oldest is given up.
const MOST_WAITING: usize = 64;

/// A service of normal mode.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Service {
    /// Restart, shutdown, and what diagnostics tell.
    DiagnosticsRelay,
    /// "Marco" and "Polo".
    Heartbeat,
    /// Notifications, for trusted hosts.
    NotificationProxy,
    /// The few notifications that anybody may observe: those that pairing needs.
    InsecureNotificationProxy,
    /// The passcode for an update.
    Preboard,
    /// Files that computers see without a backup.
    Afc,
    /// Backup and restore.
    MobileBackup2,
    /// The apps.
    InstallationProxy,
    /// The home screen.
    SpringboardServices,
    /// Activation.
    MobileActivation,
    /// Profiles and supervision.
    McInstall,
}

impl Service {
    /// All of them.
    pub const ALL: [Self; 11] = [
        Self::DiagnosticsRelay,
        Self::Heartbeat,
        Self::NotificationProxy,
        Self::InsecureNotificationProxy,
        Self::Preboard,
        Self::Afc,
        Self::MobileBackup2,
        Self::InstallationProxy,
        Self::SpringboardServices,
        Self::MobileActivation,
        Self::McInstall,
    ];

    /// Finds a service by the name that StartService is given.
    pub fn by_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|service| service.name() == name)
    }

    /// The name that StartService is given.
    pub fn name(self) -> &'static str {
        match self {
            Self::DiagnosticsRelay => "com.apple.mobile.diagnostics_relay",
            Self::Heartbeat => "com.apple.mobile.heartbeat",
            Self::NotificationProxy => "com.apple.mobile.notification_proxy",
            Self::InsecureNotificationProxy => "com.apple.mobile.insecure_notification_proxy",
            Self::Preboard => "com.apple.preboardservice_v2",
            Self::Afc => "com.apple.afc",
            Self::MobileBackup2 => "com.apple.mobilebackup2",
            Self::InstallationProxy => "com.apple.mobile.installation_proxy",
            Self::SpringboardServices => "com.apple.springboardservices",
            Self::MobileActivation => "com.apple.mobileactivationd",
            Self::McInstall => "com.apple.mobile.MCInstall",
        }
    }

    /// The short name, for logs.
    pub fn short_name(self) -> &'static str {
        let name = self.name();
        let name = name.strip_prefix("com.apple.").unwrap_or(name);
        name.strip_prefix("mobile.").unwrap_or(name)
    }

    /// Whether only a trusted host may have it.
    pub fn needs_session(self) -> bool {
        match self {
            Self::DiagnosticsRelay
            | Self::Heartbeat
            | Self::NotificationProxy
            | Self::Preboard
            | Self::Afc
            | Self::MobileBackup2
            | Self::InstallationProxy
            | Self::SpringboardServices
            | Self::MobileActivation
            | Self::McInstall => true,
            Self::InsecureNotificationProxy => false,
        }
    }
}

/// The services that were started and wait for their connection.
#[derive(Debug, Clone, Default)]
pub struct Started {
    /// The attachment that they belong to: a restart ends them all.
    address: u64,
    next: u16,
    waiting: BTreeMap<u16, (Service, Option<String>)>,
}

impl Phone {
    /// Starts a service for a host, or for anybody where `host_id` is `None`, and says on which port.
    pub(super) fn start_service(&self, service: Service, host_id: Option<String>) -> u16 {
        self.change(|state| {
            let address = state.presence.address;
            let started = &mut state.started;
            if started.address != address {
                *started = Started { address, ..Started::default() };
            }
            let port = FIRST_PORT + started.next % (u16::MAX - FIRST_PORT);
            started.next = started.next.wrapping_add(1);
            if started.waiting.len() == MOST_WAITING {
                started.waiting.pop_first();
            }
            started.waiting.insert(port, (service, host_id));
            port
        })
    }

    /// The service that waits on a port.
    pub(super) fn waiting_service(&self, port: u16) -> Option<Service> {
        self.read(|state| {
            let here = state.started.address == state.presence.address;
            state.started.waiting.get(&port).filter(|_| here).map(|(service, _)| *service)
        })
    }
}

/// Serves the connection for which a service has waited on `port`.
pub(super) async fn serve(
    phone: Phone,
    connection: u64,
    port: u16,
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
) {
    let Some((service, host_id)) = phone.change(|state| state.started.waiting.remove(&port)) else {
        return;
    };
    let call = Call { phone, connection, service };
    match host_id {
        None => call.run(stream).await,
        Some(host_id) => match tls::accept(&call.phone, &host_id, stream).await {
            Ok((stream, words)) => {
                call.log(Direction::Event, words);
                call.run(stream).await;
            }
            Err(error) => call.log(Direction::Event, error.to_string()),
        },
    }
}

/// One connection to one service.
struct Call {
    phone: Phone,
    connection: u64,
    service: Service,
}

impl Call {
    /// The words begin with the service's short name.
    fn log(&self, direction: Direction, words: impl AsRef<str>) {
        let words = format!("{}: {}", self.service.short_name(), words.as_ref());
        self.phone.log_on(self.connection, Door::Service, direction, words);
    }

    async fn run(&self, mut stream: impl AsyncRead + AsyncWrite + Unpin) {
        match self.service {
            Service::DiagnosticsRelay => diagnostics_relay::serve(self, &mut stream).await,
            Service::Heartbeat => heartbeat::serve(self, &mut stream).await,
            Service::Preboard => preboard::serve(self, &mut stream).await,
            Service::Afc => afc::serve(self, &mut stream).await,
            Service::MobileBackup2 => mobilebackup2::serve(self, &mut stream).await,
            Service::InstallationProxy => installation_proxy::serve(self, &mut stream).await,
            Service::SpringboardServices => springboardservices::serve(self, &mut stream).await,
            Service::MobileActivation => mobileactivationd::serve(self, &mut stream).await,
            Service::McInstall => mcinstall::serve(self, &mut stream).await,
            Service::NotificationProxy | Service::InsecureNotificationProxy => {
                notification_proxy::serve(self, &mut stream).await;
            }
        }
        // Whoever has closed already does not hear it.
        let _ = stream.shutdown().await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::phone::spec::PhoneSpec;

    #[test]
    fn every_start_has_a_port_of_its_own() {
        let phone = Phone::new(PhoneSpec::iphone_14_pro_max());
        let ports: Vec<u16> = (0..3).map(|_| phone.start_service(Service::Heartbeat, None)).collect();
        assert_eq!(ports, [49152, 49153, 49154]);
        assert_eq!(phone.waiting_service(49153), Some(Service::Heartbeat));
        assert_eq!(phone.waiting_service(49160), None);
    }

    #[test]
    fn services_that_nobody_takes_are_bounded_and_end_with_a_departure() {
        let phone = Phone::new(PhoneSpec::iphone_14_pro_max());
        for _ in 0..1000 {
            phone.start_service(Service::Heartbeat, None);
        }
        assert_eq!(phone.read(|state| state.started.waiting.len()), MOST_WAITING);
        phone.unplug();
        phone.replug();
        assert_eq!(phone.waiting_service(49152 + 999), None);
        assert_eq!(phone.start_service(Service::Heartbeat, None), 49152);
    }

    #[test]
    fn services_are_found_by_name() {
        for service in Service::ALL {
            assert_eq!(Service::by_name(service.name()), Some(service));
        }
        assert_eq!(Service::by_name("com.apple.instruments.remoteserver"), None);
        assert_eq!(Service::DiagnosticsRelay.short_name(), "diagnostics_relay");
    }
}
