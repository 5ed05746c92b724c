"""What an approach is called: its own name out of a heading and the text below it."""

from __future__ import annotations

import re
from functools import lru_cache

from records.quick import quick

NUMBERING = re.compile(
    r"^(?:(?:Praxis|Maßnahme|Projekt|Daten|Info)?[Bb](?:latt|eispiel)\s*(?:Nr\.\s*)?\d*\s*:\s*|"
    r"(?:(?:TOP\s+)?\d{1,2}(?:\.\d{1,2})*[.):]?|[a-z]\)|[A-Z](?:[.)]|\.?\d{1,2}(?:\.\d{1,2})*\.?\)?))\s+)"
)
GENERIC = re.compile(
    r"^(?:Überblick|Übersicht|Einleitung|Einführung|Ergebnisse?|Zahlen.*|Fazit|Ausblick|Agenda|"
    r"Inhalt\w*|Nächste Schritte|Kontakt|Anhang|Anlage.*|Meldungen|Hinweise?|Steckbrief|"
    r"Abkürzungen|Impressum|Zusammenfassung|Hintergrund|Ausgangslage|Kapitel.*|Teil \w+|"
    r"(?:Zwei|Drei|Vier|Fünf|Sechs|Sieben|Acht|Neun|Zehn|\d{1,2})\s+(?:\w+e\s+)?(?:Projekte|Beispiele|Ansätze|"
    r"Maßnahmen|Modelle|Angebote|Häuser|Jobcenter|Wege|Ideen)\b.*|"
    r"(?:Laufende|Neue|Aktuelle|Unsere|Weitere|Einzelne|Bestehende) (?:Angebote|Maßnahmen|Projekte|"
    r"Ansätze|Vorhaben)|Maßnahmeblatt.*|Umsetzung in Zahlen|Zielgruppe und Zugang|Projekte.*|"
    r"Maßnahmen|Beispiele|"
    r"Gut zu wissen|Schwerpunkte.*|Strategi\w+.*|Handlungsfelder.*|Rahmenbedingungen|"
    r"Arbeitsmarkt.*|"
    r"Finanz\w+.*|Budget.*|Statistik.*|Personal.*|Organisation.*|Rückblick.*|Vorwort|Grußwort|"
    r"Editorial|Das Jahr.*|Zielvereinbarung.*|Eckwerte.*|Termine.*|Teilnahme\w+.*|Bilanz.*|"
    r"Kennzahlen.*|Handlungsschwerpunkt\w*.*|Zusammenarbeit.*|Kooperation\w*.*|"
    r"Zielgruppen.*|Ziele.*|Kosten.*|Das (?:Vorhaben|Projekt|Konzept|Wichtigste.*)|"
    r"Untersuchungs\w+|Methodik|"
    r"Empfehlung\w*|Design|"
    r"Eingliederungs\w+ im.*|Instrumente.*|Geplante.*|Entwicklung.*|"
    r"Mindestlohn.*|"
    # chapters of papers to a council
    r"Sachverhalt\w*|Sachdarstellung|Sachstand|Anlass|Begründung|Beschluss\w*|Stellungnahme|"
    r"Beratungsfolge|Vorbemerkung\w*|Allgemeines|Problem\w*|Lösung|Alternativen|Berichterstattung|"
    r"Finanzielle Auswirkungen|Personelle Auswirkungen|Weiteres Vorgehen)\b.{0,25}$",
    re.IGNORECASE,
)
# sections that lead away from the approach
AWAY = re.compile(
    r"^(?:Das könnte Sie|Weitere\s|Mehr zum Thema|Ähnliche|Verwandte|Kontakt|Impressum|Lesen Sie|"
    r"Aktuelle|Wussten Sie|Schon gewusst)",
    re.IGNORECASE,
)
# headings of a box of facts: what the box is about stands above it
BOX_TITLE = re.compile(
    r"^(?:Auf einen Blick|(?:\w+-?)?[Ss]teckbrief|(?:Zahlen|Daten)(?:,| und)? Fakten|Fakten|"
    r"Fakten-?[Cc]heck|"
    r"In Kürze|Kurzprofil|Kurzinfo\w*|Kurzübersicht|Kurz (?:und (?:bündig|knapp)|gefasst)|Eckdaten|"
    r"(?:Projekt|Maßnahme|Rahmen|Kern|Stamm|Basis)-?[Dd]aten|Infobox|Info-?[Kk]asten|Profil|"
    r"Angaben zu[mr] \w+|(?:Allgemeine|Formale) Angaben|Rahmen|Das Wichtigste in Kürze|"
    r"(?:Projekt|Maßnahme)-?[Üü]bersicht|"
    r"(?:Das |Unsere? |Die |Ein )?(?:Projekt|Maßnahme|Angebot|Vorhaben|Ansatz) "
    r"(?:auf eine[mr] (?:Blatt|Seite)|auf einen Blick|im Überblick|in Kürze|kompakt|im Profil|"
    r"im Steckbrief))"
    r"(?: de[sr] (?:Projekte?s|Maßnahme|Angebote?s|Vorhabens|Ansatzes|Programms))?$",
)
# one approach told run by run, site by site, part by part
RUN_TITLE = re.compile(
    r"^(?:\d{1,2}\.\s*)?(?:(?:Durchgang|Durchlauf|Runde|Kohorte|Förderphase|Projektphase|Standort|"
    r"Förderperiode)\b|(?:Phase|Stufe|Modul|Baustein|Teil|Gruppe|Kurs|Schritt|Abschnitt|Jahr|"
    r"Quartal|Halbjahr|Zu\s+Frage|Frage)\s*(?:Nr\.\s*)?(?:\d|[IVX]+\b|[A-Z]\b)|"
    r"\d\.\s*(?:Quartal|Halbjahr|Jahr)\b|(?:19|20)\d{2}(?:/\d{2,4})?\W*$)"
)
# "Wie läuft es ab?", "Und was kostet das?": divides an example and names none
_QUESTION = re.compile(
    r"(?:Und\s+|Aber\s+)?(?:(?:Für|Mit|An|Von|Bis|Seit|Zu|Ab|Durch)\s+)?"
    r"(?:Wie|Was|Wer|Wen|Wem|Wo|Wann|Warum|Wozu|Wof[üu]r|Womit|Wohin|Woher|Wodurch|Weshalb|Wieso|Welche[rsnm]?)\b"
    r"[^.]{2,80}\?",
    re.IGNORECASE,
)


