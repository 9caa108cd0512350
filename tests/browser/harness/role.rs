//! What a patient, or their screen reader, looks for: an element by its role and name.

/// What kind of thing it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    Button,
    Link,
    Radio,
    Checkbox,
    /// A field to type into, a date included.
    Field,
    /// A list to choose from.
    Select,
    /// A line of a list that opens at a field.
    Option,
    /// The line that opens and closes a `details`.
    Summary,
    Heading,
    /// A `fieldset`, named by its `legend`.
    Group,
}

impl Role {
    pub const fn selector(self) -> &'static str {
        match self {
            Self::Button => "button, [role=button], input[type=submit]",
            Self::Link => "a[href]",
            Self::Radio => "input[type=radio]",
            Self::Checkbox => "input[type=checkbox]",
            Self::Field => "input:not([type=radio], [type=checkbox], [type=submit]), textarea",
            Self::Select => "select",
            Self::Option => "[role=option]",
            Self::Summary => "summary",
            Self::Heading => "h1, h2, h3, h4, h5, h6",
            Self::Group => "fieldset, [role=group], [role=radiogroup]",
        }
    }
}

/// Gives the elements of a selector inside a root. Those with the name somewhere in their words come first:
/// the browser is asked for the name of one after another, which takes its time.
pub const CANDIDATES: &str = "
    const [selector, name, root] = arguments;
    const words = (element) => {
        const ids = (element.getAttribute('aria-labelledby') ?? '').split(' ');
        const parts = [element, ...(element.labels ?? []), ...ids.map((id) => document.getElementById(id))];
        return parts.map((part) => part?.textContent ?? '').join(' ');
    };
    const all = [...(root ?? document).querySelectorAll(selector)];
    const likely = new Set(all.filter((element) => words(element).includes(name)));
    return [...likely, ...all.filter((element) => !likely.has(element))];";
