"""Ready HTML for the pages, built from values that are escaped here."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from records import german
from records.model import Record
from ui import facts, help_texts, markup, quotes, wording
from ui.facts import CostSource, Fact, Value
from ui.figures import Figure

TextOf = Callable[[str], str | None]
Explain = Callable[[str], str]
MOST_AT_ONCE = 8  # values of a field; the others are one click away


def figures(items: Sequence[Figure]) -> str:
    """The headline figures as a list of terms and values; one line where none is stated."""
    if not any(item.stated or item.note for item in items):
        return '<p class="pf-none pf-silent">Kosten, Dauer und Ergebnis: keine Angabe</p>'
    cells = []
    for item in items:
        css = "pf-figure" if item.stated else "pf-figure pf-none"
        note = markup.tag("dd", markup.text(item.note), "pf-note") if item.note else ""
        cells.append(
            f'<div class="{css}"><dt>{markup.text(item.label)}</dt>'
            f'<dd class="pf-value">{markup.text(item.value)}</dd>{note}</div>'
        )
    return f'<dl class="pf-figures">{"".join(cells)}</dl>'


def reasons(lines: Sequence[str]) -> str:
    return markup.tag("ul", "".join(markup.tag("li", markup.text(x)) for x in lines), "pf-list")


def value(item: Value, record: Record, text_of: TextOf) -> str:
    """A value; with evidence it opens to its quote."""
    aside = f' <span class="pf-aside">{markup.text(item.aside)}</span>' if item.aside else ""
    mark = ' <span class="pf-corrected">berichtigt</span>' if item.corrected else ""
    shown = f"{markup.text(item.text)}{aside}{mark}"
    if item.evidence is None:
        return markup.tag("div", shown, "pf-plain")
    page = f", Seite {item.evidence.page}" if item.evidence.page else ""
    summary = f'{shown} <span class="pf-open">Zitat{page}</span>'
    document = item.document or record.document
    quote = quotes.quote_html(item.evidence, text_of(document.id), wording.document_title(document))
    return markup.details(summary, quote)


def fact(item: Fact, record: Record, text_of: TextOf) -> str:
    """A field as term and values, "keine Angabe" where the document is silent."""
    if not item.values:
        shown = f'<dd class="pf-none">{markup.text(item.shown)}</dd>'
    else:
        first, rest = item.values[:MOST_AT_ONCE], item.values[MOST_AT_ONCE:]
        shown = "".join(markup.tag("dd", value(v, record, text_of)) for v in first)
        if rest:
            more = "".join(markup.tag("div", value(v, record, text_of)) for v in rest)
            summary = f"{german.number(len(rest))} weitere"
            shown += markup.tag("dd", markup.details(summary, more, "pf-more"))
    return f'<div class="pf-fact"><dt>{markup.text(item.label)}</dt>{shown}</div>'


def fact_list(items: Sequence[Fact], record: Record, text_of: TextOf) -> str:
    return f'<dl class="pf-facts">{"".join(fact(i, record, text_of) for i in items)}</dl>'


def cost_source(item: CostSource, record: Record, text_of: TextOf) -> str:
    """A comparable figure with its formula; quotes and assumptions open below it."""
    today = f'<span class="pf-aside">{markup.text(item.today)}</span>' if item.today else ""
    formula = (
        f'<p class="pf-formula">{markup.text(item.formula)} = {markup.text(item.value)}</p>'
        if item.formula
        else ""
    )
    notes = "".join(markup.tag("li", markup.text(note)) for note in item.notes)
    listed = markup.tag("ul", notes, "pf-list pf-note") if notes else ""
    inputs = "".join(value(v, record, text_of) for v in item.inputs)
    basis = markup.details("Worauf das beruht", inputs, "pf-why") if inputs else ""
    return (
        f'<div class="pf-cost"><p class="pf-cost-head"><strong>{markup.text(item.value)}</strong> '
        f"{markup.text(item.label)} "
        f'<span class="pf-aside">{markup.text(item.aside)}</span></p>'
        f"{formula}{today}{listed}{basis}</div>"
    )


def derivation(item: CostSource, record: Record, text_of: TextOf) -> str:
    """How a figure came about: formula, the statements it rests on, assumptions."""
    formula = (
        f'<p class="pf-formula">{markup.text(item.formula)} = {markup.text(item.value)}</p>'
        if item.formula
        else ""
    )
    notes = "".join(markup.tag("li", markup.text(note)) for note in item.notes)
    listed = markup.tag("ul", notes, "pf-list") if notes else ""
    return formula + "".join(value(v, record, text_of) for v in item.inputs) + listed


def running_text(value_: str, explain: Explain = markup.text) -> str:
    """Text of a document with its line breaks, lines that begin with a dash as a list.

    `explain` turns a line into escaped HTML.
    """
    blocks: list[str] = []
    bullets: list[str] = []

    def close() -> None:
        if bullets:
            blocks.append(markup.tag("ul", "".join(markup.tag("li", b) for b in bullets)))
            bullets.clear()

    for line in value_.splitlines():
        stripped = line.strip()
        if stripped[:2] in ("- ", "• ", "– ", "* "):
            bullets.append(explain(stripped[2:].strip()))
        elif stripped:
            close()
            blocks.append(markup.tag("p", explain(stripped)))
    close()
    return markup.tag("div", "".join(blocks), "pf-text")


def sources(record: Record) -> str:
    """Where the record comes from, with other documents that tell the same approach."""
    document = record.document
    rows = [
        ("Organisation", record.organisation or german.NOT_STATED),
        *([("Region", record.region)] if record.region else []),
        *([("Bundesland", record.state)] if record.state else []),
        ("Dokument", document.title),
        ("Herausgeber", document.publisher or german.NOT_STATED),
        ("Jahr", str(document.year) if document.year else german.NOT_STATED),
        ("Fundstelle", wording.pages(record.pages) or "Dokument ohne Seitenzahlen"),
        ("Datei", document.file),
    ]
    for mention in record.also_in:
        place = wording.pages(mention.pages)
        rows.append(("Auch in", ", ".join(p for p in (mention.document.title, place) if p)))
    cells = "".join(
        f'<div class="pf-fact"><dt>{markup.text(k)}</dt><dd>{markup.text(v)}</dd></div>'
        for k, v in rows
    )
    return f'<dl class="pf-facts">{cells}</dl>'


def kind(record: Record) -> str:
    return german.KIND_LABELS[record.kind]


def costs(record: Record, text_of: TextOf) -> str:
    """Stated amounts, then every comparable figure with formula and quotes."""
    comparable = "".join(cost_source(c, record, text_of) for c in facts.unit_costs(record))
    heading = markup.tag("h3", "Vergleichbare Werte") if comparable else ""
    return fact_list([facts.stated_costs(record)], record, text_of) + heading + comparable


def sections(record: Record, explain: Explain = markup.text) -> str:
    """The original sections, the first one open."""
    parts = []
    for number, section in enumerate(record.sections):
        page = f' <span class="pf-open">Seite {section.page}</span>' if section.page else ""
        heading = markup.text(section.heading or "Ohne Überschrift")
        opened = " open" if number == 0 else ""
        parts.append(
            f'<details class="pf-section"{opened}><summary>{heading}{page}</summary>'
            f"{running_text(section.text, explain)}</details>"
        )
    return "".join(parts)


def warnings(record: Record) -> str:
    messages = [item.message for item in record.quality.warnings]
    return reasons(messages) if messages else ""


def contacts(record: Record) -> str:
    """Contact persons as the document names them, closed until asked for."""
    lines = [", ".join(p for p in (c.name, c.phone, c.email) if p) for c in record.contacts]
    shown = [line for line in lines if line]
    if not shown:
        return ""
    year = f", Stand {record.document.year}" if record.document.year else ""
    return markup.details(
        f"Ansprechpersonen laut Dokument{markup.text(year)}", reasons(shown), "pf-why"
    )


def terms() -> str:
    """The terms of the trade that the figures use, in one sentence each."""
    rows = "".join(
        f"<dt>{markup.text(term)}</dt><dd>{markup.text(told)}</dd>"
        for term, told in help_texts.TERMS.items()
    )
    return markup.details(
        "Was heißt Teilnehmermonat, Preisjahr, Evidenzstufe?",
        f'<dl class="pf-terms">{rows}</dl>',
        "pf-why pf-terms-box",
    )
