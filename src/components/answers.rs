//! Answers to look through, in groups, each group with a button to change it.
//!
//! Deliberately absent: what was asked and answered; it arrives in words.

use leptos::prelude::*;

/// One question with its answer.
pub struct AnswerRow {
    /// The question, in short.
    pub question: String,
    /// The answer, line by line.
    pub answer: Vec<String>,
}

/// The answers of one screen.
pub struct AnswerGroup {
    /// The heading of the screen.
    pub title: &'static str,
    /// Its answers.
    pub rows: Vec<AnswerRow>,
    /// The patient wants to change them.
    pub change: Callback<()>,
}

/// All groups.
#[component]
pub fn Answers(
    /// What stands on the button; the heading of the group follows for screen readers.
    change: &'static str,
    /// The groups.
    groups: Vec<AnswerGroup>,
) -> AnyView {
    let group = |group: AnswerGroup| {
        let AnswerGroup {
            title,
            rows,
            change: changed,
        } = group;
        view! {
            <section class="answer-group">
                <div class="answer-head">
                    <h2>{title}</h2>
                    <button type="button" class="link" on:click=move |_| changed.run(())>
                        {change}<span class="visually-hidden">": "{title}</span>
                    </button>
                </div>
                <dl>{rows.into_iter().map(row).collect_view()}</dl>
            </section>
        }
    };
    view! { <div class="answers">{groups.into_iter().map(group).collect_view()}</div> }.into_any()
}

fn row(row: AnswerRow) -> impl IntoView {
    let lines = row.answer.into_iter().map(|line| view! { <dd>{line}</dd> });
    view! { <div class="answer-row"><dt>{row.question}</dt>{lines.collect_view()}</div> }
}
