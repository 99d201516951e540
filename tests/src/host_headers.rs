//! The file `_headers` of static hosts (Netlify, Cloudflare Pages). A path pattern is on a line of its own. Below it
//! are indented lines: `Name: value` sets a header, `! Name` removes one.

use anyhow::{Context, Result};
use axum::http::header::{HeaderMap, HeaderName, HeaderValue};

#[derive(Debug, Default)]
pub(crate) struct HostHeaders(Vec<Block>);

#[derive(Debug)]
struct Block {
    pattern: String,
    lines: Vec<Line>,
}

#[derive(Debug)]
enum Line {
    Add(HeaderName, HeaderValue),
    Remove(HeaderName),
}

impl HostHeaders {
    pub(crate) fn parse(text: &str) -> Result<Self> {
        let mut blocks: Vec<Block> = Vec::new();
        for (number, line) in text.lines().enumerate() {
            let content = line.trim();
            if content.is_empty() || content.starts_with('#') {
                continue;
            }
            let place = || format!("_headers, line {}: {content}", number + 1);
            if line.starts_with(char::is_whitespace) {
                let block = blocks.last_mut().with_context(|| format!("{}: no path above it", place()))?;
                block.lines.push(Line::parse(content).with_context(place)?);
            } else {
                blocks.push(Block { pattern: content.to_owned(), lines: Vec::new() });
            }
        }
        Ok(Self(blocks))
    }

    /// Sets what the file says about a path. A name given twice is joined with a comma, as the hosts do.
    pub(crate) fn apply(&self, path: &str, headers: &mut HeaderMap) {
        let mut own = HeaderMap::new();
        for line in self.0.iter().filter(|block| matches(&block.pattern, path)).flat_map(|block| &block.lines)
        {
            match line {
                Line::Remove(name) => {
                    own.remove(name);
                    headers.remove(name);
                }
                Line::Add(name, value) => {
                    let joined =
                        own.get(name).and_then(|held| join(held, value)).unwrap_or_else(|| value.clone());
                    own.insert(name.clone(), joined);
                }
            }
        }
        headers.extend(own);
    }
}

impl Line {
    fn parse(content: &str) -> Result<Self> {
        if let Some(name) = content.strip_prefix('!') {
            return Ok(Self::Remove(name.trim().parse()?));
        }
        let (name, value) = content.split_once(':').context("no colon")?;
        Ok(Self::Add(name.trim().parse()?, value.trim().parse()?))
    }
}

fn join(held: &HeaderValue, value: &HeaderValue) -> Option<HeaderValue> {
    format!("{}, {}", held.to_str().ok()?, value.to_str().ok()?).parse().ok()
}

/// `*` stands for any run of characters, `:name` for one part of a path.
fn matches(pattern: &str, path: &str) -> bool {
    match pattern.chars().next() {
        None => path.is_empty(),
        Some('*') => {
            let rest = pattern.strip_prefix('*').unwrap_or_default();
            path.char_indices()
                .map(|(at, _)| at)
                .chain([path.len()])
                .any(|at| path.get(at..).is_some_and(|tail| matches(rest, tail)))
        }
        Some(':') => {
            let name_end = pattern.find('/').unwrap_or(pattern.len());
            let part_end = path.find('/').unwrap_or(path.len());
            part_end > 0
                && matches(
                    pattern.get(name_end..).unwrap_or_default(),
                    path.get(part_end..).unwrap_or_default(),
                )
        }
        Some(first) => path
            .strip_prefix(first)
            .is_some_and(|tail| matches(pattern.strip_prefix(first).unwrap_or_default(), tail)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns() {
        for (pattern, path, expected) in [
            ("/*", "/", true),
            ("/*", "/a/b.js", true),
            ("/*.wasm", "/app-1.wasm", true),
            ("/*.wasm", "/app-1.js", false),
            ("/", "/a/", false),
            ("/sw.js", "/sw.js", true),
            ("/:page/", "/privacy/", true),
            ("/:page/", "/a/b/", false),
        ] {
            assert_eq!(matches(pattern, path), expected, "{pattern} {path}");
        }
    }

    #[test]
    fn later_blocks_add_and_take_away() -> Result<()> {
        let file =
            "# all\n/*\n  X-One: 1\n  Cache-Control: no-cache\n\n/*.js\n  X-One: 2\n  ! Cache-Control\n";
        let mut headers = HeaderMap::new();
        HostHeaders::parse(file)?.apply("/a.js", &mut headers);
        assert_eq!(headers.get("x-one").map(HeaderValue::as_bytes), Some(b"1, 2".as_slice()));
        assert_eq!(headers.get("cache-control"), None);
        Ok(())
    }

    #[test]
    fn a_broken_line_is_named() {
        let message = HostHeaders::parse("/*\n  no colon here").map_err(|error| format!("{error:#}"));
        assert_eq!(message.err().as_deref(), Some("_headers, line 2: no colon here: no colon"));
        assert!(HostHeaders::parse("  X-One: 1").is_err());
    }
}
