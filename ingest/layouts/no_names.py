"""What can never be the name of an approach, whatever document it stands in.

Quantities, dates, questions, forms of address, addresses, heads of letters and of pages. Words that
label or describe an approach are no matter of this file: they depend on the place they stand in.
"""

from __future__ import annotations

import re
from functools import lru_cache

from records.quantities.numbers import NUMBER

_UNIT = (
    r"(?:€|T€|EUR|Euro|Mio\.?|Tsd\.?|%|v\.\s?H\.|Prozent(?:punkte)?|Cent|VZ[ÄAK]|Vollzeit\w+|"
    r"(?:Vollzeit|Teilzeit)?[Ss]tellen?|[Ww]ochenstunden|Std\.?|Stunden?|h|UE|Minuten|Tagen?|Wochen?|Monate?n?|Jahre?n?|"
    r"(?:\w+-?)?[Pp]lätzen?|Platz|TN|Teilnehm\w+|Teilnahmen|Personen|Menschen|Fälle?n?|Eintritte?|"
    r"Austritte?|Abbrüche?|Abgänge?|Zugänge?|Integrationen|Vermittlungen|Bedarfsgemeinschaften|BG|"
    r"Gruppen?|Durchgänge?n?|Standorte?n?|Haushalte?n?|Familien|Beratungen|Gespräche|Kurse)(?!\w)"
)
_BEHIND = (
    r"(?:\s*(?:/|je|pro|in\s+der|im|à|bei|insgesamt|gleichzeitig|jährlich|monatlich|wöchentlich)"
    r"(?:\s+[\w.]+){0,3})?"
)
_ABOUT = (
    r"(?:(?:ca\.|circa|etwa|rund|bis\s+zu|max\.|mind\.|maximal|mindestens|je|über|gut|knapp)\s+)?"
)
_ONE = rf"[=~≈+–-]?\s*{_ABOUT}{NUMBER}(?:\s*[–-]\s*{NUMBER})?\s*{_UNIT}(?:\s+{_UNIT})?{_BEHIND}"
# "7 Monate", "24 Plätze, 12 Monate", "Ergotherapie 0,5 VZÄ", "24"
_QUANTITY = re.compile(
    rf"(?:[\w./()-]+\s+(?<!\b[Ii]n\s)(?<!\b[Mm]it\s)(?<!\b[Ff]ür\s)(?<!\b[Aa]uf\s)(?<!\bab\s))?"
    rf"{_ONE}(?:\s*[,;+/|·•–-]\s*{_ONE})*\W*|\W*{NUMBER}\W*"
)
_MONTH = (
    r"(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|"
    r"Jan\.|Feb\.|Apr\.|Aug\.|Sept?\.|Okt\.|Nov\.|Dez\.)"
)
# without a month's name or a year the same figures number a chapter: "5.5. Umsetzung"
_DAY = rf"\d{{1,2}}\.\s?(?:\d{{1,2}}\.\s?(?:19|20)?\d{{2}}|{_MONTH}(?:\s\d{{4}})?)\b"
# "Hellbrunn, den 14.03.2018", "Stand: 31.12.2024", "Mittwoch, 12. Oktober", "Mai 2020"
_DATE = re.compile(
    rf"(?:[A-ZÄÖÜ][\w. -]{{2,40}},\s*)?(?:den\s+|im\s+|am\s+)?(?:{_DAY}|{_MONTH}(?:\s+\d{{4}})?)"
    rf"(?:\s*(?:[–-]|bis)\s*{_DAY})?(?:\W.*)?"
    r"|(?:Stand|Datum|Gesendet|Berichtszeitraum|Zeitraum|Redaktionsschluss|Sitzung)\b[\s:]+.*\d.*"
)
_ASKS = re.compile(
    r"(?:(?:Und|Aber|Also|Nun|Ja|Danke|Noch|Na)\b[\s,!.]+)*(?:[^?]{2,70}\?\s*)+", re.IGNORECASE
)
_ADDRESS_FORM = re.compile(
    r"(?:Sehr geehrte|Liebe[rs]?\s+(?:Kolleg|Leser|Damen|Mitglied|Freund)|Guten Tag|Hallo|"
    r"Mit freundlichen|Freundliche Grüße|Viele (?:liebe )?Grüße|Beste Grüße|Vielen Dank|"
    r"Herzlichen Dank|Danke\b|Herzlich willkommen\b|Ihr Zeichen|Unser Zeichen|"
    r"Aktenzeichen|Az\.|An (?:das|den|die)\b|Von:|An:|Cc:|Verteiler\b|Gez\.|gez\.|i\. ?A\.|"
    r"Fragen Sie|Rufen Sie|Sprechen Sie|Melden Sie)",
)
# a street with its number, a code of five digits, a telephone, an address of the net
_PLACE = re.compile(
    r"\b\d{5}\s+[A-ZÄÖÜ]|\b(?:Telefon|Tel\.?|Fax|Postfach)(?:\s|:)|\w@\w|\bwww\.|https?://|"
    r"(?:straße|str\.|Straße)\s+\d{1,4}\s?[a-z]?(?:\W|$)|"
    r"(?:weg|platz|allee|gasse|ring|damm|ufer|markt|Weg|Platz|Allee|Ring)\s+\d{1,4}\s?[a-z]?\s*[,·|]"
)
_DIVIDED = re.compile(r"\s+[·•|]\s+|\t")
_OFFICE = re.compile(
    r"(?:Kommunales\s+|Kreis-?)?(?:[Jj]ob-?[Cc]enters?|JC)\b|Agentur für Arbeit\b|Landratsamt\b|"
    r"(?:Land)?[Kk]reis\s+[A-ZÄÖÜ]|(?:Hanse|Landeshaupt|Kreis)?[Ss]tadt\s+[A-ZÄÖÜ]|Ministerium\b|"
    r"Bundesagentur\b|Freistaat\b|Land\s+[A-ZÄÖÜ]|Optionskommune\b|Bezirksregierung\b|Amt für\b|"
    r"Dezernat\b|Fachbereich\b|Abteilung\b|Geschäftsstelle\b|Referat\b|Team\s+(?:Markt|Integration)|"
    r"Eine?\s+(?:gemeinsame\s+Einrichtung|Optionskommune|Angebot\s+de[sr])|"
    r"Institut\b|Universität\b|Hochschule\b|Landesregierung\b|Stadtrat\b|Kreistag\b|"
    r"Der\s+(?:Landrat|Oberbürgermeister|Bürgermeister|Magistrat)\b|.*\b(?:g?GmbH|e\.\s?V\.|AöR)$"
)
# what a paper calls itself, with its number or year: no name beside it
_PAPER = re.compile(
    r"(?:Presse(?:mitteilung|information|text|meldung)|Medieninformation|Newsletter|Rundbrief|"
    r"Infobrief|Projekt-?steckbrief|Maßnahme-?steckbrief|Steckbrief|Praxisbeispiel|Praxisforum|"
    r"Praxissteckbrief|Fact-?[Ss]heet|Handout|Flyer|Präsentation|Vortrag|Workshop|Fachtag\w*|"
    r"Netzwerktreffen|Dienstbesprechung|Tagung|Abschlussbericht|Sachbericht|Zwischenbericht|"
    r"Kurzbericht|Projektbericht|Erfahrungsbericht|Konzept|Kurzkonzept|Protokoll|Niederschrift|"
    r"Tagesordnung|Einladung|Beschlussvorlage|Mitteilungsvorlage|Vorlage|Anlage|Anhang|Bericht|"
    r"Jahresbericht|Geschäftsbericht|Monatsbericht|Statistik|Aktuelles|Datenblatt|Vermerk|Antrag|"
    r"Im Gespräch|Nachgefragt|Grußwort|Rede|Stellenausschreibung|Ausschreibung|Pressespiegel|"
    r"Projektvorstellung|Projektidee|"
    r"Interview|Ausgabe|TOP|Betreff|Gute Praxis|Gutes Beispiel|Best[ -]Practice|Praxisblatt|"
    r"Projektblatt|Infoblatt|Ideenblatt)"
    rf"(?:\s+(?:Nr\.\s*|Nummer\s*)?[\dIVX][\d/.–-]*(?:\s+\d{{4}})?|\s+(?:für\s+)?{_MONTH}\s+\d{{4}})?\W*",
    re.IGNORECASE,
)
# "Jahresbilanz 2022", "Maßnahmestatistik 2. Quartal 2021"
_OF_A_TIME = re.compile(
    r"\w*(?:statistik|bilanz|bericht|rückblick|überblick|eckwerte|kennzahlen|zahlen|programm)"
    rf"(?:\s+(?:für|zum|im|vom|das|Jahr|Halbjahr|Quartal|\d\.|{_MONTH}|(?:19|20)\d{{2}}(?:/\d{{2,4}})?))*",
    re.IGNORECASE,
)
# "12. Netzwerktreffen der Jobcenter", "Protokoll der Beiratssitzung vom 11.09.2019"
_OCCASION = re.compile(
    r"(?:\d{1,3}\.\s+)?\w*(?:[Tt]reffen|[Tt]agung|[Ff]achtag\w*|[Kk]onferenz|[Ss]itzung|[Bb]esprechung|"
    r"Praxisforum|Netzwerktag\w*|Protokoll|Niederschrift|Tagesordnung|Einladung)\b.*"
    r"|(?:Ein\s+|Das\s+|Im\s+)?(?:Interview|Gespräch)\s+mit\b.*"
    r"|[A-ZÄÖÜ][^:]{2,40}?,?\s+(?:Ausgabe|Heft)\s+\d{1,3}(?:[/.–-]\d{2,4})?\W*"
    r"|(?:TOP|Tagesordnungspunkt)\s+\d.*|Antrag\s+auf\b.*|Es gilt das gesprochene Wort\W*"
)


