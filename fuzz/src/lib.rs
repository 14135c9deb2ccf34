//! What the fuzz targets share.

use std::future::Future;

use tokio::runtime::{Builder, Runtime};

thread_local! {
    static RUNTIME: Runtime = runtime();
}

/// Runs one conversation to its end, in a runtime in which waiting takes no time. The runtime is made once: making it costs
/// more than most inputs.
pub fn block_on<T>(conversation: impl Future<Output = T>) -> T {
    RUNTIME.with(|runtime| runtime.block_on(conversation))
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_time().start_paused(true).build().expect("a runtime")
}
