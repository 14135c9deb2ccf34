//! Names and values that a device tells, as two columns.

use std::collections::BTreeMap;

use super::look::{Look, pad, tame, wide};

/// One value a line. What the device sent is shown as text, never obeyed as control characters.
pub(crate) fn block(values: &BTreeMap<String, String>, look: Look) -> String {
    let names = values.keys().map(|name| wide(&tame(name, 60))).max().unwrap_or(0);
    let line = |(name, value): (&String, &String)| {
        format!("  {}   {}\n", look.aside(&pad(&tame(name, 60), names)), tame(value, 400))
    };
    values.iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_stand_in_a_column_and_stay_on_their_line() {
        let values = [("ProductType", "iPhone15,3"), ("Name", "a\u{1b}[31m\nb")];
        let values = values.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
        assert_eq!(block(&values, Look::plain(80)), "  Name          a[31m b\n  ProductType   iPhone15,3\n");
    }
}
