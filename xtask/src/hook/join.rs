//! Joins small chunks, because on a slow line forty files of a few hundred bytes cost more than their content.
//!
//! The splitter makes a chunk for each set of tools that share code. All chunks use the memory and the table of the
//! program, and each puts its own functions and data into places of its own. So one file can do the work of several.

use std::collections::HashMap;
use std::convert::Infallible;

use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{
    CodeSection, DataSection, ElementSection, FunctionSection, ImportSection, Module, TypeSection,
};
use wasmparser::{Import, Parser, Payload, TypeRef};

use crate::run::Outcome;

/// Makes one module from several. They may import memory, tables and globals only.
pub fn join(modules: &[Vec<u8>]) -> Outcome<Vec<u8>> {
    let mut joined = Joined::default();
    modules.iter().try_for_each(|module| joined.add(module))?;
    let mut module = Module::new();
    module.section(&joined.types).section(&joined.imports).section(&joined.functions);
    module.section(&joined.elements).section(&joined.code).section(&joined.data);
    Ok(module.finish())
}

/// The bytes of code and data in a module, without names and other notes for tools.
pub fn weight(module: &[u8]) -> Outcome<u64> {
    let mut bytes = 0;
    for payload in Parser::new(0).parse_all(module) {
        match payload? {
            Payload::CodeSectionStart { range, .. } => bytes += range.end - range.start,
            Payload::DataSection(data) => bytes += data.range().end - data.range().start,
            _ => {}
        }
    }
    Ok(bytes)
}

#[derive(Default)]
struct Joined {
    types: TypeSection,
    imports: ImportSection,
    functions: FunctionSection,
    elements: ElementSection,
    code: CodeSection,
    data: DataSection,
    /// The number of each import among those of its kind, by its kind and its names.
    known: HashMap<(Kind, String, String), u32>,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Kind {
    Global,
    Memory,
    Table,
}

/// A module that is being added, and where its parts are in the joined one.
#[derive(Default)]
struct Part {
    types: u32,
    functions: u32,
    imports: HashMap<Kind, Vec<u32>>,
}

impl Joined {
    fn add(&mut self, module: &[u8]) -> Outcome {
        let mut part = Part { types: self.types.len(), functions: self.functions.len(), ..Part::default() };
        for payload in Parser::new(0).parse_all(module) {
            match payload? {
                Payload::TypeSection(types) => part.parse_type_section(&mut self.types, types)?,
                Payload::ImportSection(imports) => {
                    imports.into_imports().try_for_each(|import| self.import(import?, &mut part))?;
                }
                Payload::FunctionSection(functions) => {
                    part.parse_function_section(&mut self.functions, functions)?;
                }
                Payload::ElementSection(elements) => {
                    part.parse_element_section(&mut self.elements, elements)?
                }
                Payload::CodeSectionEntry(body) => part.parse_function_body(&mut self.code, body)?,
                Payload::DataSection(data) => part.parse_data_section(&mut self.data, data)?,
                Payload::ExportSection(exports) if exports.count() == 0 => {}
                Payload::GlobalSection(globals) if globals.count() == 0 => {}
                Payload::MemorySection(memories) if memories.count() == 0 => {}
                Payload::TableSection(tables) if tables.count() == 0 => {}
                Payload::TagSection(tags) if tags.count() == 0 => {}
                // The joined module needs none of these. The number of data segments is needed only by instructions
                // that chunks do not use.
                Payload::Version { .. }
                | Payload::DataCountSection { .. }
                | Payload::CodeSectionStart { .. }
                | Payload::CustomSection(_)
                | Payload::End(_) => {}
                other => return Err(format!("a chunk holds what cannot be joined: {other:?}").into()),
            }
        }
        Ok(())
    }

    /// Adds an import. What several modules import is imported once.
    fn import(&mut self, import: Import<'_>, part: &mut Part) -> Outcome {
        let kind = match import.ty {
            TypeRef::Global(_) => Kind::Global,
            TypeRef::Memory(_) => Kind::Memory,
            TypeRef::Table(_) => Kind::Table,
            other => return Err(format!("a chunk imports what cannot be joined: {other:?}").into()),
        };
        let next = self.known.keys().filter(|(known, ..)| *known == kind).count();
        let place = match self.known.get(&(kind, import.module.to_owned(), import.name.to_owned())) {
            Some(place) => *place,
            None => {
                let place = u32::try_from(next)?;
                self.imports.import(import.module, import.name, part.entity_type(import.ty)?);
                self.known.insert((kind, import.module.to_owned(), import.name.to_owned()), place);
                place
            }
        };
        part.imports.entry(kind).or_default().push(place);
        Ok(())
    }
}

impl Part {
    /// The number, in the joined module, of a global, memory or table. Chunks have only those that they import.
    fn imported(&self, kind: Kind, place: u32) -> u32 {
        let all = self.imports.get(&kind);
        all.and_then(|all| all.get(usize::try_from(place).ok()?)).copied().unwrap_or(u32::MAX)
    }
}

impl Reencode for Part {
    type Error = Infallible;

    fn type_index(&mut self, place: u32) -> Result<u32, Error<Infallible>> {
        Ok(self.types + place)
    }

    fn function_index(&mut self, place: u32) -> Result<u32, Error<Infallible>> {
        Ok(self.functions + place)
    }

    fn global_index(&mut self, place: u32) -> Result<u32, Error<Infallible>> {
        Ok(self.imported(Kind::Global, place))
    }

    fn memory_index(&mut self, place: u32) -> Result<u32, Error<Infallible>> {
        Ok(self.imported(Kind::Memory, place))
    }

    fn table_index(&mut self, place: u32) -> Result<u32, Error<Infallible>> {
        Ok(self.imported(Kind::Table, place))
    }
}
