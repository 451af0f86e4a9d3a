//! Brotli, remembered.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Arc, Mutex};

use super::lock;

/// How hard to try; hosts that compress on the fly use about this.
const QUALITY: i32 = 5;

/// Contents that were compressed before, by their tag.
#[derive(Debug, Default)]
pub struct Squeezed(Mutex<HashMap<u64, Arc<[u8]>>>);

impl Squeezed {
    /// The content in brotli, or `None` when that is not smaller.
    pub fn brotli(&self, content: &[u8]) -> Option<Arc<[u8]>> {
        let tag = tag(content);
        let known = lock(&self.0).get(&tag).cloned();
        let squeezed = match known {
            Some(squeezed) => squeezed,
            None => {
                let squeezed: Arc<[u8]> = squeeze(content)?.into();
                lock(&self.0).insert(tag, squeezed.clone());
                squeezed
            }
        };
        (squeezed.len() < content.len()).then_some(squeezed)
    }
}

/// A number that differs when the content differs.
pub fn tag(content: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    content.hash(&mut hasher);
    hasher.finish()
}

fn squeeze(content: &[u8]) -> Option<Vec<u8>> {
    let settings = brotli::enc::BrotliEncoderParams { quality: QUALITY, ..Default::default() };
    let mut squeezed = Vec::new();
    brotli::BrotliCompress(&mut &content[..], &mut squeezed, &settings).ok()?;
    Some(squeezed)
}
