//! Empties functions that the program holds but never calls.
//!
//! Every kind of view holds a way to wake up while it waits for data. This program waits for nothing once it wakes up, but
//! no linker can know that. What only the emptied functions need, wasm-opt then leaves out: a twentieth of all code.

use std::collections::HashSet;
use std::fs;
use std::path::Path;

use wasm_encoder::{CodeSection, Function, Instruction, Module, RawSection};
use wasmparser::{KnownCustom, Name, Parser, Payload, TypeRef};

use crate::run::Outcome;

/// What all their names have in them: Leptos' `IntoAny::into_any` makes one for each kind of view.
const NEVER_CALLED: &str = "8into_any13hydrate_async";

/// Empties them in one file; says how many there were.
pub fn empty(code: &Path) -> Outcome<usize> {
    let bytes = fs::read(code)?;
    let unused = never_called(&bytes)?;
    let mut module = Module::new();
    let mut bodies = CodeSection::new();
    let mut left = 0;
    for payload in Parser::new(0).parse_all(&bytes) {
        match payload? {
            Payload::CodeSectionStart { count, .. } => left = count,
            Payload::CodeSectionEntry(body) => {
                if unused.contains(&bodies.len()) {
                    // Called all the same it stops the program, which then says so.
                    let mut hollow = Function::new([]);
                    hollow.instruction(&Instruction::Unreachable).instruction(&Instruction::End);
                    bodies.function(&hollow);
                } else {
                    bodies.raw(body.as_bytes());
                }
                left -= 1;
                if left == 0 {
                    module.section(&bodies);
                }
            }
            other => {
                if let Some((id, range)) = other.as_section() {
                    let data = &bytes[usize::try_from(range.start)?..usize::try_from(range.end)?];
                    module.section(&RawSection { id, data });
                }
            }
        }
    }
    fs::write(code, module.finish())?;
    Ok(unused.len())
}

/// Their places among the functions of the file, by their names.
fn never_called(bytes: &[u8]) -> Outcome<HashSet<u32>> {
    let (mut imported, mut found) = (0, HashSet::new());
    for payload in Parser::new(0).parse_all(bytes) {
        match payload? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CustomSection(custom) => {
                let KnownCustom::Name(parts) = custom.as_known() else { continue };
                for part in parts {
                    let Name::Function(names) = part? else { continue };
                    for name in names {
                        let name = name?;
                        // Imported functions have no body here.
                        let place = name.index.checked_sub(imported);
                        found.extend(place.filter(|_| name.name.contains(NEVER_CALLED)));
                    }
                }
            }
            _ => {}
        }
    }
    Ok(found)
}
