//! A deed before it begins: its steps, their weights, and what they destroy.

use serde::Serialize;

/// What a deed, or one step of it, does to the owner's data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Danger {
    /// Nothing of the owner's is changed.
    None,
    /// Something is changed that can be changed back.
    Reversible,
    /// From here there is no way back: everything on the device is erased, or what else the plan names is gone.
    Erases,
}

/// One step, known before the work begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Step {
    /// Stable name, in kebab case.
    pub id: &'static str,
    /// What the owner reads.
    pub title: &'static str,
    /// Share of the whole work; only the proportion to the other steps matters.
    pub weight: u32,
    /// What this step destroys.
    pub danger: Danger,
}

/// A fact that the owner should see before consenting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Remark {
    /// Stable name, in kebab case.
    pub id: &'static str,
    /// Good news, or something to mind.
    pub weight: RemarkKind,
    /// One sentence.
    pub text: String,
}

/// Whether a remark reassures or warns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum RemarkKind {
    /// Checked and in order.
    Good,
    /// Mind this before you go on.
    Mind,
}

/// What will happen, shown before anything does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Plan {
    /// The deed, with the device's name in it.
    pub title: String,
    /// The worst that any step does.
    pub danger: Danger,
    /// What was checked, and what to mind.
    pub remarks: Vec<Remark>,
    /// In order.
    pub steps: Vec<Step>,
}

impl Plan {
    /// Puts a plan together; the danger is that of the most dangerous step.
    pub fn new(title: impl Into<String>, steps: &[Step], remarks: Vec<Remark>) -> Self {
        let danger = steps.iter().map(|step| step.danger).max().unwrap_or(Danger::None);
        Self { title: title.into(), danger, remarks, steps: steps.to_vec() }
    }
}
