//! The page for speakers of Tigrinya.

use super::SpeechWords;

pub(super) const WORDS: SpeechWords = SpeechWords {
    code: "ti",
    lang: "ti",
    dir: "ltr",
    title: "ሓገዝ ብትግርኛ",
    lead: "ቀረባኻ ዝኾነ ሰብ ሓሚሙ ወይ ሓገዝ የድልዮ ድዩ? ኣብዚ ኣብ ኖርወይ ንመን ከም እትድውል ትርኢ።",
    unchecked: "ነዚ ገጽ ትግርኛ ኣደ ቋንቋኡ ዝኾነ ሰብ ኣይመርመሮን። ጌጋ እንተ ርኢኻ ብኽብረትካ ሓብረና።",
    urgent: "ህጹጽ ድዩ? ደውል",
    lines: ["ሓደጋ ህይወት", "ፖሊስ", "ባርዕ", "ናይ ህጹጽ ሓኪም", "እትዛረቦ ሰብ"],
    interpreter: "ቋንቋኻ ተናገር፡ ተርጓሚ ድማ ሕተት። ብኖርወይኛ፦",
    speakers: "ትግርኛ ዝዛረቡ",
    none: "ክሳብ ሕጂ ብትግርኛ ዝምልስ ኣገልግሎት ኣይንፈልጥን።",
    others: "እንግሊዝኛ ዝዛረቡ",
    rest: "ኩሉ ገጻት ብእንግሊዝኛ",
};
