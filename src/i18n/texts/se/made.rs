//! What stands only in pages made beforehand, in Northern Sámi.

use crate::i18n::texts::Template;
use crate::i18n::texts::made::MadeTexts;

pub(in crate::i18n::texts) const WORDS: MadeTexts = MadeTexts {
    failed: "Ohcan ja filttarat eai doaimma juste dál, muhto muđui sáhtát geavahit siiddu ja nummáriid bajimusas.",
    new_version: "Ođđa veršuvdna – viečča",
    new_data: "Ođđa dieđut – viečča",
    newer: "Dieđut leat ođđaseabbot go prográmma mii du neahttalohkkis lea. Viečča siiddu ođđasit.",
    without_program: "Siidu doaibmá nugo lea: nummárat, liŋkkat ja teaksta. Ohcan ja filttarat dárbbašit prográmma maid du neahttalohkki ii sáhte vuodjit.",
    talk_meanwhile: "Dárbbašat go olbmo geainna hupmat dál?",
    of_place: "Visot maid diehtit dan gielddas maid leat válljen",
    of_topic: "Siidu dan fáttá birra maid leat válljen",
    start: "Gávnna veahki du lahka go leat oapmahaš: fálaldagat du gielddas, veahkketelefovnnat mat vástidit, ja báikkit gos deaivvat earáid seamma dilis.",
    finder: "Fálaldagat oapmahaččaide miehtá Norgga: olmmoš geainna hupmat, vuoiŋŋasteapmi, kurssat ja joavkkut. Vállje gieldda, de oainnát dan mii lea lagamus.",
    topic: Template("{}: geasa sáhtát riŋget dál, veahkki lahka ja deaivvadanbáikkit oapmahaččaide Norggas."),
    kommune: Template(
        "Veahkki oapmahaččaide: {}, {}. Fálaldagat gielddas, lahka ja olles riikkas, telefonnummáriiguin, deaivvadanbáikkiiguin ja veahkketelefovnnaiguin.",
    ),
    part: Template("{}: gielddat, geasa sáhtát riŋget dál, ja fálaldagat oapmahaččaide máŋgga gielddas."),
    kommuner: "Buot gielddat Norggas A rájes Å rádjai. Vállje iežat, ja geahča mii doppe gávdno oapmahaččaide.",
    helplines: "Veahkketelefovnnat ja čáhttat oapmahaččaide ja earáide geain lea váttis: geasa dat leat, goas vástidit, ja maid máksá.",
    calendar: "Káfeat, joavkkut ja kurssat oapmahaččaide, beaivi beaivvis: gos, goas ja geasa.",
    poster: "Mánu deaivvadanbáikkit oapmahaččaide ovtta árkkas, čálihahttit ja heŋgehahttit.",
    subscribe: "Váldde oapmahaččaid deaivvademiid iežat kaleandarii. Geahča mo dan dagat telefovnnas ja dihtoris.",
    without_sure_dates: Template("Dáin eai leat vel sihkkaris beaivvit. Jeara lágideaddjis: {}"),
    map: "Fálaldagat oapmahaččaide gielddaid kárttas: geahča gos mii nu gávdno, ja mii.",
    saved: "Dat maid leat vurken, lea dušše du iežat mašiinnas: váldde mielde, čálit dahje juoge viidáseappot.",
    about: "Gos dieđut bohtet, man sihkkarat dat leat, ja mo Nærmest áimmahuššá priváhtavuođat.",
    list_without_scripts: "Du neahttalohkki ii vuoje JavaScript, nu ahte mii eat sáhte dás čájehit listtu.",
    country: "Norga",
};
