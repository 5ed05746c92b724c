"""Nothing from a document reaches the page as mark-up."""

from __future__ import annotations

from ui import fragments, markup

HOSTILE = '<script>alert("x")</script>'


def test_marks_stand_around_escaped_text() -> None:
    text = "<b>Mütter</b> & Kinder"
    start = text.index("Mütter")
    assert markup.marked(text, [(start, start + 6)]) == (
        "&lt;b&gt;<mark>Mütter</mark>&lt;/b&gt; &amp; Kinder"
    )


def test_spans_overlap_leave_the_text_or_are_empty() -> None:
    assert markup.merge_spans([(4, 9), (0, 5), (-3, 1), (20, 99), (7, 7)], 24) == [(0, 9), (20, 24)]
    assert markup.marked("kurz", [(2, 1), (9, 12)]) == "kurz"


def test_marks_do_not_change_the_text() -> None:
    text = "Teilzeit für Mütter"
    shown = markup.marked(text, [(0, 8), (5, 12)])
    assert shown.replace("<mark>", "").replace("</mark>", "") == text


def test_labels_are_shown_as_written() -> None:
    assert markup.plain_label("*Stern* [x](y) $a$ :red[b]") == (
        "\\*Stern\\* \\[x\\]\\(y\\) \\$a\\$ \\:red\\[b\\]"
    )
    assert markup.plain_label("zwei\n Zeilen") == "zwei Zeilen"


def test_badges_and_running_text_escape() -> None:
    assert "<script" not in markup.badges([HOSTILE], HOSTILE)
    assert "<script" not in fragments.running_text(f"{HOSTILE}\n- {HOSTILE}")


def test_running_text_keeps_paragraphs_and_lists() -> None:
    shown = fragments.running_text("Erster Satz.\n\n- eins\n- zwei\nSchluss.")
    assert shown == (
        '<div class="pf-text"><p>Erster Satz.</p><ul><li>eins</li><li>zwei</li></ul>'
        "<p>Schluss.</p></div>"
    )
