//! Tidiness as tests: what a reviewer would otherwise have to say again and again.

mod tidy {
    mod catalogues;
    mod messages;
    mod migrations;
    mod source;
    mod walls;
}
