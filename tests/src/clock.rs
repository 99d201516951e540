//! The day on which the tests read the pages. It is the same for all tests, so that a test gives the same result
//! tomorrow.

use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::Result;
use chrono::NaiveDate;

use crate::page::Page;

/// The day of every test that names no other.
pub fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 30).unwrap_or_default()
}

/// Puts another `Date` in place of the browser's own. A date that is given stays as it is. The current time is the time
/// of this machine, moved by so many milliseconds.
const MOVED: &str = "{ const real = globalThis[Symbol.for('the real clock')] ??= Date, now = () => real.now() + MILLISECONDS; \
    globalThis.Date = new Proxy(real, { \
        construct: (date, given, target) => Reflect.construct(date, given.length > 0 ? given : [now()], target), \
        apply: () => new real(now()).toString(), \
        get: (date, name) => name === 'now' ? now : date[name] }); }";

impl Page {
    /// Makes it this day from the next document on. It is noon in Greenwich now, and time passes.
    #[expect(clippy::disallowed_methods, reason = "the clock of the browser is this one, moved")]
    pub async fn on_day(&self, day: NaiveDate) -> Result<()> {
        let noon = day.and_hms_opt(12, 0, 0).unwrap_or_default().and_utc().timestamp_millis();
        let now = i64::try_from(SystemTime::now().duration_since(UNIX_EPOCH)?.as_millis())?;
        self.before_scripts(&MOVED.replace("MILLISECONDS", &format!("({})", noon - now))).await
    }
}