def is_question(text: str) -> bool:
    """A heading that asks, whatever it asks after."""
    return _QUESTION.fullmatch(text) is not None


_QUOTED = re.compile(r"[„“\"»]([^„“”\"»«\n.!?,:]{3,50})[“”\"«]")
# what stands in quotes behind these is a party, a paper or a fund, not an approach
_OTHER_NAMED = re.compile(
    r"\b(?:Fraktion(?:en)?|Partei|Liste|Wähler\w+|Bündnis(?:ses)?|Ratsgruppe|Vereins?|Stiftung|"
    r"Zeit(?:ung|schrift)|Artikel|Buch|Studie|Preis(?:es)?|Rubrik|Reihe|Motto|Thema|"
    r"(?:Bundes|Landes|Förder|Sonder)programms?|Förderaufrufs?|Förderrichtlinie)"
    r"(?:\s+(?:der|des|die|den|zum|zur))?\s*$"
)


def names_other(before: str) -> bool:
    """The words before a quoted name say that it names no approach."""
    return _OTHER_NAMED.search(before[-60:]) is not None


KIND_WORD = (
    r"(?:\w*[Pp]rojekt\w*|\w*[Vv]orhaben\w*|\w*[Mm]aßnahme\w*|\w*[Aa]ngebot\w*|\w*[Pp]rogramm\w*|"
    r"\w*qualifizierung|\w*[Kk]urs\w*|\w*[Ii]nitiative|\w*[Ll]ehrgang\w*|\w*[Aa]nsatz\w*|"
    r"\w*[Mm]odell\w*|\w*[Cc]oaching|\w*werkstatt)"
)
# looked for from the quotes backwards: they are few, and words before them may be endless
_NAME_QUOTED = re.compile(r"(?=[„“\"»]([^„“”\"»«\n.!?,:]{3,50})[“”\"«])")
_KIND_BEFORE = quick(rf"{KIND_WORD}\s+(?:\w+\s+)?$")
_KIND_WINDOW = 100
_LEAD = re.compile(
    r"^(?:(?:Das |Unser |Unsere |Die )?(?:Modell|Pilot|Praxis|Best[- ]Practice[- ]?)?"
    r"(?:(?:[Pp]rojekt-?|[Mm]aßnahme-?)?(?:[Ss]teckbrief|[Vv]orstellung|[Bb]eschreibung|[Ii]dee|[Bb]latt)|"
    r"[Pp]rojekt|[Bb]eispiel|[Mm]aßnahme|[Aa]ngebot|[Pp]raxisbeispiel)\s*"
    r"(?:\d{1,2}|[A-Z])?\s*[:–-]\s+|(?:[A-Z]\s+)?Los\s*(?:Nr\.\s*)?\d{1,2}\s*[:–-]\s+)",
)


