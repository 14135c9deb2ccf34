//! The sentences in a Rust file that a person may read: what its errors say, and in the files of a deed everything else in whole words.

use std::collections::BTreeMap;

use syn::visit::{self, Visit};
use syn::{Attribute, Expr, ImplItem, Item, Lit, LitStr, Pat};

use super::{Found, slug};

/// What is taken from a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Take {
    /// What errors say: `#[error]`, `help`, `usually`.
    Errors,
    /// Everything but that.
    Sentences,
}

/// Macros whose text no owner reads.
const SILENT: &[&str] = &[
    "assert",
    "assert_eq",
    "assert_ne",
    "concat",
    "debug",
    "debug_assert",
    "debug_assert_eq",
    "env",
    "include_bytes",
    "include_str",
    "info",
    "json",
    "matches",
    "panic",
    "trace",
    "unreachable",
    "warn",
    "write_xml",
];

/// The sentences of a file, in the order in which they stand.
pub(super) fn sentences(source: &str, take: Take) -> Result<Vec<Found>, syn::Error> {
    let file = syn::parse_file(source)?;
    let mut reader = Reader { take, found: Vec::new(), codes: BTreeMap::new() };
    if take == Take::Errors {
        file.items.iter().for_each(|item| reader.codes_of(item));
    }
    reader.visit_file(&file);
    Ok(reader.found)
}

struct Reader {
    take: Take,
    found: Vec<Found>,
    /// The code of a variant of an error, or of an error that is a struct (an empty variant).
    codes: BTreeMap<(String, String), String>,
}

/// A format string in the form of the catalogue: `{percent:>3}` becomes `{ $percent }`.
fn pattern(text: &str, arguments: &[String]) -> String {
    let mut out = String::new();
    let mut rest = text;
    let mut next = 0;
    while let Some(at) = rest.find(['{', '}']) {
        out += &rest[..at];
        let brace = &rest[at..=at];
        if rest[at + 1..].starts_with(brace) {
            out += &format!("{{\"{brace}\"}}");
            rest = &rest[at + 2..];
            continue;
        }
        let Some(end) = rest[at..].find('}') else { break };
        let inner = rest[at + 1..at + end].split(':').next().unwrap_or_default().trim();
        let name = match inner.parse::<usize>() {
            Ok(number) => named(arguments, number),
            Err(_) if inner.is_empty() => {
                next += 1;
                named(arguments, next - 1)
            }
            Err(_) => inner.to_lowercase(),
        };
        out += &format!("{{ ${} }}", name.replace('_', "-"));
        rest = &rest[at + end + 1..];
    }
    out + rest
}

fn named(arguments: &[String], number: usize) -> String {
    arguments.get(number).cloned().unwrap_or_else(|| format!("value{}", number + 1))
}

/// A text that is no format string.
fn plain(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '{' | '}' => format!("{{\"{c}\"}}"),
            c => c.to_string(),
        })
        .collect()
}

/// Whether somebody is meant to read it: words with a space between them, on one line.
pub(super) fn is_sentence(text: &str) -> bool {
    let text = text.trim();
    let own: String = {
        let mut inside = 0;
        text.chars()
            .filter(|c| {
                inside += i32::from(*c == '{');
                let keep = inside == 0;
                inside -= i32::from(*c == '}');
                keep
            })
            .collect()
    };
    let words = own.split(|c: char| c.is_whitespace() || c == ':' || c == ',').filter(|word| {
        word.chars().filter(|c| c.is_alphabetic()).count() >= 2
            && !word.contains(['=', '_', '<', '>', '/', '\\', '$'])
    });
    let bad = text.contains(['\n', '\r', '\t', '=']) || text.contains("::") || text.starts_with('<');
    !bad && text.contains(' ') && words.count() >= 1
}

pub(super) fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        let path = attribute.path();
        path.is_ident("test")
            || path.segments.last().is_some_and(|last| last.ident == "test")
            || (path.is_ident("cfg")
                && attribute.parse_args::<syn::Path>().is_ok_and(|inner| inner.is_ident("test")))
    })
}

