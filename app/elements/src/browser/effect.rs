//! One type for all effects.

use leptos::prelude::EffectFunction;

/// In place of Leptos' type of this name, which brings all code of an effect for each function.
pub struct Effect;

impl Effect {
    /// Runs a function, and again when a signal that it reads has changed. It may take what it last returned.
    #[expect(clippy::new_ret_no_self, reason = "the name of Leptos' own")]
    pub fn new<T: 'static, M>(mut function: impl EffectFunction<T, M> + 'static) {
        let mut last = None;
        let mut run: Box<dyn FnMut()> = Box::new(move || last = Some(function.run(last.take())));
        ::leptos::prelude::Effect::new(move |_: Option<()>| run());
    }
}
