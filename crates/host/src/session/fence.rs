//! The fence around `idevice`: its own task, a limit on its time, its errors translated without anything secret.

use std::time::Duration;

use idevice::IdeviceError;
use rightful_proto::frame::FrameError;
use tokio::task::JoinSet;

use super::SessionError;

/// Runs `work` in a task of its own and gives it up after `limit`. A panic in it becomes [`SessionError::Crashed`].
pub(super) async fn fenced<T: Send + 'static>(
    waiting_for: &'static str,
    limit: Duration,
    work: impl Future<Output = Result<T, IdeviceError>> + Send + 'static,
) -> Result<T, SessionError> {
    // A set ends its tasks when it is dropped.
    let mut tasks = JoinSet::new();
    tasks.spawn(work);
    match tokio::time::timeout(limit, tasks.join_next()).await {
        Err(_) => Err(SessionError::TimedOut { waiting_for, limit }),
        Ok(Some(Ok(done))) => done.map_err(translated),
        Ok(Some(Err(_)) | None) => Err(SessionError::Crashed),
    }
}

/// Only fixed texts and those of the TLS library come through: an error may quote what it failed on.
fn translated(error: IdeviceError) -> SessionError {
    match error {
        // This is how the TLS library says that the handshake failed, as against the connection.
        IdeviceError::Socket(error) if error.kind() == std::io::ErrorKind::InvalidData => {
            SessionError::Tls(short(&error))
        }
        IdeviceError::Socket(error) => SessionError::Talk(FrameError::Io(error).into()),
        IdeviceError::Rustls(error) => SessionError::Tls(short(&error)),
        _ => SessionError::Tls("the pair record of this computer cannot be used".to_owned()),
    }
}

fn short(error: &dyn std::error::Error) -> String {
    error.to_string().chars().take(160).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_panic_in_the_library_is_an_error_here() {
        async fn panics() -> Result<(), IdeviceError> {
            panic!("as a library may");
        }
        let error =
            fenced("waiting for a panic", Duration::from_secs(1), panics()).await.expect_err("a panic");
        assert!(matches!(error, SessionError::Crashed), "{error}");
    }

    #[tokio::test(start_paused = true)]
    async fn a_library_that_never_ends_is_given_up() {
        let limit = Duration::from_secs(30);
        let endless = std::future::pending::<Result<(), IdeviceError>>();
        let error = fenced("waiting for the end of days", limit, endless).await.expect_err("a limit");
        assert_eq!(error.to_string(), "gave up waiting for the end of days after 30 s");
    }

    #[test]
    fn an_error_that_quotes_a_secret_is_not_passed_on() {
        for error in [
            IdeviceError::UnexpectedResponse("EscrowBag: hunter2".into()),
            IdeviceError::InternalError("hunter2".into()),
            IdeviceError::UnknownErrorType("hunter2".into()),
        ] {
            let error = translated(error);
            assert!(!format!("{error} {error:?}").contains("hunter2"));
        }
    }
}
