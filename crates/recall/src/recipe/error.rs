//! Why a hint gives no candidates.

use rightful_core::report::Explain;

use crate::error::ExpressionError;
use crate::hint::HintError;
use crate::line_error::LineError;

/// What stands against the candidates of a hint. Nothing was tried yet when one of these is returned.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RecipeError {
    /// The hint itself.
    #[error(transparent)]
    Hint(#[from] HintError),
    /// A line of a token list, a mask or a rule of it.
    #[error("the field `{field}` of the hint: {error}")]
    Line {
        /// Which.
        field: String,
        /// What is wrong with it; a mask or a rule is a line.
        error: LineError,
    },
    /// There would be too much of it.
    #[error(transparent)]
    Expression(#[from] ExpressionError),
}

impl Explain for RecipeError {
    fn code(&self) -> &'static str {
        match self {
            Self::Hint(error) => error.code(),
            Self::Line { error, .. } => error.code(),
            Self::Expression(error) => error.code(),
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Hint(error) => error.help(),
            Self::Line { error, .. } => error.help(),
            Self::Expression(error) => error.help(),
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Hint(error) => error.usually(),
            Self::Line { error, .. } => error.usually(),
            Self::Expression(error) => error.usually(),
        }
    }
}
