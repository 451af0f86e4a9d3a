//! Bytes on their way to a visitor.

use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::Write;

/// What a kilobyte is here and in the budgets of the design.
pub const KB: f64 = 1000.0;
/// The best quality; the build has the time.
const BEST: i32 = 11;
/// A lower quality: never less in practice, and a hundred times as fast.
const FAST: i32 = 4;

/// The bytes in brotli at its best, as a static host sends them.
pub fn brotli(bytes: &[u8]) -> Vec<u8> {
    brotli_at(BEST, bytes)
}

/// The bytes in gzip at its best; no time and no name in it, so the same bytes give the same.
pub fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut to = GzEncoder::new(Vec::new(), Compression::best());
    to.write_all(bytes).and_then(|()| to.finish()).expect("memory takes all that is written")
}

/// The size in brotli at its best.
pub fn squeezed(bytes: &[u8]) -> usize {
    brotli(bytes).len()
}

/// The size at a lower quality.
pub fn squeezed_fast(bytes: &[u8]) -> usize {
    brotli_at(FAST, bytes).len()
}

fn brotli_at(quality: i32, bytes: &[u8]) -> Vec<u8> {
    let parameters =
        BrotliEncoderParams { quality, size_hint: bytes.len(), ..BrotliEncoderParams::default() };
    let mut to = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut to, &parameters).expect("memory takes all that is written");
    to
}
