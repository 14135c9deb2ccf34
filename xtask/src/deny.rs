//! `cargo xtask deny`: holds the licences, bans and sources of deny.toml against what cargo resolves.
//!
//! It reads the parts of cargo-deny's file format that this project uses, so that a fresh machine can check them without building that
//! program. Advisories need its database and are not checked here.

mod spdx;

use std::collections::BTreeMap;
use std::fs;

use serde::Deserialize;
use toml_edit::{Document, Item, Value};

use crate::Failure;
use crate::cargo::{cargo, root};

/// Prints every offence; one is a failure.
pub(crate) fn run() -> Result<(), Failure> {
    let text = fs::read_to_string(root().join("deny.toml")).map_err(Failure::io("reading deny.toml"))?;
    let rules = Rules::parse(&text).map_err(|why| Failure::Found(format!("deny.toml: {why}")))?;
    let output = cargo(&["metadata", "--format-version", "1", "--locked", "--all-features"])
        .output()
        .map_err(Failure::io("starting cargo metadata"))?;
    if !output.status.success() {
        let why = String::from_utf8_lossy(&output.stderr).into_owned();
        return Err(Failure::Found(format!("cargo metadata: {why}")));
    }
    let metadata: Metadata = serde_json::from_slice(&output.stdout)
        .map_err(|error| Failure::Found(format!("cargo metadata: {error}")))?;
    let offences = rules.offences(&metadata);
    for offence in &offences {
        println!("{offence}");
    }
    println!("{} packages, {} offences", metadata.packages.len(), offences.len());
    if offences.is_empty() { Ok(()) } else { Err(Failure::Found("deny.toml is not kept".to_owned())) }
}

/// What deny.toml demands.
struct Rules {
    licences: Vec<String>,
    registries: Vec<String>,
    /// A banned crate and those that may name it all the same.
    bans: BTreeMap<String, Vec<String>>,
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
    resolve: Resolve,
}

#[derive(Deserialize)]
struct Package {
    id: String,
    name: String,
    version: String,
    license: Option<String>,
    source: Option<String>,
}

#[derive(Deserialize)]
struct Resolve {
    nodes: Vec<Node>,
}

#[derive(Deserialize)]
struct Node {
    id: String,
    deps: Vec<Edge>,
}

#[derive(Deserialize)]
struct Edge {
    pkg: String,
}

impl Rules {
    fn parse(text: &str) -> Result<Self, String> {
        let document = Document::parse(text).map_err(|error| error.to_string())?;
        let strings = |table: &str, key: &str| -> Result<Vec<String>, String> {
            let item = document.get(table).and_then(|table| table.get(key));
            let array = item.and_then(Item::as_array).ok_or(format!("no list {table}.{key}"))?;
            let word = |value: &Value| value.as_str().map(str::to_owned);
            array
                .iter()
                .map(word)
                .collect::<Option<_>>()
                .ok_or(format!("{table}.{key} holds more than names"))
        };
        let deny = document.get("bans").and_then(|bans| bans.get("deny")).and_then(Item::as_array);
        let mut bans = BTreeMap::new();
        for entry in deny.ok_or("no list bans.deny")? {
            let table = entry.as_inline_table().ok_or("an entry of bans.deny is no table")?;
            let name =
                table.get("name").and_then(Value::as_str).ok_or("an entry of bans.deny has no name")?;
            let wrappers = table.get("wrappers").and_then(Value::as_array);
            let wrappers = wrappers.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned);
            bans.insert(name.to_owned(), wrappers.collect());
        }
        let (licences, registries) = (strings("licenses", "allow")?, strings("sources", "allow-registry")?);
        Ok(Self { licences, registries, bans })
    }

    fn offences(&self, metadata: &Metadata) -> Vec<String> {
        let names: BTreeMap<&str, &Package> =
            metadata.packages.iter().map(|package| (package.id.as_str(), package)).collect();
        let mut offences = Vec::new();
        for package in &metadata.packages {
            let label = format!("{} {}", package.name, package.version);
            if let Some(source) = &package.source {
                let known = source
                    .strip_prefix("registry+")
                    .is_some_and(|registry| self.registries.iter().any(|allowed| allowed == registry));
                if !known {
                    offences.push(format!("source: {label} comes from {source}"));
                }
            }
            match &package.license {
                None => offences.push(format!("licence: {label} names none")),
                Some(licence) if !spdx::permits(licence, &self.licences) => {
                    offences.push(format!("licence: {label} is {licence}"));
                }
                Some(_) => {}
            }
        }
        for node in &metadata.resolve.nodes {
            for edge in &node.deps {
                let (Some(user), Some(used)) = (names.get(node.id.as_str()), names.get(edge.pkg.as_str()))
                else {
                    continue;
                };
                if self.bans.get(&used.name).is_some_and(|wrappers| !wrappers.contains(&user.name)) {
                    offences.push(format!("ban: {} names {}", user.name, used.name));
                }
            }
        }
        offences
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RULES: &str = "[licenses]\nallow = [\"MIT\"]\n[sources]\nallow-registry = [\"https://good\"]\n\
                         [bans]\ndeny = [{ name = \"nusb\", wrappers = [\"host\"] }, { name = \"anyhow\" }]\n";

    fn package(name: &str, licence: &str, source: &str) -> Package {
        Package {
            id: name.to_owned(),
            name: name.to_owned(),
            version: "1.0.0".to_owned(),
            license: Some(licence.to_owned()),
            source: Some(source.to_owned()),
        }
    }

    fn edge(from: &str, to: &str) -> Node {
        Node { id: from.to_owned(), deps: vec![Edge { pkg: to.to_owned() }] }
    }

    #[test]
    fn each_kind_of_offence_is_named() {
        let good = "registry+https://good";
        let metadata = Metadata {
            packages: vec![
                package("host", "MIT", good),
                package("flows", "MIT OR GPL-3.0", good),
                package("nusb", "MIT", good),
                package("anyhow", "GPL-3.0", "git+https://good"),
            ],
            resolve: Resolve {
                nodes: vec![edge("host", "nusb"), edge("flows", "nusb"), edge("host", "anyhow")],
            },
        };
        assert_eq!(
            Rules::parse(RULES).unwrap().offences(&metadata),
            [
                "source: anyhow 1.0.0 comes from git+https://good",
                "licence: anyhow 1.0.0 is GPL-3.0",
                "ban: flows names nusb",
                "ban: host names anyhow",
            ]
        );
    }

    #[test]
    fn a_file_that_lacks_a_list_is_refused() {
        assert!(Rules::parse("[licenses]\nallow = []").is_err());
    }
}
