//! The first thing an owner sees.

use crate::driver::Window;

#[test]
fn first_launch_opens_the_window() {
    let window = Window::first_launch("first-launch");
    window.wait_for_text("Duebook");
    window.must_be_accessible();
    window.picture("01-first-launch");
    window.close();
}
