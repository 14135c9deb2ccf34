//! Licence expressions: names joined by AND and OR (or the old slash), with parentheses; AND binds more tightly.

/// Whether somebody who accepts only `allowed` may use a package under this expression. What cannot be read is not permitted.
pub(super) fn permits(expression: &str, allowed: &[String]) -> bool {
    let spaced = expression.replace('(', " ( ").replace(')', " ) ").replace('/', " OR ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut reader = Reader { words: &words, allowed };
    reader.either(0) == Some(true) && reader.words.is_empty()
}

/// The deepest nesting of parentheses that is read.
const DEPTH: usize = 16;

struct Reader<'a> {
    words: &'a [&'a str],
    allowed: &'a [String],
}

impl Reader<'_> {
    fn either(&mut self, depth: usize) -> Option<bool> {
        let mut permitted = self.both(depth)?;
        while self.take("OR") {
            permitted |= self.both(depth)?;
        }
        Some(permitted)
    }

    fn both(&mut self, depth: usize) -> Option<bool> {
        let mut permitted = self.one(depth)?;
        while self.take("AND") {
            permitted &= self.one(depth)?;
        }
        Some(permitted)
    }

    fn one(&mut self, depth: usize) -> Option<bool> {
        if self.take("(") {
            let inner = if depth < DEPTH { self.either(depth + 1)? } else { return None };
            return self.take(")").then_some(inner);
        }
        let (name, rest) = self.words.split_first()?;
        self.words = rest;
        let mut licence = (*name).to_owned();
        if self.take("WITH") {
            let (exception, rest) = self.words.split_first()?;
            self.words = rest;
            licence = format!("{licence} WITH {exception}");
        }
        Some(self.allowed.contains(&licence))
    }

    fn take(&mut self, word: &str) -> bool {
        match self.words.split_first() {
            Some((first, rest)) if *first == word => {
                self.words = rest;
                true
            }
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expressions() {
        let allowed = ["MIT", "BSD-3-Clause", "Apache-2.0 WITH LLVM-exception"].map(str::to_owned);
        for (expression, expected) in [
            ("MIT", true),
            ("GPL-3.0", false),
            ("MIT OR GPL-3.0", true),
            ("GPL-3.0/MIT", true),
            ("MIT AND GPL-3.0", false),
            ("MIT AND BSD-3-Clause", true),
            ("GPL-3.0 OR MIT AND BSD-3-Clause", true),
            ("(GPL-3.0 OR MIT) AND BSD-3-Clause", true),
            ("(GPL-3.0 OR X) AND MIT", false),
            ("Apache-2.0 WITH LLVM-exception", true),
            ("Apache-2.0", false),
            ("MIT MIT", false),
            ("(MIT", false),
            ("", false),
        ] {
            assert_eq!(permits(expression, &allowed), expected, "{expression}");
        }
    }
}
