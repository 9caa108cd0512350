//! What stands around every screen: the name, the way out, the links below.
//!
//! Deliberately absent: navigation between steps; each screen has its own.

use leptos::prelude::*;

/// A link of the footer.
pub struct FrameLink {
    /// Its words.
    pub words: &'static str,
    /// It was followed.
    pub go: Callback<()>,
}

/// Header, main part and footer.
#[component]
pub fn Frame(
    /// The name of the app.
    name: &'static str,
    /// What the button says that leaves the check.
    leave_words: &'static str,
    /// Whether that button is there.
    can_leave: Signal<bool>,
    /// The patient leaves the check.
    leave: Callback<()>,
    /// What the links of the footer are, for screen readers.
    links_words: &'static str,
    /// The links of the footer.
    links: Vec<FrameLink>,
    /// The screen.
    children: Children,
) -> AnyView {
    let link = |link: FrameLink| {
        view! {
            <li>
                <button type="button" class="link" on:click=move |_| link.go.run(())>{link.words}</button>
            </li>
        }
    };
    view! {
        <header class="frame-header" hidden=move || !can_leave.get()>
            <p class="frame-name">{name}</p>
            <button type="button" class="button button-quiet" on:click=move |_| leave.run(())>{leave_words}</button>
        </header>
        <main class="frame-main">{children()}</main>
        <footer class="frame-footer">
            <nav aria-label=links_words><ul>{links.into_iter().map(link).collect_view()}</ul></nav>
        </footer>
    }
    .into_any()
}
