//! Work on a thread of its own, for whoever must not be held up by it.

/// Does it, and waits for it.
///
/// # Errors
/// What the work says. Where it panics, so does whoever waits.
pub(crate) async fn aside<T, E>(work: impl FnOnce() -> Result<T, E> + Send + 'static) -> Result<T, E>
where
    T: Send + 'static,
    E: Send + 'static,
{
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => done,
        Err(broken) => std::panic::resume_unwind(broken.into_panic()),
    }
}
