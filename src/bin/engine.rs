//! The engine as a JavaScript module: everything is in `embed`.

// Its exported functions are linked because of this line.
use microneedling_check as _;

fn main() {}