/// A name for an argument of a format string: what it is taken from.
fn name_of(argument: &Expr) -> Option<String> {
    match argument {
        Expr::Path(path) => path.path.segments.last().map(|last| last.ident.to_string().to_lowercase()),
        Expr::Field(field) => match &field.member {
            syn::Member::Named(name) => Some(name.to_string()),
            syn::Member::Unnamed(_) => name_of(&field.base),
        },
        Expr::MethodCall(call) => match name_of(&call.receiver).filter(|name| name != "self") {
            Some(name) => Some(name),
            None => Some(call.method.to_string()),
        },
        Expr::Reference(reference) => name_of(&reference.expr),
        Expr::Call(call) => call.args.first().and_then(name_of).or_else(|| name_of(&call.func)),
        Expr::Unary(unary) => name_of(&unary.expr),
        Expr::Try(inner) => name_of(&inner.expr),
        Expr::Cast(cast) => name_of(&cast.expr),
        _ => None,
    }
}

/// The names of all arguments, each once.
fn names(arguments: &[Expr]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for (number, argument) in arguments.iter().enumerate() {
        let argument = match argument {
            Expr::Assign(assign) => &assign.left,
            other => other,
        };
        let name =
            name_of(argument).filter(|name| name != "self").unwrap_or_else(|| format!("value{}", number + 1));
        let name = if names.contains(&name) { format!("{name}{}", number + 1) } else { name };
        names.push(name);
    }
    names
}

/// The variants that a pattern names.
fn variants(pattern: &Pat) -> Vec<String> {
    let last =
        |path: &syn::Path| path.segments.last().map(|last| last.ident.to_string()).into_iter().collect();
    match pattern {
        Pat::Or(or) => or.cases.iter().flat_map(variants).collect(),
        Pat::Struct(one) => last(&one.path),
        Pat::TupleStruct(one) => last(&one.path),
        Pat::Path(one) => last(&one.path),
        Pat::Ident(one) => vec![one.ident.to_string()],
        Pat::Reference(one) => variants(&one.pat),
        _ => Vec::new(),
    }
}

/// The first text in an expression.
fn first_text(expression: &Expr) -> Option<String> {
    struct First(Option<String>);
    impl Visit<'_> for First {
        fn visit_lit_str(&mut self, text: &LitStr) {
            self.0.get_or_insert_with(|| text.value());
        }
    }
    let mut first = First(None);
    first.visit_expr(expression);
    first.0
}

/// The name of the type that an `impl Explain for …` is for.
fn explained(item: &syn::ItemImpl) -> Option<String> {
    let (_, of, _) = item.trait_.as_ref()?;
    (of.segments.last()?.ident == "Explain").then_some(())?;
    match &*item.self_ty {
        syn::Type::Path(path) => path.path.segments.last().map(|last| last.ident.to_string()),
        _ => None,
    }
}

/// What a method of an `impl Explain` comes to: each arm of its match, or the whole of it.
fn arms(method: &syn::ImplItemFn) -> Vec<(Vec<String>, &Expr)> {
    let Some(syn::Stmt::Expr(last, _)) = method.block.stmts.last() else { return Vec::new() };
    match last {
        Expr::Match(matched) => matched.arms.iter().map(|arm| (variants(&arm.pat), &*arm.body)).collect(),
        other => vec![(vec![String::new()], other)],
    }
}

impl Reader {
    fn codes_of(&mut self, item: &Item) {
        let Item::Impl(item) = item else { return };
        let Some(error) = explained(item) else { return };
        for method in &item.items {
            if let ImplItem::Fn(method) = method
                && method.sig.ident == "code"
            {
                for (variants, body) in arms(method) {
                    if let Some(code) = first_text(body) {
                        for variant in variants {
                            self.codes.insert((error.clone(), variant), code.clone());
                        }
                    }
                }
            }
        }
    }

    fn id(&self, error: &str, variant: &str, end: &str) -> String {
        let key = |variant: &str| self.codes.get(&(error.to_owned(), variant.to_owned()));
        let stem = match key(variant).or_else(|| key("")) {
            Some(code) => slug(code, usize::MAX),
            None => slug(&format!("{error} {variant}"), usize::MAX),
        };
        format!("error-{stem}-{end}")
    }

