//! What the browser has logged: errors in the console, breaches of the content security policy, requests to other
//! hosts.

use anyhow::Result;
use serde_json::Value;

use crate::page::Page;

impl Page {
    /// Errors in the console since the tab was opened or the last call: uncaught errors, `console.error`, files
    /// that did not load, broken content security policies.
    pub async fn console_errors(&self) -> Result<Vec<String>> {
        let entries = self.driver().browser_log().await?;
        Ok(entries.into_iter().filter(|entry| entry.level == "SEVERE").map(|entry| entry.message).collect())
    }

    /// The addresses that were requested since the tab was opened or the last call, whatever the answer was.
    pub async fn requests(&self) -> Result<Vec<String>> {
        let entries = self.driver().get_log("performance").await?;
        Ok(entries.iter().filter_map(|entry| request_in(&entry.message)).collect())
    }

    /// Those of [`Self::requests`] that went anywhere but to the site itself.
    pub async fn foreign_requests(&self) -> Result<Vec<String>> {
        let own = format!("{}/", self.server().origin());
        let local = ["data:", "blob:", "about:", "chrome:"];
        let foreign = |address: &String| {
            !address.starts_with(&own) && !local.iter().any(|scheme| address.starts_with(scheme))
        };
        Ok(self.requests().await?.into_iter().filter(foreign).collect())
    }

    /// Empties both logs.
    pub async fn forget_logs(&self) -> Result<()> {
        self.driver().get_log("performance").await?;
        self.driver().browser_log().await?;
        Ok(())
    }
}

/// The performance log holds the events of the developer tools as JSON in JSON.
fn request_in(entry: &str) -> Option<String> {
    let event: Value = serde_json::from_str(entry).ok()?;
    let message = event.get("message")?;
    let method = message.get("method")?.as_str()?;
    match method {
        "Network.requestWillBeSent" => Some(message.pointer("/params/request/url")?.as_str()?.to_owned()),
        "Network.webSocketCreated" => Some(message.pointer("/params/url")?.as_str()?.to_owned()),
        _ => None,
    }
}
