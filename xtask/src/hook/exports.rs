//! Takes away what the program offers to JavaScript and no script of ours calls, so that wasm-opt can leave it out.

use std::fs;
use std::path::Path;

use wasm_encoder::reencode::{Reencode, RoundtripReencoder};
use wasm_encoder::{ExportSection, Module, RawSection};
use wasmparser::{Parser, Payload};

use crate::run::Outcome;

/// Leptos asks for server_fn, which asks for wasm-streams, which offers streams: five kinds of promises that no page
/// has. So their exports begin, the last part of each being its method's name.
const STREAMS: [&str; 2] = ["intounderlying", "__wbg_intounderlying"];

/// Takes the exports of streams out of a module.
pub fn without_streams(code: &Path) -> Outcome {
    let bytes = fs::read(code)?;
    let mut module = Module::new();
    let mut dropped = 0;
    for payload in Parser::new(0).parse_all(&bytes) {
        let payload = payload?;
        if let Payload::ExportSection(all) = payload {
            let mut exports = ExportSection::new();
            for export in all {
                let export = export?;
                if STREAMS.iter().any(|beginning| export.name.starts_with(beginning)) {
                    dropped += 1;
                } else {
                    RoundtripReencoder.parse_export(&mut exports, export)?;
                }
            }
            module.section(&exports);
        } else if let Some((id, range)) = payload.as_section() {
            let data = &bytes[usize::try_from(range.start)?..usize::try_from(range.end)?];
            module.section(&RawSection { id, data });
        }
    }
    if dropped == 0 {
        return Err("the program offers no streams any more: take xtask/src/hook/exports.rs away".into());
    }
    Ok(fs::write(code, module.finish())?)
}
