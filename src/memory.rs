//! Memory for the program: a small allocator instead of Rust's usual one, which is several kilobytes.
//!
//! Blocks have the sizes 16, 32, 64 … bytes. A block that is given back waits in the list of its size for the
//! next one who wants that size; blocks are never joined or divided. So memory that was once needed in
//! blocks of one size stays with that size: at most twice what was ever in use of each at a time.

use std::alloc::{GlobalAlloc, Layout};
use std::cell::UnsafeCell;
use std::ptr::null_mut;

/// The smallest block, as a power of two.
const SMALLEST: u32 = 4;
/// How many sizes there are: the largest is half of all the memory that there can be.
const SIZES: usize = 28;
/// So much memory the browser gives at a time.
const PAGE: usize = 64 * 1024;

/// The memory that is free.
struct Memory {
    /// For each size the first block of its list; a block's first word is the next.
    free: UnsafeCell<[*mut u8; SIZES]>,
    /// What was got from the browser and never given out: from here …
    next: UnsafeCell<usize>,
    /// … to here.
    end: UnsafeCell<usize>,
}

// SAFETY: the program has one thread.
unsafe impl Sync for Memory {}

#[global_allocator]
static MEMORY: Memory = Memory::new();

impl Memory {
    /// No memory yet.
    const fn new() -> Self {
        Self { free: UnsafeCell::new([null_mut(); SIZES]), next: UnsafeCell::new(0), end: UnsafeCell::new(0) }
    }

    /// The list for blocks that hold this.
    fn list(layout: Layout) -> usize {
        let size = layout.size().max(layout.align()).max(1 << SMALLEST);
        (usize::BITS - (size - 1).leading_zeros() - SMALLEST) as usize
    }

    /// A block that was never used; null if the browser has no more.
    fn fresh(&self, size: usize) -> *mut u8 {
        // SAFETY: one thread, and nobody else reads or writes these two.
        let (next, end) = unsafe { (&mut *self.next.get(), &mut *self.end.get()) };
        let mut block = next.next_multiple_of(size.min(PAGE));
        if block + size > *end {
            let pages = size.div_ceil(PAGE);
            let got = core::arch::wasm32::memory_grow(0, pages);
            if got == usize::MAX {
                return null_mut();
            }
            block = got * PAGE;
            *end = block + pages * PAGE;
        }
        *next = block + size;
        block as *mut u8
    }
}

// SAFETY: a block is as large as its size and begins at a multiple of it (or of a page), both at least what
// the layout wants; it is given to one at a time: it leaves its list, or was never used.
unsafe impl GlobalAlloc for Memory {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let list = Self::list(layout);
        // SAFETY: one thread; what is in a list is a block whose first word is the next block.
        unsafe {
            let Some(first) = (*self.free.get()).get_mut(list) else { return null_mut() };
            let block = *first;
            if block.is_null() {
                return self.fresh(1 << (list as u32 + SMALLEST));
            }
            *first = *block.cast::<*mut u8>();
            block
        }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: one thread; the block is free now, and holds a word.
        unsafe {
            if let Some(first) = (*self.free.get()).get_mut(Self::list(layout)) {
                *block.cast::<*mut u8>() = *first;
                *first = block;
            }
        }
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // SAFETY: the size is one that the caller vouches for, and the alignment is the old one.
        unsafe {
            let wanted = Layout::from_size_align_unchecked(size, layout.align());
            if Self::list(wanted) == Self::list(layout) {
                return block;
            }
            let new = self.alloc(wanted);
            if !new.is_null() {
                block.copy_to_nonoverlapping(new, layout.size().min(size));
                self.dealloc(block, layout);
            }
            new
        }
    }
}