# headings are asked again by every layout and for every heading above them
@lru_cache(maxsize=4096)
def bare(text: str) -> str:
    """A heading without its numbering."""
    return NUMBERING.sub("", text.lstrip("> ")).strip(" *:")


def chapter_name(title: str, text: str, document: str, from_text: bool = True) -> str:
    """The approach's own name: quoted in the heading or the text, else the heading itself.

    A data sheet has its name in the heading; only prose introduces it in the text (`from_text`).
    """
    quoted = [q[1].strip() for q in _QUOTED.finditer(title) if not names_other(title[: q.start()])]
    if quoted:
        return (_SPEECH.match(quoted[0]) and _named_in(text)) or quoted[0]
    title = _REPORT_BEHIND.sub("", _OFFICE_BEHIND.sub("", title))
    plain = _of_colon(_LEAD.sub("", bare(title)).strip(), text, document)
    for name in _QUOTED.findall(text):
        if name.casefold() in plain.casefold() and _is_name(name):
            return name.strip()
    named = _introduced(text)
    if named and not from_text and text.count(named) < 2:
        named = None
    if named and _is_name(named):
        return named.strip()
    short = re.split(r"\s[–—-]\s|:\s", plain)[0].strip()
    if from_text and short != plain and len(re.findall(rf"\b{re.escape(short)}\b", document)) > 1:
        return short
    if plain.isupper():
        return _without_place(_in_small_letters(plain), text)
    # "Wohnen. Arbeit. Weiter." is written with its points
    return plain.strip() if ". " in plain else plain.strip(" .")


# "„Wir holen die Leute ab“": what somebody says, where the text introduces a name
_SPEECH = re.compile(
    r"(?:Wir|Ich|Sie|Er|Es|Man|Das ist|Da|Jetzt|Hier|Endlich|Mehr als|So)\s+\w+\s+\w"
)
# "Jobpatin (Jobcenter Landkreis Heidmark)": whose example it is
_OFFICE_BEHIND = re.compile(
    r"\s*(?:\((?:[^()]*\b)?(?:[Jj]obcenter|JC|Landkreis|Kreis|Stadt|Optionskommune)\s[^()]*\)|"
    r",\s+(?:Kommunales\s+)?Jobcenter\s+[A-ZÄÖÜ][^,]*)\s*$"
)


# "Trainingszentrum – Ergebnisse 2016 im Überblick": what the paper tells of it
_REPORT_BEHIND = re.compile(
    r"\s+[–—-]\s+(?:\w+\s+)?(?:Ergebnisse|Zahlen|Bilanz|Zwischenbilanz|Sachstand|Fortführung|Verlängerung|Vorstellung|\w*[Bb]ericht|Überblick|"
    r"Eckdaten|Kurzfassung|Kurzdarstellung|Rückblick)\b.{0,40}$"
)


def _named_in(text: str) -> str | None:
    """The quoted name that a text introduces, or that stands in it again."""
    again = (q for q in _QUOTED.findall(text) if _is_name(q) and text.count(q) > 1)
    return _introduced(text) or next(again, None)


def _introduced(text: str) -> str | None:
    """The first quoted name behind a word for its kind: "das Modellprojekt „Kompass“"."""
    for quote in _NAME_QUOTED.finditer(text):
        before = text[max(0, quote.start() - _KIND_WINDOW) : quote.start()]
        if _KIND_BEFORE.search(before) and not names_other(before):
            return quote[1]
    return None


_PLACE_WORD = re.compile(
    r"(?:Landkreis|Kreis|Stadt|Region|Jobcenter|Aus|Beispiel|Praxis\w*|Projekt|Land|Gemeinde)\b",
    re.IGNORECASE,
)


