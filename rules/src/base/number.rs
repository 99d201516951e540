//! Numbers as a machine writes them: digits and a point. The question pages accept other forms that people type.

use rust_decimal::Decimal;

/// Figures after the point.
const PLACES: u32 = 2;

/// Digits with at most two after a point: "12", "12.5", "12.50". None where it is anything else, or too long.
pub(crate) fn plain(text: &str) -> Option<Decimal> {
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole)
        || !digits(part)
        || (whole.is_empty() && part.is_empty())
        || part.len() > PLACES as usize
    {
        return None;
    }
    let hundredths: i128 = format!("0{whole}{part:0<2}").parse().ok()?;
    Decimal::try_from_i128_with_scale(hundredths, PLACES).ok()
}

/// Digits alone.
pub(crate) fn whole(text: &str) -> Option<u16> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if digits { text.parse().ok() } else { None }
}
