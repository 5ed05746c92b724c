"""Counts of people in running text: which number says what came of them, which says how many.

"Von den 38 Begleiteten gingen sieben wieder zur Schule, neun begannen eine Ausbildung": 38 is the
whole, seven and nine are outcomes. Numbers of other things (months, groups, euros) are passed over.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ingest.fields.outcomes import PERSON, indicator_of
from records.quantities import (
    find_dates,
    find_durations,
    find_money,
    find_percents,
    find_ratios,
    parse_number,
)
from records.quantities.fractions import find_fractions
from records.quantities.numbers import NUMBER
from records.quantities.remembered import may_count, remembered
from records.quick import quick

_NUMBER = re.compile(rf"(?<![\w.,:/§-]){NUMBER}(?![\w%]|[.,:/]\d|\.\s?[A-ZÄÖÜ]|-\s?(?:\w|bis\b))")
PEOPLE_WORDS = (
    rf"(?:{PERSON}|Helfer\w*|Geförderte\w*|Begleitete\w*|Absolvent\w*|Azubis?|Auszubildende\w*|"
    rf"Arbeitsuchende\w*|"
    r"Arbeitslose\w*|Elternteile\w*|Tandems?|Fälle\w*|Kandidat\w*|Bewerber\w*|"
    r"Bedarfsgemeinschaften|"
    r"Familien|Haushalte|Beschäftigte\w*|Ratsuchende\w*|Abgänger\w*|Schüler\w*|Leute|"
    r"Leistungsbe\w+|"
    r"Gäste\w*|Besucher\w*|Angemeldete\w*|Eingetretene\w*|Gestartete\w*|Zugewiesene\w*|"
    r"Mädchen|Jungen|Väter|Migrant\w*|Selbst(?:st)?ändige\w*|Gründer\w*|Betroffene\w*|Klient\w*)\b"
)
_PEOPLE = quick(PEOPLE_WORDS)
_OUTCOME_NOUN = re.compile(
    r"(?:Vermittlung|Einstellung|Überg[aä]ng|Einstieg|Festanstellung|Integration|Abbr[uü]ch|Abschl[uü]ss|Arbeitsaufnahme|Arbeitsverh|Arbeitsvertr|"
    r"Lehr(?:stelle|e\b|vertr)|Anstellung|Entwöhnung|Therapie|Kontakt\b|Vertr[aä]g|Studium|Lehrgang\b|"
    r"Ausbildung|Umschulung|Weiterbildung|Qualifizierung|Minijob|Stelle|Arbeit\b|Job\b|"
    r"Vollzeit|Teilzeit|Maßnahme\b|Einm[uü]nd|Übernahme|Zertifikat|Prüfung|Wohnung|Schule|"
    r"Schulabsch|Ausb\b|Abbr\b|Besch\b|"
    r"Hauptschulabsch|Beschäftigung|Arbeitsmarkt|Arbeitsplatz|Gründung|Selbst(?:st)?ändigkeit|Existenz)"
)
# "7 Praktika" is an outcome in a list of outcomes; "zwei Praktika im Betrieb" is what one does
_PLACEMENTS = re.compile(r"(?:\w+e[nr]?\s+)?(?:Praktik\w+|Probebeschäftigung\w*|Hospitation\w*)")
_OUTCOME = quick(
    r"\barbeite(?:n|t|te|ten)\b|in\s+(?:feste\w*\s+)?Arbeit\b|\bArbeit\b|\bStellen?\b|Arbeitsvertr\w+|"
    r"zur Schule|"
    r"\bbr[aä]ch\w*\b[^,;.]{0,40}\bab\b|Abbr[uü]ch\w*|abgebrochen|bestanden|"
    r"\bschloss\w*\b[^;.]{0,60}\bab\b|abgeschlossen|aufgestockt|"
    r"(?:eigene[rn]?|eine) Wohnung|"
    r"Wohnung (?:gefunden|bezogen|bekommen)|wieder eine Wohnung|Vollzeit|Teilzeit|"
    r"Arbeitsmarkt|Ausbildung|Minijob|übernommen|beendet|[Mm]aßnahme\b|Prüfung|Abschluss|"
    r"\bvermittel\w+|eingestellt|Praktik\w+|Beschäftigung|beschäftigt|Umschulung|Qualifizierung|"
    r"aufgehört|ausgestiegen|weggeblieben|kamen\b[^.;]{0,40}\bnicht mehr|geeinigt|Insolvenz|"
    r"reguliert|geregelt|gelang\w*|in (?:regelmäßiger )?Beratung\b|schuldenfrei|"
    r"Weiterbildung|Studium|Selbst(?:st)?ändig\w*|gegründet|ausgeschieden|Leistungsbezug|[Ss]prachkurs\w*|"
    r"\bnoch\s*#\s*(?:da\b|dabei|dort)|\bes\s+(?:immer\s+)?noch\s*#|"
    r"bis zum (?:Ende|Schluss)|[Ff]reiwillige\w*|[Tt]herap\w+|Behandlung\b|Anstellung|"
    r"Führerschein|selbst(?:st)?ändig\b|\bsvB\b|\bSvB\b|\bSVB\b|\bsvp\w*|\bsv\b|\bAusb\b|\bAbbr\b|"
    r"\bangestellt\b|\bunterschrieben\b|[Ll]ehrvertr\w+|\b(?:eine?n|ihren)\s+Vertrag\b|\bLehre\b|[Ll]ehrstelle|"
    r"\bJobs?\b|\bstudier(?:en|t|te|ten)\b|\bGewerbe\b|\babgeworben\b|\banderen\s+Firmen\b|Teilzeitstelle|"
    r"\bKontakt\s+zum\b|[Ee]ntwöhnung|[Ee]ntgiftung|\bReha\b|\bzum\s+Guten\b|[Gg]esellenbrief|Arbeitsverhältnis\w*|"
    r"\bkeine\s+Leistung\w*\s+mehr\b|\bnicht\s+mehr\s+auf\s+(?:\w+\s+)?Leistung\w*|\btätig\b|"
    r"\bArbeitsaufnahme\w*|Anstellung\w*|\bdurchgefallen\b|"
    r"\bweiterführende\w*|\b(?:Anschluss|Folge)(?:maßnahme|angebot|förderung)\w*|"
    r"Zertifikat\w*|(?:unbefristet|fest)e[nr]?\s+Vertr[aä]g|integriert|Hilfebedürftigkeit",
)
_REACH = quick(
    r"\berreichten\b|mitgemacht|genutzt|\bteilgenommen|\bnahmen\b[^.;]{0,60}\bteil\b|[Bb]egleite(?:t|te|ten|n)\b|[Bb]etreu(?:t|te|ten|en)\b|"
    r"berate?n\b|bis heute\b|\bbisher\b|\bbislang\b|"
    r"angesprochen|"
    r"eingetreten|\btraten\b[^.;]{0,40}\bein\b|gestartet|besucht|\berreicht\b|eingeladen|befragt|"
    r"aufgenommen(?=[\s.]*$)|zugewiesen|Eintritte|noch dabei"
)
_FIRM = quick(
    r"\berreichten\b|mitgemacht|\bbenutzt|\berreicht\s*$|teilgenommen|begleitet|betreut|angesprochen|"
    r"eingetreten|bis heute\b"
)
_BEGUN = re.compile(r"\bhaben\s+begonnen|\bbegannen\b(?!\s+(?:eine|mit|in))")
_WHOLE_BEFORE = quick(
    r"(?:\b[Vv]on\s+(?:den\s+|insgesamt\s+|allen\s+|diesen\s+)?[^,;.\d]{0,70}|"
    r"\d\s+der\s+(?:insgesamt\s+)?"
    r"|\b(?:von|der)\s+(?:insgesamt\s+)?)$"
)
_PAIR = re.compile(r":\s*\d")
_LED_BY = re.compile(r"(?:^|[,;.]\s|\n|\bund\s)(?P<label>[^,;:.\d]{3,40}):\s*$")
# "13 von 22", "11 der 16": the number behind is the whole
OF_WHOLE = re.compile(
    rf"(?<![\w,.]){NUMBER}\s+(?:{PERSON}\s+)?(?:von|der)\s+(?:den\s+|insgesamt\s+|allen\s+)?$"
)
# "Integrationen von 300 Personen": the people are the outcome
_OUTCOME_OF = re.compile(r"(?:Integration|Vermittlung|Arbeitsaufnahme)\w*\s+von\s+(?:\w+\s+)?$")
_OTHER_THINGS = re.compile(
    r"^\s*(?:der|von\s+den|in\s+den)\s+letzten\b|^\s*(?:\w+e[nrs]?\s+)?(?:Monat|Woche|Jahr|Tag|Stund|Termin|Standort|Grupp|Kurs|Durchg|"
    r"Coach|Fachkr|"
    r"Stelle[nr]?\s+(?:im|für|in der|[A-ZÄÖÜ])|Modul|Phase|Mitarbeit|Lots|Betrieb|Unternehmen|"
    r"Arbeitgeber|Euro|€|Prozent|"
    r"Uhr|Minuten|Plätze|Platz|VZÄ|Einwohner|Seite|Abs\b|Nr\b|Anleit|Pädagog|Räume|Gespräch|Halbj|"
    r"Kommunen|"
    r"Städte|Gemeinden|Jobcenter|Länder|Projekte|Partner|Angebote|Vormittag|Nachmittag|"
    r"Sprach\w*lehr|Kinder\b|\w*[Kk]räfte\b|\w*lehrkr|Werkstätten|Maschinen|Räder|Kilometer|"
    r"Vermittlungsfach|Integrationsfach|Fallmanag|Berater|Arbeitsgelegenheit|Unterricht|"
    r"Bausteine|Schritte|Vollzeitkr|Vollzeitst|Vollzeitpers|halbe\b|\w*[Ll]otsen\b|"
    r"Wohnungen\s+(?:vor\b|bereit|angemietet|zur\s+Verfügung))"
)
_JE = re.compile(
    r"\b(?:[Uu]m|[Gg]egen|je|pro|à|ab|bis zu|Stand|zwischen|Alter von|unter|über|§§?|Nr\.|mit je|"
    r"Teilhaushalt|Haushalt|Titel|Los|Anlage|Vorlage|Position|Modul\w*|Phase\w*|Teil|Stufe\w*|Runde|Kapitel|Tabelle|Abbildung|Klasse|Projekt|Beispiel|"
    r"Seite)\s*$"
)


@dataclass(frozen=True)
class Tally:
    """A number of people at `text[start:end]` and the group it is part of, if told."""

    value: int
    start: int
    end: int
    whole: int | None
    outcome: bool
    # the words leave no doubt that these are the people reached
    firm: bool = False
    # the words before it, where they and not those behind say what came of the people
    led_by: str | None = None


@remembered
def tallies(text: str) -> list[Tally]:
    """Numbers of people in a sentence, outcomes and wholes, in text order."""
    if not may_count(text) or _NUMBER.search(text) is None:
        return []
    taken = [
        (m.start, m.end)
        for find in (find_dates, find_money, find_percents, find_ratios, find_fractions)
        for m in find(text)
    ]
    taken += [(m.start, m.end) for m in find_durations(text)]
    numbers = [
        m
        for m in _NUMBER.finditer(text)
        if not any(a < m.end() and m.start() < b for a, b in taken)
        and not m.group().casefold().startswith("ein")
        and "," not in m.group()
        and not _OTHER_THINGS.match(text[m.end() :])
        and not _JE.search(text[: m.start()])
    ]
    found: list[Tally] = []
    pairs = len(_PAIR.findall(text)) > 1
    whole: int | None = None
    for index, match in enumerate(numbers):
        stop = numbers[index + 1].start() if index + 1 < len(numbers) else len(text)
        behind = re.sub(r"\(\s*[\d,]+\s*(?:%|Prozent)\s*\)", "", text[match.end() : stop])
        after = re.split(r"[;.]\s|\(", behind)[0]
        begin = numbers[index - 1].end() if index else 0
        before = re.split(r"[;:.]\s|,\s|\bund\s", text[begin : match.start()])[-1]
        value = int(parse_number(match.group()))
        led = _LED_BY.search(text[begin : match.start()]) if pairs else None
        if led is not None:
            # "bestanden: 26, in Arbeit: 22": the words stand before the number
            if _OUTCOME.search(led["label"]):
                label = led["label"].strip()
                found.append(Tally(value, match.start(), match.end(), whole, True, led_by=label))
            continue
        next_led = _LED_BY.search(text[match.end() : stop]) if pairs else None
        if next_led is not None:
            after = after[: max(0, len(text[match.end() : stop]) - len(next_led.group()))]
        if _is_whole(text, match, after, index + 1 < len(numbers)):
            whole = value
            found.append(Tally(value, match.start(), match.end(), None, False, True))
            if found[:-1] and re.search(
                r"\b(?:von|der)\s+(?:\w+\s+)?$", text[: match.start()][-20:]
            ):
                first = found[-2]
                if first.outcome and first.whole is None:
                    found[-2] = Tally(first.value, first.start, first.end, value, True)
            continue
        if _WHOLE_AHEAD.match(after) or _WHOLE_AHEAD.match(text, match.end()):
            # "45 Teilnehmende, davon 15 in Arbeit"
            whole = value
            found.append(Tally(value, match.start(), match.end(), None, False, True))
            continue
        if _AT_THEM.search(text[: match.start()]) and _ATTAINED.match(text, match.end()):
            found.append(Tally(value, match.start(), match.end(), whole, True))
            continue
        listed = not before.strip(" -–•*") and _PLACEMENTS.fullmatch(after.strip(" .,;"))
        last = not after.strip(" .") and _HAVE_LAST.search(before) and _OUTCOME.search(before)
        if last:
            # "Einen Arbeitsvertrag haben inzwischen 14."
            found.append(Tally(value, match.start(), match.end(), whole, True))
            continue
        if not listed and not _counts_people(after):
            continue
        if (
            _NEED.search(after)
            or _LOST.search(before)
            or (
                _POSTS.match(after)
                and re.search(r"\b(?:mit|auf|um|besetzt\s+sind|sind)\s+$", text[: match.start()])
            )
        ):
            continue
        if _LOOKED_AFTER.match(after) or _INSIDE.match(after) or _WITH_US.search(before):
            found.append(Tally(value, match.start(), match.end(), None, False, True))
            continue
        clause = _IN_IT.sub(" ", f"{before} # {after}")
        rest = text[match.end() : match.end() + 120]
        noun = next((w for w in after.split()[:3] if w[:1].isupper()), "")
        if listed or (_OUTCOME_NOUN.match(noun) and not _PEOPLE.match(noun)):
            found.append(Tally(value, match.start(), match.end(), whole, True))
            continue
        if (_REACH.search(clause) or _BEGUN.search(clause)) and not _OUTCOME.search(clause):
            firm = bool(_FIRM.search(clause))
            found.append(Tally(value, match.start(), match.end(), None, False, firm))
            continue
        told = _OUTCOME.search(clause) or indicator_of(after) not in ("other", "reach")
        carried = (
            bool(found)
            and found[-1].outcome
            and re.match(r"\s*(?:in|auf|eine?n?|zu|davon)\b", after)
        )
        later = re.match(r"\s*(?:von\s+(?:ihnen|[\w ]{0,30}))?[^.;]{0,60}", rest)
        if told or carried or (_joined_whole(after) and later and _OUTCOME.search(rest)):
            found.append(Tally(value, match.start(), match.end(), whole, True))
    return found


_HAVE_LAST = re.compile(
    r"\b(?:haben|bekamen|erhielten|fanden|begannen|schafften|erwarben|bestanden)\s+(?:\w+\s+){0,2}$"
)
_LOST = re.compile(r"\b(?:verloren|verlor|arbeitslos\s+wurden)\s*$")
# "beteiligten sich an der Maßnahme": the offer itself, not where somebody went
_IN_IT = re.compile(r"\b(?:[Aa]n\s+(?:der|dieser)|in\s+die)\s+Maßnahme\b")
# "Bei 13 Personen konnte ein Vergleich erreicht werden": what came about for them
_AT_THEM = re.compile(r"\b[Bb]ei\s+(?:(?:weiteren|insgesamt|rund|etwa|ca\.|über)\s+){0,2}$")
_ATTAINED = re.compile(
    rf"\s*(?:\w+e[nr]?\s+)?{PEOPLE_WORDS}\s+"
    r"(?:konnten?|wurden?|ist|sind|war|waren|kam|kamen|gelang\w*)\s(?:(?!\b(?:nicht|keine?[nr]?)\b)[^.;\d]){3,140}?"
    r"\b(?:erreicht|erzielt|hergestellt|geknüpft|geschlossen|abgeschlossen|vereinbart|geregelt|gesichert|"
    r"abgewendet|erwirkt|bewilligt|anerkannt|geklärt|abgebaut|überwunden|eingeleitet|installiert|"
    r"erarbeitet|gefunden|gelungen|zustande|entstanden|reguliert|wiederhergestellt|verbessert)\b"
)
# people in need of an offer, and posts of staff, are no outcomes
_NEED = re.compile(
    r"\bverloren\b|\bwieder\s+gelöst\b|\bgekündigt\b|\babgerissen|\barbeitslos gemeldet|"
    r"\bbetroffen\b|\bohne (?:Arbeit|Beschäftigung)\b"
)
_POSTS = re.compile(r"\s*(?:\w+e[nr]?\s+)?Stellen\b")
# "Bei uns arbeiten 28 Menschen": who is there
_WITH_US = re.compile(
    r"\b(?:[Bb]ei\s+uns|[Hh]ier|[Dd]ort)\s+(?:arbeiten|lernen|sind|waren)\s+(?:\w+\s+)?$"
)
_LOOKED_AFTER = re.compile(
    rf"\s*(?:\w+e[nr]?\s+)?(?:{PERSON}|Bedarfsgemeinschaften|Familien|Haushalte)\s+(?:\w+\s+){{0,2}}"
    r"(?:begleitet|betreut|beraten|erreicht|aufgesucht)\W*$"
)
# "31 Personen in der Maßnahme": who is there, not where somebody went
_INSIDE = re.compile(
    rf"\s*(?:\w+e[nr]?\s+)?{PERSON}\s+in\s+(?:der|dem|diesem|dieser)\s+"
    r"(?:\w*[Mm]aßnahme|\w*[Pp]rojekt|Förderung|Angebot|Begleitung|Betreuung)\W*$"
)
_WHOLE_AHEAD = re.compile(
    rf"\s*(?:\w+e[nr]?\s+)?{PERSON}\s*[,;:(–-]\s*(?:davon|hiervon|von denen|von ihnen)\b"
)


def tells_outcome(text: str) -> bool:
    """A phrase says what became of somebody: a job, a course, an end."""
    return _OUTCOME.search(text) is not None


def attained(text: str) -> bool:
    """Something came about for a number of people: "bei 13 Personen konnte … erreicht werden"."""
    return any(
        _AT_THEM.search(text[: match.start()]) and _ATTAINED.match(text, match.end())
        for match in _NUMBER.finditer(text)
    )


def other_things(after: str) -> bool:
    """What follows a number is a month, a group, a member of staff: nobody who takes part."""
    return bool(_OTHER_THINGS.match(after))


def _joined_whole(after: str) -> bool:
    """ "14 der | 18 Frauen haben …": the outcome stands behind the whole."""
    return bool(
        re.fullmatch(
            rf"\s*(?:{PERSON}\s+)?(?:der|von|von\s+insgesamt|von\s+den|der\s+insgesamt)\s*", after
        )
    )


def _is_whole(text: str, match: re.Match[str], after: str, more: bool) -> bool:
    before = text[: match.start()]
    if OF_WHOLE.search(before[-40:]):
        return True
    if _OUTCOME_OF.search(before[-60:]):
        return False
    if not _WHOLE_BEFORE.search(before[-90:]):
        return False
    noun = next((w for w in after.split()[:4] if w[:1].isupper()), "")
    if noun and not _PEOPLE.match(noun):
        return False
    return bool(_PEOPLE.search(after[:60])) or more or bool(re.match(r"\s*[).,]", after))


def _counts_people(after: str) -> bool:
    """What follows a number is a person, an outcome, or a verb; not some other thing."""
    words = after.split()
    if len(words) > 1 and words[0][:1].islower() and words[1][:1].islower():
        return True  # a verb: "hielten bis zum Schluss durch"
    for word in words[:5]:
        plain = word.strip("(),.;:")
        if plain[:1].isupper():
            return bool(_PEOPLE.match(plain) or _OUTCOME_NOUN.match(plain))
    return bool(words) or _joined_whole(after)
