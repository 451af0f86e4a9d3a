//! Learning the weights from sentences that people have sorted: logistic regression, the same every time. The data tool
//! does it when it publishes.

use super::{Cues, MOST, STEPS, WEIGHTS, pieces};
use crate::model::synonym::{Phrases, Synonym};

/// How often all sentences are gone through.
const ROUNDS: u32 = 25;
/// How far a sentence moves the weights in the first round.
const PACE: f32 = 0.15;
/// How much more a sentence of danger counts, of which there are fewer and which must be heard.
const DANGER_COUNTS: f32 = 2.0;
/// What a weight loses each time that it is moved, so that no single sentence decides.
const FADES: f32 = 0.0002;

/// The weights by which the first sentences are danger and the others are not.
pub fn learn<'a>(danger: impl Iterator<Item = &'a str>, calm: impl Iterator<Item = &'a str>) -> Cues {
    let all = danger.map(|text| (text, true)).chain(calm.map(|text| (text, false)));
    let mut sentences: Vec<(Vec<u32>, bool)> =
        all.map(|(text, is_danger)| (pieces(text).0, is_danger)).collect();
    let (mut weights, mut own) = (vec![0.0_f32; WEIGHTS], 0.0_f32);
    let mut dice = 1_u64;
    for round in 0..ROUNDS {
        shuffle(&mut sentences, &mut dice);
        let pace = PACE / (1.0 + round as f32 * PACE);
        for (pieces, is_danger) in &sentences {
            let root = (pieces.len().max(1) as f32).sqrt();
            let sum: f32 = pieces.iter().map(|piece| weights[*piece as usize]).sum();
            let likely = 1.0 / (1.0 + (-(own + sum / root)).exp());
            let wrong = if *is_danger { (1.0 - likely) * DANGER_COUNTS } else { -likely };
            own += wrong * pace * 0.3;
            let by = wrong * pace * 5.0 / root;
            for piece in pieces {
                let weight = &mut weights[*piece as usize];
                *weight = *weight * (1.0 - FADES) + by;
            }
        }
    }
    weights.push(own);
    let most = MOST as f32;
    let step = |weight: &f32| (weight * STEPS).round().clamp(-most, most) as i8;
    Cues { weights: weights.iter().map(step).collect() }
}

impl Phrases {
    /// The entry of the synonyms that has what is learned from them; nothing is learned from nothing.
    pub fn learned(&self) -> Option<Synonym> {
        let [danger, calm, needs] =
            [&self.danger, &self.calm, &self.needs].map(|all| all.iter().map(|text| &**text));
        let weights = Some(learn(danger, calm.chain(needs)).written().into());
        (!self.danger.is_empty()).then(|| Synonym { weights, ..Synonym::default() })
    }
}

/// Puts sentences into another order, the same every time (a linear congruential generator).
fn shuffle<T>(items: &mut [T], dice: &mut u64) {
    for at in (1..items.len()).rev() {
        *dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        items.swap(at, (*dice >> 33) as usize % (at + 1));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::find::search::cues::Leaning;

    #[test]
    fn a_sentence_that_nobody_wrote_is_weighed_by_its_words() {
        let danger = ["han har tatt fram en kniv", "hun står med kniv på rommet", "broren min har en kniv"];
        let calm = ["han har tatt fram en bok", "hun står med blomster på rommet", "broren min har en hund"];
        let cues = learn(danger.into_iter(), calm.into_iter());
        assert_eq!(cues.leaning("søsteren min fant en kniv"), Leaning::Danger);
        assert_ne!(cues.leaning("søsteren min fant en bok"), Leaning::Danger);
        // Too little is said.
        assert_eq!(cues.leaning("en kniv"), Leaning::Open);
        assert_eq!(cues.written(), learn(danger.into_iter(), calm.into_iter()).written());
    }
}