    /// `#[error("…")]`.
    fn attribute(&mut self, attributes: &[Attribute], error: &str, variant: &str) {
        for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("error")) {
            let parsed = attribute
                .parse_args_with(syn::punctuated::Punctuated::<Expr, syn::Token![,]>::parse_terminated);
            // `.0.path()` begins with a dot and is no expression: the text alone is taken then.
            let (text, arguments) = match parsed {
                Ok(parts) => {
                    let mut parts = parts.into_iter();
                    let Some(Expr::Lit(syn::ExprLit { lit: Lit::Str(text), .. })) = parts.next() else {
                        continue;
                    };
                    (text.value(), names(&parts.collect::<Vec<_>>()))
                }
                Err(_) => match &attribute.meta {
                    syn::Meta::List(list) => match list.tokens.clone().into_iter().next() {
                        Some(first) => match syn::parse2::<LitStr>(first.into()) {
                            Ok(text) => (text.value(), Vec::new()),
                            Err(_) => continue,
                        },
                        None => continue,
                    },
                    _ => continue,
                },
            };
            let id = self.id(error, variant, "what");
            self.found.push(Found { id: Some(id), text: pattern(text.trim(), &arguments) });
        }
    }

    fn take(&mut self, text: String) {
        self.found.push(Found { id: None, text: text.trim().to_owned() });
    }
}

impl<'ast> Visit<'ast> for Reader {
    fn visit_item(&mut self, item: &'ast Item) {
        let attributes = match item {
            Item::Fn(item) => &item.attrs,
            Item::Mod(item) => &item.attrs,
            Item::Impl(item) => &item.attrs,
            Item::Const(item) => &item.attrs,
            Item::Static(item) => &item.attrs,
            Item::Enum(item) => &item.attrs,
            Item::Struct(item) => &item.attrs,
            _ => return visit::visit_item(self, item),
        };
        if is_test(attributes) {
            return;
        }
        match (self.take, item) {
            (Take::Errors, Item::Enum(item)) => {
                let error = item.ident.to_string();
                self.attribute(&item.attrs, &error, "");
                for variant in &item.variants {
                    self.attribute(&variant.attrs, &error, &variant.ident.to_string());
                }
            }
            (Take::Errors, Item::Struct(item)) => self.attribute(&item.attrs, &item.ident.to_string(), ""),
            (Take::Sentences, Item::Enum(_) | Item::Struct(_)) => {}
            (take, Item::Impl(item)) => match (explained(item), take) {
                (Some(error), Take::Errors) => {
                    for method in &item.items {
                        if let ImplItem::Fn(method) = method
                            && (method.sig.ident == "help" || method.sig.ident == "usually")
                        {
                            for (variants, body) in arms(method) {
                                let variant = variants.first().cloned().unwrap_or_default();
                                let before = self.found.len();
                                let mut inner =
                                    Self { take: Take::Sentences, found: Vec::new(), codes: BTreeMap::new() };
                                inner.visit_expr(body);
                                for found in inner.found {
                                    let id = self.id(&error, &variant, &method.sig.ident.to_string());
                                    self.found.push(Found { id: Some(id), ..found });
                                }
                                debug_assert!(self.found.len() >= before);
                            }
                        }
                    }
                }
                (None, Take::Sentences) => visit::visit_item_impl(self, item),
                (Some(_), Take::Sentences) | (None, Take::Errors) => {}
            },
            (Take::Sentences, item) => visit::visit_item(self, item),
            (Take::Errors, Item::Mod(item)) => visit::visit_item_mod(self, item),
            (Take::Errors, _) => {}
        }
    }

    fn visit_impl_item_fn(&mut self, method: &'ast syn::ImplItemFn) {
        if !is_test(&method.attrs) {
            visit::visit_impl_item_fn(self, method);
        }
    }

