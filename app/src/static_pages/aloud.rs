//! Reads a page aloud with a voice of the device, sentence by sentence, and marks the part that is being read.

use std::cell::{Cell, RefCell};

use leptos::prelude::{document, window};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

use super::element;

/// What is read: headings, paragraphs, and items of lists that have no paragraphs of their own.
const READ: &str = "main h1, main h2, main h3, main p, main dt, main dd, main li";
/// What is not read: what is closed, what is there only for the eye, and the controls themselves.
const LEFT_OUT: &str = "details:not([open]), .aloud, .contents, .trail, .needs-program, [popover], [hidden]";
const CONTROLS: &str = ".aloud";
const MARK: &str = "is-read";

/// A sentence, and the part of the page that it is in.
struct Sentence {
    text: String,
    part: Element,
}

thread_local! {
    static SENTENCES: RefCell<Vec<Sentence>> = const { RefCell::new(Vec::new()) };
    static NEXT: Cell<usize> = const { Cell::new(0) };
    /// The number of this start. A voice that was stopped has an older number and must not go on.
    static TURN: Cell<u32> = const { Cell::new(0) };
}

/// Does what a button says.
pub fn act(act: &str) {
    let Ok(voice) = window().speech_synthesis() else { return };
    match act {
        "read" => {
            fall_silent(&voice);
            SENTENCES.replace(sentences());
            NEXT.set(0);
            go_on(&voice);
        }
        "go-on" => go_on(&voice),
        "pause" => {
            // Browsers pause in different ways, so their pause is not used. The sentence is read again when the visitor
            // goes on.
            NEXT.set(NEXT.get().saturating_sub(1));
            hush(&voice);
        }
        _ => {
            fall_silent(&voice);
            NEXT.set(0);
        }
    }
}

/// Shows the controls where the browser has a voice to read with.
pub fn offer() {
    if element(CONTROLS).is_some() {
        when_there_is_a_voice(|| {
            if let Some(controls) = element(CONTROLS) {
                // If the controls cannot be shown, the page can still be read.
                let _ = controls.remove_attribute("hidden");
            }
        });
    }
}

/// Stops the voice of a page that was left.
pub fn stop() {
    if SENTENCES.with_borrow(|sentences| !sentences.is_empty()) {
        act("stop");
    }
}

fn fall_silent(voice: &SpeechSynthesis) {
    hush(voice);
    mark(None);
}

fn hush(voice: &SpeechSynthesis) {
    TURN.set(TURN.get().wrapping_add(1));
    voice.cancel();
}

fn go_on(voice: &SpeechSynthesis) {
    hush(voice);
    say(TURN.get());
}

/// Says the next sentence, and after it the others.
fn say(turn: u32) {
    let next = NEXT.get();
    let sentence = SENTENCES
        .with_borrow(|all| all.get(next).map(|sentence| (sentence.text.clone(), sentence.part.clone())));
    let Some((text, part)) = sentence else {
        mark(None);
        return;
    };
    let (Ok(voice), Ok(words)) =
        (window().speech_synthesis(), SpeechSynthesisUtterance::new_with_text(&text))
    else {
        return;
    };
    NEXT.set(next + 1);
    mark(Some(&part));
    let own = own_voice();
    if let Some(own) = &own {
        words.set_lang(&own.lang());
    }
    words.set_voice(own.as_ref());
    let ended = Closure::once_into_js(move || {
        if TURN.get() == turn {
            say(turn);
        }
    });
    words.set_onend(Some(ended.unchecked_ref()));
    voice.speak(&words);
}

/// Marks the part that is being read, and no other.
fn mark(part: Option<&Element>) {
    while let Some(before) = document().query_selector(&[".", MARK].concat()).ok().flatten() {
        if before.class_list().remove_1(MARK).is_err() {
            return;
        }
    }
    if let Some(part) = part {
        // A part that cannot be marked can still be heard.
        let _ = part.class_list().add_1(MARK);
        part.scroll_into_view_with_bool(false);
    }
}

fn sentences() -> Vec<Sentence> {
    let Ok(parts) = document().query_selector_all(READ) else { return Vec::new() };
    let parts = (0..parts.length()).filter_map(|at| parts.get(at)?.dyn_into::<Element>().ok());
    let heard = parts.filter(|part| {
        let left_out = part.closest(LEFT_OUT).ok().flatten().is_some();
        let holds_others = part.query_selector("p, li").ok().flatten().is_some();
        !left_out && !holds_others
    });
    heard
        .flat_map(|part| {
            let text = spoken(&part);
            split(&text).into_iter().map(|text| Sentence { text, part: part.clone() }).collect::<Vec<_>>()
        })
        .collect()
}

/// The words of a part, without the explanations that open on request and what holds on other days.
fn spoken(part: &Element) -> String {
    let copy = part.clone_node_with_deep(true).ok().and_then(|copy| copy.dyn_into::<Element>().ok());
    let Some(copy) = copy else { return String::new() };
    while let Some(closed) = copy.query_selector("[popover], [hidden]").ok().flatten() {
        closed.remove();
    }
    copy.text_content().unwrap_or_default()
}

/// Splits a text into sentences. A sentence ends with a mark and a space, so "1.5 hours" is not split.
fn split(text: &str) -> Vec<String> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut sentences = vec![String::new()];
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        if let Some(last) = sentences.last_mut() {
            if !last.is_empty() {
                last.push(' ');
            }
            last.push_str(word);
        }
        let end = word.trim_end_matches(['’', '”', ')', '"']);
        if end.ends_with(['.', '?', '!', ':']) {
            sentences.push(String::new());
        }
    }
    sentences.retain(|sentence| !sentence.is_empty());
    sentences
}

/// A voice of the device's own in the language of the page. Some browsers also have voices that send the text to their
/// makers. Those are not used.
fn own_voice() -> Option<SpeechSynthesisVoice> {
    let language = document().document_element()?.get_attribute("lang")?;
    let kind = language.split('-').next().unwrap_or_default().to_owned();
    let voices = window().speech_synthesis().ok()?.get_voices();
    let own = voices.iter().map(JsCast::unchecked_into::<SpeechSynthesisVoice>);
    let own = own.filter(|voice| voice.local_service() && voice.lang().starts_with(&kind));
    // A voice for exactly this language (en-GB) comes before one for another form of it (en-US).
    own.max_by_key(|voice| voice.lang() == language)
}

/// Calls back once the browser has a voice. Browsers load their voices after a while, and some have none.
fn when_there_is_a_voice(then: fn()) {
    let Ok(speech) = window().speech_synthesis() else { return };
    if own_voice().is_some() {
        then();
        return;
    }
    let come = Closure::<dyn Fn()>::new(move || {
        if own_voice().is_some() {
            then();
        }
    });
    speech.set_onvoiceschanged(Some(come.as_ref().unchecked_ref()));
    come.forget();
}
