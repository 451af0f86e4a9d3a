//! The size of bytes on their way to a visitor.

use brotli::enc::BrotliEncoderParams;

/// What a kilobyte is here and in the budgets of the design.
pub const KB: f64 = 1000.0;

/// The size after brotli at its best, as a static host sends it.
pub fn squeezed(bytes: &[u8]) -> usize {
    squeezed_at(11, bytes)
}

/// The size after brotli at a lower quality: never less in practice, and a hundred times as fast.
pub fn squeezed_fast(bytes: &[u8]) -> usize {
    squeezed_at(4, bytes)
}

fn squeezed_at(quality: i32, bytes: &[u8]) -> usize {
    let parameters =
        BrotliEncoderParams { quality, size_hint: bytes.len(), ..BrotliEncoderParams::default() };
    let mut to = Vec::new();
    let written = brotli::BrotliCompress(&mut &*bytes, &mut to, &parameters);
    written.map_or(bytes.len(), |_| to.len())
}
