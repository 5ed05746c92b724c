"""An article of a newsletter (HTML): one measure, told in running prose."""

from __future__ import annotations

from tests.unseen.layout import out

PAGE = """<!DOCTYPE html>
<html lang="de"><head><meta charset="utf-8">
<title>Newsletter 3/2024 – Jobcenter Kreis Bliesgrund</title></head>
<body style="font-family:Verdana,sans-serif">
<table width="640" align="center"><tr><td>
<p style="font-size:11px">Wird diese Nachricht nicht richtig angezeigt?
<a href="#">Im Browser öffnen</a></p>
<p><strong>Newsletter 3/2024</strong> · Jobcenter Kreis Bliesgrund (Saarland)</p>
<h1>Frühstück mit Perspektive</h1>
<p><em>Wie aus belegten Brötchen ein Angebot für wohnungslose Menschen wurde</em></p>
<p>Es riecht nach Kaffee, und das ist Absicht. „Wer Hunger hat, hört nicht zu“, sagt der Leiter
des Hauses am Blieskai, während er den dritten Korb Brötchen auf den Tisch stellt. Seit dem
2. Halbjahr 2022 betreibt der Verein Obdach Bliesgrund e. V. im Auftrag des Jobcenters das
„Frühstück mit Perspektive“. Gedacht ist es für Wohnungslose, die Briefe vom Amt gar nicht
bekommen können, weil ihnen der Briefkasten fehlt.</p>
<p>Sechzehn Plätze gibt es, verteilt auf vier Vormittage mit zusammen zwölf Stunden in der Woche.
Höchstens 12 Monate kann jemand dabei sein; die meisten bleiben kürzer. Zwei Fachkräfte teilen
sich 1,5 Stellen. Gefördert wird nach § 16f SGB II, der Freien Förderung, und das hat seinen
Grund: Für ein Frühstück sieht das Gesetz sonst keinen Paragrafen vor.</p>
<p>Billig ist das nicht, teuer aber auch nicht. Rund 94.000 Euro zahlt das Jobcenter im Jahr.
Für ein Zimmer in der Notunterkunft überweist der Kreis dagegen leicht 1.100 Euro im Monat,
und die Tafel spendet Lebensmittel im Wert von etwa 6.000 Euro.</p>
<p>Und was bringt es? Bis Ende Mai 2024 kamen 73 Menschen, manche nur einmal, manche fast jeden
Tag. 29 von ihnen haben inzwischen wieder eine Wohnung, elf eine Arbeit. „Mehr als ich
erwartet hatte“, gibt die zuständige Teamleiterin zu. Gezählt hat der Verein selbst, mit
Strichliste und Kaffeetasse.</p>
<p>Der Vertrag läuft weiter. Wer vorbeischauen mag: Dienstag bis Freitag, ab acht.</p>
<hr>
<h3>Außerdem in dieser Ausgabe</h3>
<p>Neue Öffnungszeiten in der Eingangszone · Bürgergeld: 563 Euro seit Januar ·
<a href="#">Abmelden</a></p>
</td></tr></table>
</body></html>
"""


def newsletter_article() -> None:
    (out() / "09_newsletter_bliesgrund.html").write_bytes(PAGE.encode("utf-8"))
