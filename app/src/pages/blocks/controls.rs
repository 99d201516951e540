//! Buttons and boxes that need the browser's program. Without the program they are not shown.

use content_build::page::{ChooseCouncil, LookUp, ReadAloud, RememberEasyRead};
use leptos::prelude::*;

use super::blocks;

const BUTTON: &str = "govuk-button govuk-button--secondary";

/// Buttons that read the page aloud. The program shows them where the browser has a voice.
pub fn read_aloud(words: ReadAloud) -> AnyView {
    let ReadAloud { read, pause, go_on, stop } = words;
    let button =
        |(act, text)| view! { <button type="button" class=BUTTON data-aloud=act>{text}</button> }.into_any();
    let buttons = [("read", read), ("pause", pause), ("go-on", go_on), ("stop", stop)];
    let buttons: Vec<AnyView> = buttons.into_iter().map(button).collect();
    view! { <div class="aloud" hidden=true>{buttons}</div> }.into_any()
}

pub fn choose_council(words: ChooseCouncil) -> AnyView {
    let ChooseCouncil { council, choose, chosen } = words;
    view! {
        <div class="needs-program">
            <button type="button" class=BUTTON data-choose=council>{choose}</button>
            <p class="govuk-body" role="status" id="chosen" data-chosen=chosen></p>
        </div>
    }
    .into_any()
}

pub fn remember_easy_read(words: RememberEasyRead) -> AnyView {
    let RememberEasyRead { lead, remember, forget, remembered, forgotten, not_kept } = words;
    view! {
        <div class="needs-program">
            <p class="govuk-body">{lead}</p>
            <button type="button" class=BUTTON data-easy-act="remember">{remember}</button>
            <button type="button" class=BUTTON data-easy-act="forget">{forget}</button>
            <p
                class="govuk-body"
                role="status"
                id="easy-kept"
                data-remember=remembered
                data-forget=forgotten
                data-not-kept=not_kept
            ></p>
        </div>
    }
    .into_any()
}

/// A box to look things up with. The help for when nothing is found waits in a template.
pub fn look_up(words: LookUp) -> AnyView {
    let LookUp { of, label, hint, button, mut said, nothing } = words;
    let mut said = |name: &str| said.remove(name);
    view! {
        <div class="look-up needs-program" data-look-up=of>
            <form role="search">
                <label class="govuk-label govuk-label--m" for="look-up">{label}</label>
                <div class="govuk-hint" id="look-up-hint">{hint}</div>
                <div class="look-up__row">
                    <input
                        class="govuk-input"
                        id="look-up"
                        type="text"
                        maxlength="200"
                        autocomplete="off"
                        enterkeyhint="search"
                        aria-describedby="look-up-hint"
                    />
                    <button type="submit" class="govuk-button">{button}</button>
                </div>
            </form>
            <p
                class="govuk-body look-up__said"
                role="status"
                data-one=said("one")
                data-many=said("many")
                data-near=said("near")
                data-none=said("none")
                data-empty=said("empty")
                data-lost=said("lost")
                data-also=said("also")
                data-nearest=said("nearest")
                data-results=said("results")
            ></p>
            <div class="look-up__results"></div>
            <template>{blocks(nothing)}</template>
        </div>
    }
    .into_any()
}
