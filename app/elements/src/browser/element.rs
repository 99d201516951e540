//! An element, whatever its tag.

use std::any::Any;
use std::borrow::Cow;
use std::mem;

use leptos::prelude::*;
use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::no_attrs;
use leptos::tachys::renderer::{CastFrom, Rndr, types};
use leptos::tachys::view::iterators::StaticVec;
use leptos::tachys::view::{Position, PositionState};
use leptos::wasm_bindgen::throw_str;

use super::erased::IntoAny;
use super::moving::Moving;

/// An element that can be drawn.
pub struct Element(Box<Parts>);

pub(super) struct Parts {
    tag: Tag,
    /// Attributes that stay as they are while the element stands.
    pub fixed: Vec<Fixed>,
    /// What goes on while it stands.
    pub moving: Vec<Moving>,
    /// What is in it, as HTML.
    pub html: Option<Cow<'static, str>>,
    children: Option<StaticVec<AnyView>>,
}

#[derive(Clone, Copy, PartialEq)]
struct Tag {
    name: &'static str,
    namespace: Option<&'static str>,
}

impl Tag {
    /// Whether the browser reads what is in it as text, so that no mark of Leptos stands there.
    fn holds_text_alone(self) -> bool {
        matches!(self.name, "textarea" | "noscript")
    }
}

type Fixed = (&'static str, Cow<'static, str>);

/// An element that stands on the page.
pub struct Standing {
    tag: Tag,
    element: types::Element,
    fixed: Vec<Fixed>,
    /// The attribute that each sets, and what ends it when it is dropped.
    moving: Vec<(Option<&'static str>, Box<dyn Any>)>,
    html: Option<Cow<'static, str>>,
    children: Option<<StaticVec<AnyView> as Render>::State>,
}

impl Element {
    pub(super) fn new(name: &'static str, namespace: Option<&'static str>) -> Self {
        let tag = Tag { name, namespace };
        Self(Box::new(Parts { tag, fixed: Vec::new(), moving: Vec::new(), html: None, children: None }))
    }

    pub(super) fn parts(&mut self) -> &mut Parts {
        &mut self.0
    }

    /// With something in it.
    #[must_use]
    pub fn child<C: IntoRender<Output: RenderHtml>>(self, child: C) -> Self {
        self.with_child(IntoAny::into_any(child.into_render()))
    }

    fn with_child(mut self, child: AnyView) -> Self {
        let mut children = self.0.children.take().map(Vec::from).unwrap_or_default();
        children.push(child);
        self.0.children = Some(children.into());
        self
    }
}

impl Render for Element {
    type State = Standing;

    fn build(self) -> Standing {
        let Parts { tag, fixed, moving, html, children } = *self.0;
        let element = Rndr::create_element(tag.name, tag.namespace);
        for (name, value) in &fixed {
            Rndr::set_attribute(&element, name, value);
        }
        let moving = begin(moving, &element, false);
        if let Some(html) = &html {
            Rndr::set_inner_html(&element, html);
        }
        let children = children.map(|children| {
            let mut children = children.build();
            children.mount(&element, None);
            children
        });
        Standing { tag, element, fixed, moving, html, children }
    }

    fn rebuild(self, standing: &mut Standing) {
        let is_alike = self.0.tag == standing.tag
            && self.0.html.is_some() == standing.html.is_some()
            && (self.0.children.is_some() == standing.children.is_some() || standing.tag.holds_text_alone());
        if !is_alike {
            let mut new = self.build();
            standing.insert_before_this(&mut new);
            standing.unmount();
            *standing = new;
            return;
        }
        let Parts { fixed, moving, html, children, .. } = *self.0;
        standing.change(fixed, moving);
        if standing.html != html {
            Rndr::set_inner_html(&standing.element, html.as_deref().unwrap_or_default());
            standing.html = html;
        }
        if let (Some(children), Some(standing)) = (children, &mut standing.children) {
            children.rebuild(standing);
        }
    }
}

fn begin(
    moving: Vec<Moving>,
    element: &types::Element,
    is_written: bool,
) -> Vec<(Option<&'static str>, Box<dyn Any>)> {
    let begin = |moving: Moving| (moving.attribute, moving.begin(element, is_written));
    moving.into_iter().map(begin).collect()
}

impl Standing {
    fn change(&mut self, fixed: Vec<Fixed>, moving: Vec<Moving>) {
        // One class of several shares its attribute with those that stay: all is set again then.
        let ended = mem::take(&mut self.moving);
        let is_set = |name: &str| ended.iter().any(|(attribute, _)| *attribute == Some(name));
        for name in ended.iter().filter_map(|(attribute, _)| *attribute) {
            Rndr::remove_attribute(&self.element, name);
        }
        for (name, _) in &self.fixed {
            if fixed.iter().all(|(kept, _)| kept != name) {
                Rndr::remove_attribute(&self.element, name);
            }
        }
        for new in &fixed {
            if is_set(new.0) || !self.fixed.contains(new) {
                Rndr::set_attribute(&self.element, new.0, &new.1);
            }
        }
        self.fixed = fixed;
        drop(ended);
        self.moving = begin(moving, &self.element, false);
    }
}

impl RenderHtml for Element {
    type AsyncOutput = Self;
    type Owned = Self;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    // Documents are written natively, with Leptos' own elements.
    fn to_html_with_buf(self, _: &mut String, _: &mut Position, _: bool, _: bool, _: Vec<AnyAttribute>) {}

    fn hydrate<const FROM_SERVER: bool>(self, cursor: &Cursor, position: &PositionState) -> Standing {
        match position.get() {
            Position::FirstChild => cursor.child(),
            Position::Current => {}
            _ => cursor.sibling(),
        }
        let Some(element) = types::Element::cast_from(cursor.current()) else {
            throw_str("an element was written where none stands")
        };
        let Parts { tag, fixed, moving, html, children } = *self.0;
        let moving = begin(moving, &element, true);
        let children = children.filter(|_| !tag.holds_text_alone()).map(|children| {
            position.set(Position::FirstChild);
            children.hydrate::<true>(cursor, position)
        });
        cursor.set(element.clone().into());
        position.set(Position::NextChild);
        Standing { tag, element, fixed, moving, html, children }
    }

    fn into_owned(self) -> Self {
        self
    }
}

// Nothing is added from outside.
no_attrs!(Element);

impl Mountable for Standing {
    fn unmount(&mut self) {
        Rndr::remove(&self.element);
    }

    fn mount(&mut self, parent: &types::Element, marker: Option<&types::Node>) {
        Rndr::insert_node(parent, &self.element, marker);
    }

    fn try_mount(&mut self, parent: &types::Element, marker: Option<&types::Node>) -> bool {
        Rndr::try_insert_node(parent, &self.element, marker)
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        let parent = Rndr::get_parent(&self.element).and_then(types::Element::cast_from);
        parent.is_some_and(|parent| {
            child.mount(&parent, Some(&self.element));
            true
        })
    }

    fn elements(&self) -> Vec<types::Element> {
        vec![self.element.clone()]
    }
}
