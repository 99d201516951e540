//! Putting files into the site.

use std::fs;
use std::hash::{DefaultHasher, Hasher};
use std::path::{Path, PathBuf};

use crate::run::Outcome;

/// Copies a file to `/assets/`. Its name is made from its content, so that browsers may keep it for ever. Returns its
/// address.
pub fn place(site: &Path, file: &Path) -> Outcome<String> {
    let bytes = fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?;
    let stem = file.file_stem().unwrap_or_default().to_string_lossy();
    let kind = file.extension().unwrap_or_default().to_string_lossy();
    let address = format!("/assets/{stem}-{}.{kind}", version(&bytes));
    fs::create_dir_all(site.join("assets"))?;
    fs::write(site.join(address.trim_start_matches('/')), bytes)?;
    Ok(address)
}

/// Copies a folder of files that refer to each other by name to `/assets/`. The folder's name is made from all their
/// content. Returns its address.
pub fn place_folder(site: &Path, folder: &Path) -> Outcome<String> {
    let mut bytes = Vec::new();
    for file in of(folder)? {
        bytes.extend(fs::read(file)?);
    }
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    let address = format!("/assets/{name}-{}", version(&bytes));
    copy_folder(folder, &site.join(address.trim_start_matches('/')))?;
    Ok(address)
}

/// The files of a folder, in order.
pub fn of(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut files = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Outcome<Vec<_>>>()?;
    files.sort();
    Ok(files)
}

/// Tells versions of a file apart. It is no protection against changes on purpose.
fn version(bytes: &[u8]) -> String {
    let mut hasher = DefaultHasher::new();
    hasher.write(bytes);
    format!("{:016x}", hasher.finish())
}

/// Copies a folder as it is.
pub fn copy_folder(from: &Path, to: &Path) -> Outcome {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
