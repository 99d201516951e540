//! Removes exports of the program that no script of ours calls, so that wasm-opt can leave their code out.

use std::fs;
use std::path::Path;

use wasm_encoder::reencode::{Reencode, RoundtripReencoder};
use wasm_encoder::{ExportSection, Module, RawSection};
use wasmparser::{Parser, Payload};

use crate::run::Outcome;

/// How the names of the exports of streams begin; each ends with the name of its method. Leptos depends on server_fn,
/// which depends on wasm-streams, which exports streams that no page uses.
const STREAMS: [&str; 2] = ["intounderlying", "__wbg_intounderlying"];

/// Removes the exports of streams from a module.
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
