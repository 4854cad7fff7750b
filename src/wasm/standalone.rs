//! What a module without `std` must provide itself: the allocator and the panic handler, which traps.

use lol_alloc::{AssumeSingleThreaded, FreeListAllocator};

// SAFETY: a module without threads has one thread.
#[allow(unsafe_code)]
#[global_allocator]
static ALLOCATOR: AssumeSingleThreaded<FreeListAllocator> =
    unsafe { AssumeSingleThreaded::new(FreeListAllocator::new()) };

#[panic_handler]
fn trap(_: &core::panic::PanicInfo<'_>) -> ! {
    core::arch::wasm32::unreachable()
}