# "JOBCENTER LANDKREIS FICHTENAU": whose paper it is
_OFFICE_ALONE = re.compile(
    r"(?:Kommunales\s+)?Jobcenter(?:\s+(?:Land)?kreis|\s+(?:Hanse)?stadt|\s+Region)?"
    r"(?:\s+[A-ZÄÖÜ][\wÄÖÜäöüß.-]+){1,2}\W*",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def cannot_name(text: str) -> bool:
    """A heading or line that is no name, whatever stands around it."""
    plain = " ".join(text.strip(" \t#*>").split())
    return (
        (re.search(r"[A-Za-zÄÖÜäöüß]{2}", plain) is None and "§" not in plain)
        or _QUANTITY.fullmatch(plain) is not None
        or _DATE.fullmatch(plain) is not None
        or is_asked(plain)
        or _ADDRESS_FORM.match(plain) is not None
        or _OFFICE_ALONE.fullmatch(plain) is not None
        or is_letterhead(plain)
    )


def is_asked(text: str) -> bool:
    """Nothing but a question, or several."""
    return _ASKS.fullmatch(text.strip(" \t#*>")) is not None


def is_letterhead(text: str) -> bool:
    """An office with its address or its parts, divided by points or strokes; or an address."""
    cells = [cell for cell in _DIVIDED.split(text) if cell.strip()]
    if _PLACE.search(text):
        return True
    return len(cells) > 1 and _OFFICE.match(cells[0]) is not None and len(cells) > 2


def is_office(text: str) -> bool:
    """The line begins with an office, a county or a state."""
    return _OFFICE.match(text.strip(" \t#*>")) is not None


def is_paper(text: str) -> bool:
    """The line is what a paper or an occasion calls itself, and nothing beside it."""
    plain = text.strip(" \t#*>")
    return any(kind.fullmatch(plain) is not None for kind in (_PAPER, _OCCASION, _OF_A_TIME))
