//! One type for all views.

use std::any::Any;

use leptos::prelude::*;
use leptos::tachys::html::attribute::Attribute;
use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::view::iterators::StaticVec;
use leptos::tachys::view::{Position, PositionState};

use super::element::Element;

/// In place of Leptos' trait of this name.
pub trait IntoAny {
    /// As one type with all others.
    fn into_any(self) -> AnyView;
}

impl<V: RenderHtml> IntoAny for V {
    fn into_any(self) -> AnyView {
        let mut view = Some(self.into_owned());
        let known = known(&mut view);
        match (known, view) {
            (Some(erased), _) => erased,
            (None, Some(view)) => at_once(view),
            // Only what is known is taken.
            (None, None) => at_once(()),
        }
    }
}

/// In place of Leptos' trait of this name: `view!` calls it for each child of several.
pub trait IntoMaybeErased {
    /// Always the one type.
    type Output;

    /// As one type with all others.
    fn into_maybe_erased(self) -> Self::Output;
}

impl<V: RenderHtml> IntoMaybeErased for V {
    type Output = AnyView;

    fn into_maybe_erased(self) -> AnyView {
        self.into_any()
    }
}

/// Types that draw the same are made one before they are erased. Which of them a view is, the compiler knows.
fn known(view: &mut dyn Any) -> Option<AnyView> {
    if let Some(erased) = taken::<AnyView>(view) {
        return Some(erased);
    }
    if let Some(view) = taken::<View<AnyView>>(view) {
        return Some(view.into_inner());
    }
    if let Some(view) = taken::<View<Element>>(view) {
        return Some(at_once(view.into_inner()));
    }
    if let Some(view) = taken::<View<StaticVec<AnyView>>>(view) {
        return Some(at_once(view.into_inner()));
    }
    if let Some(views) = taken::<Vec<AnyView>>(view) {
        return Some(at_once(StaticVec::from(views)));
    }
    if let Some(view) = taken::<Option<View<Element>>>(view) {
        return Some(at_once(view.map(IntoAny::into_any)));
    }
    if let Some(view) = taken::<Option<View<StaticVec<AnyView>>>>(view) {
        return Some(at_once(view.map(IntoAny::into_any)));
    }
    None
}

fn taken<V: 'static>(view: &mut dyn Any) -> Option<V> {
    view.downcast_mut::<Option<V>>().and_then(Option::take)
}

fn at_once<V: RenderHtml + 'static>(view: V) -> AnyView {
    ::leptos::prelude::IntoAny::into_any(AtOnce(view))
}

/// A view that is woken up at once. Nothing of ours waits for data while a page wakes up, and Leptos brings code to wait
/// with for each type of view.
struct AtOnce<V>(V);

impl<V: Render> Render for AtOnce<V> {
    type State = V::State;

    fn build(self) -> V::State {
        self.0.build()
    }

    fn rebuild(self, state: &mut V::State) {
        self.0.rebuild(state);
    }
}

impl<V: RenderHtml + 'static> AddAnyAttr for AtOnce<V> {
    type Output<A: Attribute> = AnyView;

    // Nothing is added from outside.
    fn add_any_attr<A: Attribute>(self, _: A) -> AnyView {
        at_once(self.0)
    }
}

impl<V: RenderHtml + 'static> RenderHtml for AtOnce<V> {
    type AsyncOutput = Self;
    type Owned = Self;

    const MIN_LENGTH: usize = V::MIN_LENGTH;
    const EXISTS: bool = V::EXISTS;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    // Documents are written natively, with Leptos' own types.
    fn to_html_with_buf(self, _: &mut String, _: &mut Position, _: bool, _: bool, _: Vec<AnyAttribute>) {}

    fn hydrate<const FROM_SERVER: bool>(self, cursor: &Cursor, position: &PositionState) -> V::State {
        self.0.hydrate::<true>(cursor, position)
    }

    fn into_owned(self) -> Self {
        self
    }
}
