//! Settings of the browser's developer tools. They hold for one tab, so the next test starts without them.

use anyhow::Result;
use serde_json::{Value, json};

use crate::page::Page;

/// The speed of a connection.
#[derive(Debug, Clone, Copy)]
pub struct Connection {
    /// Milliseconds there and back.
    pub latency: u32,
    /// Thousand bits a second, each way.
    pub kilobits: u32,
}

impl Connection {
    /// A phone with a weak signal.
    pub const SLOW_4G: Self = Self { latency: 150, kilobits: 1600 };
    /// Hardly any signal.
    pub const SLOW_3G: Self = Self { latency: 400, kilobits: 400 };
}

impl Page {
    /// Any command of the developer tools.
    pub async fn devtools(&self, command: &str, settings: Value) -> Result<Value> {
        Ok(self.driver().cdp().send_raw(command, settings).await?)
    }

    /// Runs a script in every document that is opened from now on, before the page's own scripts.
    pub async fn before_scripts(&self, source: &str) -> Result<()> {
        self.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": source })).await?;
        Ok(())
    }

    /// Forgets what the browser has kept of earlier pages.
    pub async fn empty_cache(&self) -> Result<()> {
        self.devtools("Network.enable", json!({})).await?;
        self.devtools("Network.clearBrowserCache", json!({})).await?;
        Ok(())
    }

    /// Slows the network down, without its cache.
    pub async fn slow_network(&self, connection: Connection) -> Result<()> {
        let bytes = connection.kilobits * 1000 / 8;
        self.devtools("Network.setCacheDisabled", json!({ "cacheDisabled": true })).await?;
        self.network(false, connection.latency, i64::from(bytes)).await
    }

    /// Cuts the network off, or connects it again.
    pub async fn offline(&self, off: bool) -> Result<()> {
        self.network(off, 0, -1).await
    }

    async fn network(&self, offline: bool, latency: u32, bytes: i64) -> Result<()> {
        self.devtools("Network.enable", json!({})).await?;
        let settings = json!({
            "offline": offline, "latency": latency, "downloadThroughput": bytes, "uploadThroughput": bytes,
        });
        self.devtools("Network.emulateNetworkConditions", settings).await?;
        Ok(())
    }

    /// Makes the processor so many times slower.
    pub async fn slow_processor(&self, times: u32) -> Result<()> {
        self.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": times })).await?;
        Ok(())
    }

    /// Answers requests for these patterns (`*.wasm`) with an error.
    pub async fn block(&self, patterns: &[&str]) -> Result<()> {
        self.devtools("Network.enable", json!({})).await?;
        self.devtools("Network.setCacheDisabled", json!({ "cacheDisabled": true })).await?;
        self.devtools("Network.setBlockedURLs", json!({ "urls": patterns })).await?;
        Ok(())
    }

    /// Switches the page's scripts off, or on again. A page that was opened without scripts stays without them.
    pub async fn scripts(&self, on: bool) -> Result<()> {
        self.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": !on })).await?;
        Ok(())
    }

    /// Shows the page as it would be printed, or as on the screen again.
    pub async fn print_media(&self, on: bool) -> Result<()> {
        self.devtools("Emulation.setEmulatedMedia", json!({ "media": if on { "print" } else { "" } }))
            .await?;
        Ok(())
    }

    /// Forces the colours of a high-contrast theme.
    pub async fn forced_colours(&self) -> Result<()> {
        self.preference("forced-colors", "active").await
    }

    /// Reduces movement, as people can ask for in their system's settings.
    pub async fn reduced_motion(&self) -> Result<()> {
        self.preference("prefers-reduced-motion", "reduce").await
    }

    async fn preference(&self, name: &str, value: &str) -> Result<()> {
        let settings = json!({ "features": [{ "name": name, "value": value }] });
        self.devtools("Emulation.setEmulatedMedia", settings).await?;
        Ok(())
    }

    /// Sets the size of the window that the page sees.
    pub async fn size(&self, (width, height): (u32, u32)) -> Result<()> {
        let settings = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.devtools("Emulation.setDeviceMetricsOverride", settings).await?;
        self.frames().await
    }

    /// Zooms so many times, like the browser's own zoom: the same window holds fewer, larger pixels.
    pub async fn zoom(&self, (width, height): (u32, u32), times: u32) -> Result<()> {
        let settings = json!({
            "width": width / times, "height": height / times, "deviceScaleFactor": times, "mobile": false,
        });
        self.devtools("Emulation.setDeviceMetricsOverride", settings).await?;
        self.frames().await
    }

    /// Enlarges the page as two fingers do on a phone.
    pub async fn pinch(&self, times: f64) -> Result<()> {
        self.devtools("Emulation.setPageScaleFactor", json!({ "pageScaleFactor": times })).await?;
        Ok(())
    }
}
