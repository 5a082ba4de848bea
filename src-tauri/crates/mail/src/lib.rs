//! Mail: a letter as a message whose bytes never change again, and its hand-over to the owner's own server (E1, E2).
//!
//! Building is pure: the same [`Mail`] gives the same bytes. Handing over tells before each step what comes next, so that a
//! crash leaves behind how far it came, and never claims more than the server said.

mod address;
mod compose;
mod deliver;
mod server;

pub use address::{Address, AddressError};
pub use compose::{Attachment, ComposeError, Mail, Party, ReadyMail, compose, readdress};
pub use deliver::{Halt, NotSent, Outcome, Phase, check, deliver};
pub use server::{Patience, Security, Server, ServerError};
