//! Pictures of pages in `target/screenshots/`, for people to look at.

use std::fs;
use std::path::PathBuf;

use anyhow::Result;
use thirtyfour::common::print::{PrintPage, PrintParameters};

use crate::page::Page;
use crate::paths;

/// A4, in centimetres.
const A4: PrintPage = PrintPage { width: 21.0, height: 29.7 };

impl Page {
    /// A picture of what the window shows.
    pub async fn screenshot(&self, name: &str) -> Result<PathBuf> {
        let file = file(name, "png")?;
        self.driver().screenshot(&file).await?;
        Ok(file)
    }

    /// Takes a picture of the whole page, from top to bottom, in a window of this size. The window keeps the size.
    pub async fn whole_screenshot(&self, name: &str, (width, height): (u32, u32)) -> Result<PathBuf> {
        self.size((width, height)).await?;
        let length: u32 = self.read("return document.documentElement.scrollHeight").await?;
        self.size((width, length.max(height))).await?;
        let file = self.screenshot(name).await?;
        self.size((width, height)).await?;
        Ok(file)
    }

    /// Prints to a PDF file on A4 and counts its sheets.
    pub async fn print(&self, name: &str) -> Result<usize> {
        let pdf =
            self.driver().print_page(PrintParameters { page: A4, ..PrintParameters::default() }).await?;
        fs::write(file(name, "pdf")?, &pdf)?;
        let sheet = b"/Type /Page";
        let is_sheet = |part: &[u8]| part.starts_with(sheet) && part.last() != Some(&b's');
        Ok(pdf.windows(sheet.len() + 1).filter(|part| is_sheet(part)).count())
    }
}

fn file(name: &str, kind: &str) -> Result<PathBuf> {
    let folder = paths::screenshots();
    fs::create_dir_all(&folder)?;
    let plain: String = name.chars().map(|sign| if sign.is_alphanumeric() { sign } else { '-' }).collect();
    Ok(folder.join(format!("{}.{kind}", plain.trim_matches('-'))))
}
