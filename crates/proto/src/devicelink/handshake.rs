//! The first words of both sides, until the device waits for a request.

use tokio::io::{AsyncRead, AsyncWrite};

use super::request::VERSIONS;
use super::{DeviceLinkError, FromDevice, FromHost, NEWEST_MAJOR, Request, read_from_device, write};

/// Agrees on the versions. What the device says next is the beginning of its answer to a request.
///
/// # Errors
/// [`DeviceLinkError::Version`] when it speaks a newer one, [`DeviceLinkError::OutOfTurn`] when it says something else.
pub async fn shake(stream: &mut (impl AsyncRead + AsyncWrite + Unpin)) -> Result<(), DeviceLinkError> {
    let FromDevice::VersionExchange { major, minor } = read_from_device(stream).await? else {
        return Err(DeviceLinkError::OutOfTurn("its version"));
    };
    if major > NEWEST_MAJOR || (major == NEWEST_MAJOR && minor > 0) {
        return Err(DeviceLinkError::Version(format!("{major}.{minor}")));
    }
    write(stream, FromHost::VersionsOk { major }).await?;
    if read_from_device(stream).await? != FromDevice::Ready {
        return Err(DeviceLinkError::OutOfTurn("that it is ready"));
    }
    write(stream, FromHost::Process(Request::hello())).await?;
    match read_from_device(stream).await? {
        FromDevice::Outcome(outcome) if outcome.code == 0 => {
            let agreed = outcome.protocol_version;
            match agreed.filter(|version| !VERSIONS.contains(version)) {
                None => Ok(()),
                Some(other) => Err(DeviceLinkError::Version(other.to_string())),
            }
        }
        FromDevice::Outcome(_) => Err(DeviceLinkError::Version("none of 2.0 and 2.1".to_owned())),
        _ => Err(DeviceLinkError::OutOfTurn("which version it takes")),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Outcome, read_from_host};
    use super::*;

    /// A device with these versions.
    async fn against(major: u64, minor: u64, version: Option<f64>, code: i64) -> Result<(), DeviceLinkError> {
        let (ours, mut theirs) = tokio::io::duplex(4096);
        let device = async move {
            write(&mut theirs, FromDevice::VersionExchange { major, minor }).await?;
            read_from_host(&mut theirs).await?;
            write(&mut theirs, FromDevice::Ready).await?;
            read_from_host(&mut theirs).await?;
            let outcome = Outcome { code, description: None, content: None, protocol_version: version };
            write(&mut theirs, FromDevice::Outcome(outcome)).await
        };
        // It ends, one way or the other, when we go.
        let (shaken, _) = tokio::join!(
            async move {
                let mut ours = ours;
                shake(&mut ours).await
            },
            device
        );
        shaken
    }

    #[tokio::test]
    async fn devices_of_yesterday_and_today_are_understood() {
        for (major, minor, version) in [(100, 300, Some(2.0)), (300, 0, Some(2.1)), (400, 0, None)] {
            against(major, minor, version, 0).await.expect("understood");
        }
    }

    #[tokio::test]
    async fn newer_ones_are_refused_by_version() {
        for (major, minor, version, code) in
            [(400, 1, Some(2.1), 0), (500, 0, Some(2.1), 0), (400, 0, Some(3.0), 0), (400, 0, None, 1)]
        {
            let refused = against(major, minor, version, code).await.expect_err("newer");
            assert!(matches!(refused, DeviceLinkError::Version(_)), "{refused}");
        }
    }
}
