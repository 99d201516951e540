//! Tables as HTML, with the markup of `src/components/table.rs` where it stacks: what is data alone needs no code in the
//! browser.

use std::fmt::Write;

/// A table; its cells are HTML, its caption and heads are plain.
pub struct Table {
    pub caption: String,
    pub heads: Vec<String>,
    /// The first cell of a row is its heading.
    pub rows: Vec<Vec<String>>,
}

impl Table {
    pub fn html(&self) -> String {
        let mut html = String::from("<table class=\"govuk-table table-stacks\" role=\"table\">");
        // Writing to a String does not fail.
        let _ = write!(
            html,
            "<caption class=\"govuk-table__caption govuk-table__caption--m\">{}</caption>",
            escape(&self.caption)
        );
        html.push_str("<thead class=\"govuk-table__head\" role=\"rowgroup\">");
        html.push_str("<tr class=\"govuk-table__row\" role=\"row\">");
        for head in &self.heads {
            let _ = write!(
                html,
                "<th scope=\"col\" class=\"govuk-table__header\" role=\"columnheader\">{}</th>",
                escape(head)
            );
        }
        html.push_str("</tr></thead><tbody class=\"govuk-table__body\" role=\"rowgroup\">");
        for row in &self.rows {
            self.row(row, &mut html);
        }
        html.push_str("</tbody></table>");
        html
    }

    fn row(&self, cells: &[String], html: &mut String) {
        html.push_str("<tr class=\"govuk-table__row\" role=\"row\">");
        for (place, (cell, head)) in cells.iter().zip(&self.heads).enumerate() {
            let _ = match place {
                0 => write!(
                    html,
                    "<th scope=\"row\" class=\"govuk-table__header\" role=\"rowheader\">{cell}</th>"
                ),
                _ => write!(
                    html,
                    "<td class=\"govuk-table__cell\" role=\"cell\" data-label=\"{}\">{cell}</td>",
                    escape(head)
                ),
            };
        }
        html.push_str("</tr>");
    }
}

/// Words that are shown when asked for, as `src/components/details.rs` has them.
pub fn details(summary: &str, inside: &str) -> String {
    format!(
        "<details class=\"govuk-details\"><summary class=\"govuk-details__summary\">\
         <span class=\"govuk-details__summary-text\">{}</span></summary>\
         <div class=\"govuk-details__text\">{inside}</div></details>",
        escape(summary)
    )
}

pub fn paragraph(text: &str) -> String {
    format!("<p class=\"govuk-body\">{}</p>", escape(text))
}

/// A title that leads to its address, where there is one. A page elsewhere is not told where its visitor came from.
pub fn link(title: &str, address: Option<&str>) -> Result<String, String> {
    let title = escape(title);
    match address {
        None => Ok(title),
        Some(address) if address.starts_with("https://") => {
            let address = escape(address);
            Ok(format!("<a class=\"govuk-link\" href=\"{address}\" rel=\"noreferrer\">{title}</a>"))
        }
        Some(address) => Err(format!("the address {address} does not begin with https://")),
    }
}

/// A figure, which translations leave as it is.
pub fn untranslated(figure: &str) -> String {
    format!("<span translate=\"no\">{}</span>", escape(figure))
}

/// Text as HTML, in an element or an attribute.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
