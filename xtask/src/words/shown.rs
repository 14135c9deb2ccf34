//! Sentences that a renderer shows without saying them in the language of whoever reads.
//!
//! What is shown goes through `look.say`, `look.wrap` or `out::tell`. A sentence that stands right where text is put together or written is one that
//! nobody has said.

use syn::visit::{self, Visit};
use syn::{Expr, Lit};

use super::rust::{is_sentence, is_test};

/// Methods that show their text as it is.
const METHODS: &[&str] = &["title", "aside", "good", "mind", "danger", "push_str", "block"];
/// Functions of `out` that do.
const FUNCTIONS: &[&str] = &["say", "data"];

/// The sentences of a file that are shown as they are.
pub(super) fn unsaid(source: &str) -> Result<Vec<String>, syn::Error> {
    let mut finder = Finder { found: Vec::new() };
    finder.visit_file(&syn::parse_file(source)?);
    Ok(finder.found)
}

struct Finder {
    found: Vec<String>,
}

/// The text of an expression that is one, or that is made by a format of one: `"…"`, `&format!("…")`, `"…".to_owned()`.
fn text(expression: &Expr) -> Option<String> {
    match expression {
        Expr::Lit(syn::ExprLit { lit: Lit::Str(text), .. }) => Some(text.value()),
        Expr::Reference(reference) => text(&reference.expr),
        Expr::Paren(inner) => text(&inner.expr),
        Expr::MethodCall(call) if call.method == "to_owned" => text(&call.receiver),
        Expr::Macro(called) if called.mac.path.is_ident("format") => {
            let tokens = called.mac.tokens.clone().into_iter().next()?;
            syn::parse2::<syn::LitStr>(tokens.into()).ok().map(|text| text.value())
        }
        _ => None,
    }
}

impl Finder {
    fn look(&mut self, expression: &Expr) {
        self.found.extend(text(expression).filter(|text| is_sentence(text)));
    }
}

impl<'ast> Visit<'ast> for Finder {
    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        if !is_test(&item.attrs) {
            visit::visit_item_mod(self, item);
        }
    }

    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        if METHODS.iter().any(|name| call.method == name) {
            call.args.iter().for_each(|argument| self.look(argument));
        }
        visit::visit_expr_method_call(self, call);
    }

    fn visit_expr_call(&mut self, call: &'ast syn::ExprCall) {
        if let Expr::Path(path) = &*call.func {
            let mut last = path.path.segments.iter().rev().map(|segment| segment.ident.to_string());
            let (name, of) = (last.next().unwrap_or_default(), last.next().unwrap_or_default());
            if of == "out" && FUNCTIONS.contains(&name.as_str()) {
                call.args.iter().for_each(|argument| self.look(argument));
            }
        }
        visit::visit_expr_call(self, call);
    }

    fn visit_macro(&mut self, called: &'ast syn::Macro) {
        self.found.extend(super::markup::of(called).into_iter().flat_map(|page| page.bare));
        visit::visit_macro(self, called);
    }

    fn visit_expr_binary(&mut self, binary: &'ast syn::ExprBinary) {
        if matches!(binary.op, syn::BinOp::AddAssign(_)) {
            self.look(&binary.right);
        }
        visit::visit_expr_binary(self, binary);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shown_as_it_stands_is_found_and_what_is_said_is_not() {
        let source = r#"
            fn shown(look: Look) {
                text += "No backups were found.\n";
                text += &look.say("No backups were found.\n");
                out::say(&format!("It is in {}.\n", path.display()));
                out::say(&look.wrap("", "It is said here."));
                let head = look.title("By kind");
                let head = look.title(&look.say("By kind"));
                text += &format!("  {line}\n");
            }
            #[cfg(test)]
            mod tests { fn a() { text += "in a test"; } }
        "#;
        let found = unsaid(source).expect("Rust");
        assert_eq!(found, ["No backups were found.\n", "It is in {}.\n", "By kind"]);
    }
}