    fn visit_attribute(&mut self, _: &'ast Attribute) {}

    fn visit_lit_str(&mut self, text: &'ast LitStr) {
        let text = text.value();
        if self.take == Take::Sentences && is_sentence(&text) {
            self.take(plain(&text));
        }
    }

    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        // `expect` says what cannot happen; the others look into text.
        let silent = [
            "expect",
            "replace",
            "contains",
            "starts_with",
            "ends_with",
            "strip_prefix",
            "strip_suffix",
            "join",
            "split",
            "split_once",
            "matches",
            "match_indices",
            "trim_matches",
            "map_or_default",
        ];
        if silent.iter().any(|name| call.method == name) {
            self.visit_expr(&call.receiver);
            return;
        }
        visit::visit_expr_method_call(self, call);
    }

    fn visit_pat(&mut self, _: &'ast Pat) {}

    fn visit_macro(&mut self, called: &'ast syn::Macro) {
        let name = called.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
        if SILENT.contains(&name.as_str()) {
            return;
        }
        let parse = syn::punctuated::Punctuated::<Expr, syn::Token![,]>::parse_terminated;
        let page = super::markup::of(called).map(|page| page.spliced.into_iter().collect());
        let Some(parts) = page.or_else(|| called.parse_body_with(parse).ok()) else { return };
        let parts: Vec<Expr> = parts.into_iter().collect();
        let mut rest = &parts[..];
        let formats = match name.as_str() {
            "format" => Some(0),
            "write" | "writeln" => Some(1),
            _ => None,
        };
        if let Some((Expr::Lit(syn::ExprLit { lit: Lit::Str(text), .. }), arguments)) =
            formats.and_then(|at| parts.get(at..)).and_then(|parts| parts.split_first())
        {
            let text = text.value();
            if self.take == Take::Sentences && is_sentence(&text) {
                self.take(pattern(&text, &names(arguments)));
            }
            rest = arguments;
        }
        for part in rest {
            // The parts are ours, not the file's.
            let mut inner = Reader { take: self.take, found: Vec::new(), codes: BTreeMap::new() };
            inner.visit_expr(part);
            self.found.append(&mut inner.found);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(source: &str, take: Take) -> Vec<(Option<String>, String)> {
        let found = sentences(source, take).expect("Rust");
        found.into_iter().map(|found| (found.id, found.text)).collect()
    }

    const SOURCE: &str = r#"
        #[derive(Debug, thiserror::Error)]
        enum Failure {
            #[error("the ticket is for device {theirs}, not {0:?}")]
            Ticket { theirs: Ecid },
            #[error("no file {} is there", path.display())]
            Missing { path: PathBuf },
        }
        impl Explain for Failure {
            fn code(&self) -> &'static str {
                match self { Self::Ticket { .. } => "unlock/ticket", Self::Missing { .. } => "unlock/missing" }
            }
            fn help(&self) -> &'static str {
                match self { Self::Ticket { .. } | Self::Missing { .. } => "unplug the others {now}" }
            }
        }
        const STEP: Step = Step { id: "erase", title: "erase, and copy", weight: 3 };
        fn words(percent: u8, name: &str) -> String {
            tracing::debug!("nobody reads this here");
            let _ = name.strip_prefix("the phone").expect("it has one");
            format!("Its battery is at {percent:>3} %, of {}: {{so}}", device.called())
        }
        #[cfg(test)]
        mod tests { const A: &str = "not this one"; }
    "#;

    #[test]
    fn what_errors_say_is_found_under_their_codes() {
        let owned = |id: &str, text: &str| (Some(id.to_owned()), text.to_owned());
        assert_eq!(
            texts(SOURCE, Take::Errors),
            [
                owned("error-unlock-ticket-what", "the ticket is for device { $theirs }, not { $value1 }"),
                owned("error-unlock-missing-what", "no file { $path } is there"),
                owned("error-unlock-ticket-help", "unplug the others {\"{\"}now{\"}\"}"),
            ]
        );
    }

    #[test]
    fn sentences_are_found_and_what_nobody_reads_is_not() {
        let found: Vec<String> = texts(SOURCE, Take::Sentences).into_iter().map(|(_, text)| text).collect();
        assert_eq!(
            found,
            ["erase, and copy", "Its battery is at { $percent } %, of { $device }: {\"{\"}so{\"}\"}"]
        );
    }
}
