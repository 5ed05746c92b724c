"""Names of measures that a sentence begins with, without quotes: "Das Lernhaus hat 12 Plätze".

German writes every noun with a capital, so that a name shows only by what is said of it, by not
being a word of the field, and by standing beside others of the same shape.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.layouts.naming import KIND_WORD
from records.quick import quick
from records.vocabulary import vocabulary

_SMALL = r"(?:am|im|an|in|auf|für|und|mit|ohne|zum|zur|der|den|dem|plus)"
_BEGINS = quick(
    r"(?:(?<=[.!?:;]\s)|(?<=\n)|^)(?:Der|Die|Das)\s+"
    rf"(?P<name>[A-ZÄÖÜ][\wäöüß-]{{3,}}(?:\s+(?:{_SMALL}\s+){{0,2}}[A-ZÄÖÜ\d][\wäöüß-]*){{0,3}})\s+"
    r"(?:ist\s+(?:eine?\s|für\s)|hat\s+\w+\s+Pl|bietet|richtet\s+sich|wendet\s+sich|umfasst|verfügt|hält|"
    r"berät|begleitet|unterstützt|qualifiziert|startete|begann|läuft)",
    re.M,
)
_PLAIN = rf"[A-ZÄÖÜ][\wäöüß-]{{3,}}(?:\s+(?:{_SMALL}\s+){{0,2}}[A-ZÄÖÜ\d][\wäöüß-]*){{0,3}}"
# "berichtet über die Maßnahme Lernhaus.", "stellt die Werkbank vor"
_REPORTED = quick(
    r"\b(?:berichte\w*|informier\w*|erläuter\w*|spr[aei]ch\w*)\s[^.;\n]{0,40}"
    rf"\b(?:[Mm]aßnahme|[Pp]rojekt|[Aa]ngebot|[Vv]orhaben)\s+(?P<name>{_PLAIN})(?=[.,])"
    rf"|\bstell\w+\s+(?:das|die|den)\s+(?:\w*(?:maßnahme|projekt|angebot)\s+)?(?P<shown>{_PLAIN})\s+vor\b",
)
# words that any report begins sentences with
_OF_THE_FIELD = re.compile(
    rf"(?:{KIND_WORD}|\w*(?:[Tt]eilnahme|[Ff]örderung|[Bb]eratung|[Bb]etreuung|[Bb]egleitung|"
    r"[Vv]ermittlung|[Tt]räger|[Vv]erwaltung|[Cc]enter|[Aa]mt|[Ss]tadt|[Kk]reis|[Aa]usschuss|[Aa]gentur|"
    r"[Qq]uote|[Zz]ahl|[Aa]nteil|[Kk]osten|[Dd]auer|[Gg]ruppe|[Pp]hase|[Tt]eam|[Pp]ersonal|[Ll]aufzeit|"
    r"[Ff]inanzierung|[Vv]ertrag|[Gg]esetz|[Jj]ahr|[Bb]ericht|[Bb]etrag|[Bb]udget|[Tt]itel|[Ee]rgebnis|"
    r"[Ee]valuation|[Kk]onzept|[Uu]msetzung|[Zz]uweisung|[Aa]rbeit|[Aa]usbildung|[Ff]achkraft|"
    r"[Zz]uschuss|[Ll]eistung|[Ii]nstrument|[Vv]ergabe|[Aa]uftrag\w*|[Ll]eitung|[Mm]ittel|[Pp]latz|"
    r"[Mm]inisterium|[Rr]egierung|[Ll]and|[Bb]und|[Zz]eitraum|[Ee]insatz|[Uu]nterricht|[Pp]raktikum|"
    r"[Bb]etrieb|[Kk]ammer|[Ff]irma|[Vv]erein|[Gg]esellschaft|[Ss]tiftung|[Hh]ochschule|[Uu]niversität|[Üü]bersicht|[Pp]lanung|[Bb]ilanz|"
    r"[Ss]tatistik|[Aa]uswertung|[Ee]ntwicklung|[Ll]age|[Ss]itzung|[Vv]orlage|[Tt]hemen?|[Aa]ngaben?)"
    r"\w{0,3})\b"
)  # fmt: skip


def is_of_the_field(name: str) -> bool:
    """Words that any report of an office has: no name, whatever is said of them."""
    return _OF_THE_FIELD.match(name) is not None or vocabulary().lookup(name.split()[0]) is not None


def names_beginning_sentences(text: str) -> Iterator[tuple[str, int, int]]:
    """Each name with its place; a word of the field is none."""
    found = [(m, "name") for m in _BEGINS.finditer(text)]
    found += [(m, "name" if m["name"] else "shown") for m in _REPORTED.finditer(text)]
    for match, group in sorted(found, key=lambda item: item[0].start(item[1])):
        name = " ".join(match[group].split())
        if is_of_the_field(name):
            continue
        yield name, match.start(group), match.end(group)
