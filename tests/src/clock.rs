//! The day on which the tests read the pages: one day for all, so that a test says tomorrow what it says today.

use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::Result;
use chrono::NaiveDate;

use crate::page::Page;

/// The day of every test that names no other.
pub fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 30).unwrap_or_default()
}

/// Puts another date in front of the browser's own. What is given a date keeps it; what asks for now is told the time
/// of this machine, moved by so many milliseconds.
const MOVED: &str = "{ const real = globalThis[Symbol.for('the real clock')] ??= Date, now = () => real.now() + MILLISECONDS; \
    globalThis.Date = new Proxy(real, { \
        construct: (date, given, target) => Reflect.construct(date, given.length > 0 ? given : [now()], target), \
        apply: () => new real(now()).toString(), \
        get: (date, name) => name === 'now' ? now : date[name] }); }";

impl Page {
    /// From the next document on, it is this day: noon in Greenwich now, and time passes.
    pub async fn on_day(&self, day: NaiveDate) -> Result<()> {
        let noon = day.and_hms_opt(12, 0, 0).unwrap_or_default().and_utc().timestamp_millis();
        let now = i64::try_from(SystemTime::now().duration_since(UNIX_EPOCH)?.as_millis())?;
        self.before_scripts(&MOVED.replace("MILLISECONDS", &format!("({})", noon - now))).await
    }
}
