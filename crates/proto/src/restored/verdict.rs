//! Keeps the earliest failure of a restore: what comes later never clears it.

/// How a restore stands so far. `E` is whatever the loop calls its failures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict<E> {
    first: Option<E>,
    said_well: bool,
}

impl<E> Default for Verdict<E> {
    fn default() -> Self {
        Self { first: None, said_well: false }
    }
}

impl<E> Verdict<E> {
    /// Remembers a failure, unless there was one before.
    pub fn fail(&mut self, failure: E) {
        self.first.get_or_insert(failure);
    }

    /// The device says that all is well. That counts only if nothing failed before.
    pub fn well(&mut self) {
        self.said_well = true;
    }

    /// The failure that will be told, if there is one already.
    pub fn failure(&self) -> Option<&E> {
        self.first.as_ref()
    }

    /// The outcome; `unfinished` is what it means that the device never said that all is well.
    pub fn outcome(self, unfinished: impl FnOnce() -> E) -> Result<(), E> {
        match self {
            Self { first: Some(failure), .. } => Err(failure),
            Self { first: None, said_well: true } => Ok(()),
            Self { first: None, said_well: false } => Err(unfinished()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_later_status_0_never_clears_a_failure() {
        let mut verdict = Verdict::default();
        verdict.fail("the file system was not taken");
        verdict.well();
        verdict.fail("the link was lost");
        assert_eq!(verdict.outcome(|| "unfinished"), Err("the file system was not taken"));
    }

    #[test]
    fn nothing_said_is_not_well() {
        assert_eq!(Verdict::<&str>::default().outcome(|| "unfinished"), Err("unfinished"));
        let mut verdict = Verdict::<&str>::default();
        verdict.well();
        assert_eq!(verdict.outcome(|| "unfinished"), Ok(()));
    }
}
