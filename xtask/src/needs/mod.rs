//! What the machine needs: how each thing is found and installed, and how people get it by hand.

mod browser;
mod npm;
mod tools;

use crate::run::Outcome;

/// One thing that the machine needs.
pub struct Need {
    /// What it is.
    what: &'static str,
    /// How to get it without this command.
    by_hand: &'static str,
    /// Whether it is there.
    is_there: fn() -> bool,
    /// Installs it; none where people have to install it themselves.
    install: Option<fn() -> Outcome>,
}

/// For the checks of format and lint.
pub const LINT: &[Need] = &[tools::RUSTFMT, tools::CLIPPY, tools::TARGET];
/// For the check of licences, sources and advisories of crates.
pub const DEPENDENCIES: &[Need] = &[tools::CARGO_DENY];
/// For building the site.
pub const SITE: &[Need] = &[tools::TARGET, tools::TRUNK, tools::WASM_BINDGEN, npm::NODE, npm::PACKAGES];
/// For testing the site in a browser.
pub const BROWSER: &[Need] = &[npm::NODE, npm::PACKAGES, browser::CHROMIUM];
/// For npm alone.
pub const NPM: &[Need] = &[npm::NODE];

/// Installs what is missing and says so. With `no_install`, it fails with the list of what is missing.
pub fn ensure(needs: &[&[Need]], no_install: bool) -> Outcome {
    let missing: Vec<&Need> = needs.iter().copied().flatten().filter(|need| !(need.is_there)()).collect();
    if no_install && !missing.is_empty() {
        return Err(list(&missing).into());
    }
    for need in missing {
        // A thing may be in the list twice. Then the first time has installed it.
        if !(need.is_there)() {
            install(need)?;
        }
    }
    Ok(())
}

fn install(need: &Need) -> Outcome {
    let Some(install) = need.install else {
        return Err(format!("{} is missing: {}", need.what, need.by_hand).into());
    };
    println!("installing {}", need.what);
    install().map_err(|error| {
        format!("{} cannot be installed: {error}\nGet it by hand: {}", need.what, need.by_hand).into()
    })
}

fn list(missing: &[&Need]) -> String {
    let mut lines = vec!["Missing on this machine:".to_owned()];
    for need in missing {
        let line = format!("  {}: {}", need.what, need.by_hand);
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    lines.push("Without --no-install this command installs what it can.".to_owned());
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::{Need, ensure};

    const fn need(what: &'static str, is_there: bool) -> Need {
        let is_there: fn() -> bool = if is_there { || true } else { || false };
        Need { what, by_hand: "get it", is_there, install: None }
    }

    #[test]
    fn the_list_names_each_missing_thing_once_and_nothing_else() {
        let first = [need("a", false), need("b", true)];
        let second = [need("a", false), need("c", false)];
        let said = ensure(&[&first, &second], true).map_err(|error| error.to_string());
        let expected = "Missing on this machine:\n  a: get it\n  c: get it\n\
            Without --no-install this command installs what it can.";
        assert_eq!(said, Err(expected.to_owned()));
    }

    #[test]
    fn nothing_is_said_where_all_is_there() {
        assert!(ensure(&[&[need("a", true)]], true).is_ok());
        assert!(ensure(&[&[need("a", true)]], false).is_ok());
    }

    #[test]
    fn what_is_installed_by_people_alone_is_named() {
        let said = ensure(&[&[need("a", false)]], false).map_err(|error| error.to_string());
        assert_eq!(said, Err("a is missing: get it".to_owned()));
    }

    #[test]
    fn an_installation_that_fails_says_how_to_get_it_by_hand() {
        let broken = Need { install: Some(|| Err("no network".into())), ..need("a", false) };
        let said = ensure(&[&[broken]], false).map_err(|error| error.to_string());
        assert_eq!(said, Err("a cannot be installed: no network\nGet it by hand: get it".to_owned()));
    }
}