# "Lotsen im Quartier: Wie das Jobcenter Menschen erreicht": what the name is about
_TELLS_ON = re.compile(
    r"(?:Wie|Was|Warum|Wo|Wer|Wenn|So|Ein|Eine|Mit|Für|Auf|Gemeinsam)\s+(?:[\w„“\"-]+\s+){3}"
)


def _of_colon(title: str, text: str, document: str) -> str:
    """The side of a colon that is the name: "Musterstadt: Jobladen", "Intensiv Plus: Wirkt es?"."""
    head, colon, tail = (part.strip() for part in title.partition(":"))
    if not colon or not tail or len(head.split()) > 4:
        return title
    place = head.split()[-1]
    if _PLACE_WORD.match(head) or re.search(
        rf"(?:[Jj]obcenters?|[Kk]reis\w*|[Ss]tadt|\b[Ii]n)\s+(?:\w+\s+)?{re.escape(place)}", text
    ):
        return tail
    if (
        tail.endswith("?")
        or _TELLS_ON.match(tail)
        or len(re.findall(rf"\b{re.escape(head)}\b", document)) > 1
    ):
        return head
    return tail


def title_name(title: str, document: str, often: int) -> str | None:
    """A name in the title of a document that the whole text is about: it recurs there."""
    quoted = [
        q[1].strip()
        for q in _QUOTED.finditer(title)
        if _is_name(q[1]) and not names_other(title[: q.start()])
    ]
    plain = _LEAD.sub("", bare(title)).strip()
    parts = [*quoted, *(p.strip(" .!?") for p in re.split(r":\s|\s[–—-]\s", plain))]
    for part in parts:
        good = 1 <= len(part.split()) <= 4 and not GENERIC.match(part) and len(part) > 3
        office = re.match(r"(?:Kommunales\s+)?Jobcenter\b|Landkreis\b|Kreis\b|Stadt\b", part)
        if not good or office or _TYPE.search(part):
            continue
        short = re.search(rf"{re.escape(part)}[“”\"«]?\s*\((\w{{2,12}})\)", document)
        told = len(re.findall(rf"\b{short[1]}\b", document)) if short else 0
        if document.count(part) + told >= often:
            return part
    return None


# kinds of documents, not of approaches
_TYPE = quick(
    r"[Bb]ericht|programm\b|[Kk]atalog|[Ss]ynopse|[Üü]bersicht|[Bb]roschüre|[Nn]ewsletter|"
    r"[Bb]eispiele|[Pp]rojekte\b|[Mm]aßnahmen\b|[Pp]raxis\b|[Ll]eistungsbeschreibung|[Kk]onzept\b"
)


def is_type(text: str) -> bool:
    """The words name a kind of document: "Jahresbericht", "Praxisbeispiele"."""
    return _TYPE.search(text) is not None


def _is_name(text: str) -> bool:
    return text[:1].isupper() and len(text.split()) <= 6


def as_written(name: str, text: str) -> str:
    """A name in capitals as the text below writes it; as it stands where the text does not."""
    if not name.isupper():
        return name
    told = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text.replace(name, " "), re.IGNORECASE)
    return told.group() if told and told.group()[:1].isupper() else name


_SMALL = re.compile(
    r"(?:a[mn]|auf|aus|bei|das|de[mnrs]|die|eine?[nr]?|für|i[mn]|mit|nach|oder|ohne|statt|und|vo[nm]|"
    r"zu[mr]?|über)"
)


def _in_small_letters(name: str) -> str:
    """ "FRÜHSTÜCK MIT DEM CHEF" as a name is written within a text."""
    words = name.title().split(" ")
    return " ".join(
        w.lower() if n and _SMALL.fullmatch(w.lower()) else w for n, w in enumerate(words)
    )


def _without_place(name: str, text: str) -> str:
    """ "Stromhelfer Musterstadt" where the text says that this is Jobcenter Musterstadt."""
    words = name.split()
    last = words[-1]
    if len(words) > 1 and re.search(rf"[Jj]obcenters?\s+(?:\w+\s+)?{re.escape(last)}\b", text):
        words = words[:-1]
        if words[-1].casefold() == "in":
            words = words[:-1]
    return " ".join(words)
