"""The label lexicon: which line is a field label, and of which field."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from ingest.label_clauses import field_of_clause
from records.word_lists import read_word_list

LABELS_FILE = Path(__file__).with_name("labels.yaml")

# what a label is of, with "ss" as keys have it: "Kosten der Massnahme"
_WHOLES = (
    "massnahme", "massnahmen", "projekt", "projekts", "projektes", "handlungsansatz",
    "handlungsansatzes", "ansatz", "ansatzes", "angebot", "angebots", "programm", "programms",
    "vorhaben", "vorhabens", "praxisbeispiel", "praxisbeispiels", "beispiel", "beispiels",
    "teilnahme", "handlungsansätze",
)  # fmt: skip
_EUROS = ("euro", "eur", "€", "t€")
_OF = (
    rf"\s+(?:der|des|dieser|dieses|zum|zur)\s+(?:{'|'.join(_WHOLES)})"
    r"(?:\s*/\s*(?:der|des)\s+(?:massnahme|projekte?s|handlungsansatzes))?"
)
_TAIL_ENDS = _WHOLES + _EUROS
_IN_EURO = rf"\s+in\s+(?:{'|'.join(_EUROS)})"
_LABEL_TAIL = re.compile(rf"(?:{_OF}(?:{_IN_EURO})?|{_IN_EURO})$", re.IGNORECASE)
_TAIL = r"(?:\s*,\s*(?:die|der|das)\s+[^:\n]{0,60})?"
_JOINER = re.compile(r"\s*/\s*|\s+und\s+|\s*,\s*|\s*&\s*")
# "⟦…⟧" is the office's own label behind the one of the list (`label_blocks`)
_BRACKETS = re.compile(r"⟦[^⟧\n]*⟧|\((?!Evaluations)[^()\n]*\)")
_OF_THE_LIST = r"(?:Erreichte Personen|[A-ZÄÖÜ]\w+)"
_OWN_WORDS = re.compile(rf"{_OF_THE_LIST}(?: / {_OF_THE_LIST})* ⟦(?P<own>[^⟧\n]*)⟧(?:(?<=\?⟧):)?")
# adjectives before a label change nothing: "Individuelle Zuweisungsdauer"
_ADJECTIVE = re.compile(
    r"^(?:individuelle|durchschnittliche|geplante|maximale|voraussichtliche|reguläre|gesamte|"
    r"bisherige|vorgesehene|weitere|jährliche|monatliche|erreichte|tatsächliche|erzielte|erwartete|"
    r"angestrebte|aktuelle|laufende|realisierte)[srn]?\s+|"
    r"^(?:ind|indiv|durchschn|gepl|max|mtl|jährl|wö|wöch)\.\s*"
)
# "Eintritte 2021", "Verbleib nach 6 Monaten", "Teilnehmende (Stand 12/2021)"
_WHEN = re.compile(
    r"\s+(?:(?:im jahr|in|seit|bis|ab|stand)\s+)?(?:\d{1,2}/)?"
    r"(?:19|20)\d{2}(?:\s*[/–-]\s*\d{2,4})?$|"
    r"\s+nach\s+(?:\d{1,2}|\w+)\s+(?:monaten|jahren|jahr)$|\s+(?:insgesamt|gesamt|bisher|bislang)$"
)
_COST_PER = re.compile(
    r"^(?:\w*kosten|preis|ausgaben|aufwand)\s*(?:je|pro|/)\s*[\w/-]+(?:\s*(?:und|/|je|"
    r"pro)\s*[\w-]+)?$"
)
# hours a week by any name: "Wöchentliche Stundenzahl", "Wochenarbeitszeit", "Umfang pro Woche"
_HOURS_LABEL = re.compile(
    r"^(?:anzahl |zahl )?(?:der )?(?:\w+e[rsn]? ){0,2}?(?:"
    r"wöchentliche[rs]? (?:\w+e[rs]? )?(?:\w*stunden\w*|\w*arbeitszeit|\w*umfang|\w*präsenz\w*|"
    r"\w*anwesenheit\w*|\w*einsatzzeit|\w*zeitaufwand|\w*unterricht\w*)"
    r"|wochen-?(?:stunden\w*|arbeitszeit|umfang|präsenz)"
    r"|(?:\w*stunden\w*|std\.?|\w*arbeitszeit|\w*umfang|\w*präsenz\w*|\w*anwesenheit\w*|ue)"
    r"(?: ?/ ?| (?:pro|je|in der|die) )(?:woche|wo\.?)"
    r"|(?:\w*stunden\w*|\w*arbeitszeit|\w*umfang) (?:wöchentlich|wtl\.?)"
    r")(?: (?:der|je|pro) (?:teilnehm\w*|tn|person))?$"
)
# how long one person stays: "Maßnahmedauer je Teilnehmer", "Dauer pro Person"
_STAY_LABEL = re.compile(
    r"^(?:\w+e[rsn]? )?\w*dauer (?:je|pro) (?:\w+e[rsn]? )?"
    r"(?:teilnehm|person|tn\b|kopf|fall\b|kund)\S*$"
)
# "Umsetzung. Seit dem 1. August …": the label is a word of its own before the text
_RUN_IN = re.compile(
    r"^(?P<label>[A-ZÄÖÜ][a-zäöüß]{3,24}(?: und [A-ZÄÖÜ]\w+)?)\.\s+(?=[A-ZÄÖÜ„\d])"
)
_NUMBERING = r"(?:\d{1,2}(?:\.\d{1,2})*\.?|[a-z]\)|[A-Z](?:[.)]|\.?\d{1,2}(?:\.\d{1,2})*\.?\)?))"
_MARK = re.compile(rf"^[\s#>|]*(?:{_NUMBERING}\s+)?")
_NUMBERED = re.compile(rf"^{_NUMBERING}\s+")
_BULLET_SIGNS = "-•–·*▪○●◦"
# "1. September 2022" at the beginning of a wrapped line is no item
_BULLET = re.compile(
    rf"^\s*(?:[{_BULLET_SIGNS}]|\d{{1,2}}(?:\)|\.(?!\s+(?:Jan|Feb|März|Apr|Mai\b|Jun|Jul|Aug|Sep|Okt|"
    r"Nov|Dez)\w*\.?\s+\d{4})))\s+"
)


# "Was kostet es? 1.800 Euro im Jahr": question and answer on one line
_ASKED = re.compile(
    r"(?:W(?:er|as|en|em|ie|o|ann)|(?:Für|An|Mit|Von|Seit|Ab) we?(?:n|m|ann)|Steht wo|Welche\w*)\b"
    r"[^?:.!\t\n]{2,60}\?(?=\s+\S)"
)
# what a form prints behind its question, and no answer
_PRINTED_BEHIND = re.compile(
    r"\?\s*$|\b[Bb]itte\b|\bz\.\s?B\.|\bggf\.|\b(?:Sie|Ihre?[nrsm]?)\b|\?\s*\("
)
_ASKS = ("wie ", "wer ", "was ", "wen ", "an wen", "für wen", "welche", "in welchem", "seit wann",
         "wann ", "auf welcher", "worum", "warum")  # fmt: skip


# "18 Plätze" is a figure, "4 Ergebnisse" the heading of chapter 4
_COUNTABLE = {"participants", "weekly_hours", "staff"}


# printed questions of forms run over several lines
MAX_LABEL = 340
MAX_STEM_LABEL = 60
_STEMS = tuple(
    (field, re.compile(pattern, re.IGNORECASE))
    for field, pattern in (
        (
            "organisation",
            r"^(?:zuständige |einreichende )?(?:stelle|dienststelle|behörde)$|^jobcenter$",
        ),
        ("contact", r"ansprech|kontakt|rückfragen"),
        (
            "target_group",
            r"nimmt teil|wer kann|wen |zielgruppe|personenkreis|teilnehme\w*kreis|für wen|"
            r"adressat|zielperson",
        ),
        (
            "period",
            r"vertrag$|vertragsdauer|laufzeit|zeitraum|durchführung$|^beginn|^ende$|^start|"
            r"befristung",
        ),
        ("duration", r"\bdauer\b|teilnahmedauer|verweildauer|\w+dauer\b"),
        (
            "weekly_hours",
            r"stunden (?:pro|je) woche|wöchentlich|wochenstunden|std\. ?wöch|stundenumfang|"
            r"zeitlicher (?:rahmen|umfang)|zeitumfang",
        ),
        (
            "participants",
            r"eintritte|zugänge|austritte|abgänge|\bbestand\b|besucher|plätze\b|(?:\b|teilnahme|teilnehmer)platz\b|kapazität|teilnehmerzahl|^umfang\b|"
            r"gruppengröße|fallzahl",
        ),
        ("staffing_ratio", r"schlüssel|relation|^betreuung$"),
        (
            "cost",
            r"wer bezahlt|\bgeld\b|auftragswert|ausgaben|aufwand|kosten|aufwendung|volumen|budget|"
            r"preis|vergütung der|finanzbedarf|mitteleinsatz",
        ),
        ("legal_basis", r"recht(?:s|lich)|gesetzlich"),
        ("funding", r"finanzierung|fördermittel|förderanteil|anteil esf"),
        ("staff", r"personal(?!schlüssel)|team\b"),
        (
            "results",
            r"heraus|bewirkt|gebracht|übergänge|übergang (?:in|zu)|vermittelt|abbrüche|abbruch$|"
            r"quote|result|ergebnis|wirkung|verbleib|erfolg|bilanz|zahlen und fakten|vermittlung$|"
            r"zertifikate$|integration(?:en)? in|"
            r"^(?:davon )?in (?:arbeit|ausbildung|beschäftigung)",
        ),
        ("success", r"geholfen|gelungen|bewährt|erfolgsfaktor|gelingen"),
        ("lessons", r"anders machen|erfahrung|hinweis|empfehl|stolper"),
        (
            "description",
            r"idee|funktioniert|gearbeitet|worum|inhalt|kurzprofil|kurzbeschreibung|"
            r"beschreibung|umsetzung|ablauf|konzept|profil$",
        ),
    )
)


_LINES = 16_384
_JUDGING = {"success", "lessons"}


@dataclass(frozen=True)
class Label:
    """A label at the beginning of a line: its fields, and where the value begins in the line.

    `alone` when nothing but the label stands on the line.
    """

    fields: tuple[str, ...]
    heading: str
    value_at: int
    alone: bool


def _key(text: str) -> str:
    plain = _spelled(text).replace("“", "").replace("„", "")
    return " ".join(plain.split()).strip(" :.?*").casefold()


# "Wie heißt Ihr Beispiel?", "Welches Jobcenter hat es eingereicht?"
_ASKED_FOR = (
    ("name", re.compile(r"wie (?:heisst|nennt|lautet)\b")),
    ("organisation", re.compile(r"welche[rs]? (?:jobcenter|grundsicherungsstelle|dienststelle)\b")),
    ("period", re.compile(r"(?:seit )?wann (?:wurde|hat|haben|begann|läuft|startete)\b")),
)
# "Wer zahlt's?", "Wie läuft’s?"
_SHORT_ES = re.compile(r"(?<=[a-zäöü])[’']s\b")


def _spelled(text: str) -> str:
    return _SHORT_ES.sub(" es", text) if "'" in text or "’" in text else text


def own_words(text: str) -> str:
    """A text as the document prints it, without the labels of the list put before its own."""
    return _OWN_WORDS.sub(r"\g<own>", text) if "⟦" in text else text


class Lexicon:
    """Labels of all fields, looked up line by line."""

    def __init__(self, labels: dict[str, list[str]]) -> None:
        self._field: dict[str, str] = {}
        # several layouts ask for the same lines and headings
        self._matched = lru_cache(maxsize=_LINES)(self._match)
        self.fields_of = lru_cache(maxsize=_LINES)(self._fields_of)
        for field, names in labels.items():
            for name in names:
                self._field.setdefault(_key(name), field)
        # printed questions by their first word, in the order of the file
        self._asking: dict[str, list[tuple[str, str]]] = {}
        self._telling: dict[str, list[tuple[str, str]]] = {}
        for name, field in self._field.items():
            first = name.split(" ", 1)[0]
            if name.startswith(_ASKS):
                self._asking.setdefault(first, []).append((name, field))
            if len(name) > 12 and " " in name:
                self._telling.setdefault(first, []).append((name, field))

    @classmethod
    def load(cls, path: Path = LABELS_FILE) -> Lexicon:
        return cls(read_word_list(path))

    def _fields_of(self, text: str) -> tuple[str, ...]:
        """Fields of a text that is a label as a whole; empty when it is none."""
        plain = _BRACKETS.sub(" ", text)
        direct = self._one(plain)
        if direct:
            return (direct,)
        parts = [p for p in _JOINER.split(plain) if p.strip(" :-")]
        if not 1 < len(parts) <= 6:
            return ()
        found = []
        for part in parts:
            field = self._one(part.rstrip("- "))
            if field is None:
                return ()
            found.append(field)
        return tuple(dict.fromkeys(found))

    def _one(self, text: str) -> str | None:
        key = _key(text)
        if key in self._field:
            return self._field[key]
        plain = _WHEN.sub("", _ADJECTIVE.sub("", key))
        if plain in self._field:
            return self._field[plain]
        if _COST_PER.match(key):
            return "cost"
        if _HOURS_LABEL.match(key):
            return "weekly_hours"
        if _STAY_LABEL.match(key):
            return "duration"
        tail = _LABEL_TAIL.search(key) if key.endswith(_TAIL_ENDS) else None
        known = self._field.get(key[: tail.start()].strip(" :")) if tail else None
        return known or field_of_clause(_spelled(text.strip()))

    def by_stem(self, text: str) -> tuple[str, ...]:
        """Field of a short phrase by the word it is about: "Rechtliche Einordnung", "Wirkung".

        Weaker than `fields_of`: only for places whose shape already says that a label stands
        there (a cell of a two-column table, a phrase before a colon or question mark).
        """
        plain = _NUMBERED.sub("", _BRACKETS.sub(" ", text).strip(" :?.*|"))
        if not 0 < len(plain) <= MAX_STEM_LABEL or len(plain.split()) > 6:
            return ()
        return tuple(field for field, pattern in _STEMS if pattern.search(plain))[:2]

    def match(self, line: str) -> Label | None:
        """Label at the beginning of a line: alone, beside a value behind a colon, or in a cell."""
        return self._matched(line)

    def _match(self, line: str) -> Label | None:
        mark = _MARK.match(line)
        at = mark.end() if mark else 0
        body = line[at:]
        if not body.strip():
            return None
        if sum(bool(c.strip()) for c in body.split("\t")) > 2:
            return None
        cell = body.split("\t", 1)
        head = cell[0].strip(" |")
        if len(cell) > 1 and head and len(head) < 160:
            fields = self.fields_of(head)
            if fields:
                value_at = at + len(cell[0]) + 1
                return Label(fields, head, value_at, not line[value_at:].strip())
        asked = _ASKED.match(body)
        if asked is not None and not _PRINTED_BEHIND.search(body, asked.end()):
            fields = self.fields_of(asked[0]) or self.by_stem(asked[0])
            if fields:
                return Label(fields, asked[0], at + asked.end(), False)
        whole = body.strip()
        if len(whole) <= MAX_LABEL:
            fields = self.fields_of(whole) or self._question(whole)
            counted = re.fullmatch(r"[\s#>|]*\d+\s+", line[:at]) and set(fields) & _COUNTABLE
            if fields and not counted:
                return Label(fields, whole.strip(" :"), len(line), True)
        dash = re.search(r"\s[–—-]\s", body)
        if dash and len(whole) <= 260:
            fields = self.fields_of(body[: dash.start()])
            rest = body[dash.end() :].strip()
            explains = (
                "z. B." in rest or "soweit" in rest or (len(rest) < 70 and rest[-1:] not in ".!")
            )
            if fields and rest and explains and not any(c.isdigit() for c in rest):
                if set(fields) <= _JUDGING:
                    # "Erfolgsfaktoren – Schwächen" are its weaknesses
                    own = self.fields_of(rest)
                    fields = own if own and set(own) <= _JUDGING else fields
                return Label(fields, body[: dash.start()].strip(" :"), len(line), True)
        run_in = _RUN_IN.match(body)
        if run_in:
            fields = self.fields_of(run_in["label"])
            if fields:
                return Label(fields, run_in["label"], at + run_in.end(), False)
        colon = _colon(body)
        if colon is not None and colon <= 160:
            fields = self.fields_of(body[:colon])
            if fields:
                value_at = at + colon + 1
                return Label(fields, body[:colon].strip(), value_at, not line[value_at:].strip())
        return None

    def _question(self, text: str) -> tuple[str, ...]:
        """Printed questions: the label is how the question begins."""
        key = _key(text)
        for wanted, question in _ASKED_FOR:
            if question.match(key) and "?" in text:
                return (wanted,)
        first = key.split(" ", 1)[0]
        if text.rstrip().endswith("?") and key.startswith(_ASKS):
            for name, field in self._asking.get(first, ()):
                if key.startswith(name):
                    return (field,)
        for name, field in self._telling.get(first, ()):
            if key.startswith(name):
                rest = key[len(name) :]
                asks = text.rstrip().endswith(("?", ".", ":")) or not rest.strip()
                if rest[:1] in {"", " ", ",", "?"} and (
                    "?" in text
                    or rest.startswith((", die", " - ", " resultierend"))
                    or (asks and "bitte" in key)
                ):
                    return (field,)
                if name.startswith(("was müsste sich",)):
                    return (field,)
        return ()


def _colon(body: str) -> int | None:
    """First colon outside brackets that is no part of a ratio or a time."""
    if ":" not in body[:200]:
        return None
    depth = 0
    for index, char in enumerate(body[:200]):
        if char == "(":
            depth += 1
        elif char == ")":
            depth = max(0, depth - 1)
        elif char == ":" and depth == 0:
            after = body[index + 1 : index + 2]
            if after.isdigit() and body[index - 1 : index].isdigit():
                continue
            return index
        elif char == "\n":
            return None
    return None


def bullet(line: str) -> str | None:
    """The text of a list item, `None` for other lines."""
    # most lines begin with a letter
    sign = line.lstrip()[:1]
    if sign not in _BULLET_SIGNS and not sign.isdecimal():
        return None
    match = _BULLET.match(line)
    return line[match.end() :] if match else None


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    return Lexicon.load()
