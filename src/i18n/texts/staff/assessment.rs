//! Texts of the self-assessment.

use crate::i18n::texts::Template;
use crate::i18n::texts::listed::listed;

listed! {
/// What is said about one rule or recommendation.
pub struct ItemWords {
    /// The question.
    pub question: &'static str,
    /// What good looks like.
    pub good: &'static str,
    /// A first step.
    pub step: &'static str,
}
}

listed! {
/// The texts of the self-assessment; its items are the ten rules, then the eight recommendations.
#[allow(missing_docs)] // each field's name says where it stands; the text says the rest
pub struct AssessmentWords {
    pub items: [ItemWords; 18],
    pub title: &'static str,
    pub lead: &'static str,
    pub private: &'static str,
    pub about: &'static str,
    pub to_rules: &'static str,
    pub to_advice: &'static str,
    pub themes: [&'static str; 5],
    pub answers: [&'static str; 3],
    pub none: &'static str,
    pub rule: Template,
    pub advice: Template,
    pub good: Template,
    pub status: Template,
    pub result: &'static str,
    pub result_none: &'static str,
    pub theme: &'static str,
    pub percent: &'static str,
    pub before: &'static str,
    pub answered: &'static str,
    pub on_day: Template,
    pub on_day_before: Template,
    pub percent_means: &'static str,
    pub first: &'static str,
    pub first_step: Template,
    pub rest: &'static str,
    pub nothing: &'static str,
    pub all: &'static str,
    pub question: &'static str,
    pub answer: &'static str,
    pub go_on: &'static str,
    pub link: &'static str,
    pub link_means: &'static str,
    pub keep: &'static str,
    pub kept: &'static str,
    pub forget: &'static str,
    pub forgotten: &'static str,
    pub resume: &'static str,
    pub keep_failed: &'static str,
    pub again: &'static str,
    pub again_means: &'static str,
    pub empty: &'static str,
    pub research: &'static str,
    pub research_text: &'static str,
    pub research_limits: &'static str,
    pub research_link: &'static str,
}
}
