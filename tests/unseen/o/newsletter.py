"""A district's newsletter (HTML): three stories, few figures, a box with other numbers."""

from __future__ import annotations

from tests.unseen.layout import out

PAGE = """<!DOCTYPE html>
<html lang="de">
<head>
<meta charset="utf-8">
<title>Kiezpost Nr. 7 – Jobcenter Berlin Spreewinkel</title>
<style>body{font-family:Verdana,sans-serif;max-width:44em;margin:auto}aside{background:#eee;padding:1em}</style>
</head>
<body>
<nav><a href="#lotsinnen">Lotsinnen</a> | <a href="#wohnzimmer">Wohnzimmer</a> | <a href="#pause">Atempause</a> | <a href="#kontakt">Abmelden</a></nav>
<header>
<h1>Kiezpost</h1>
<p>Neues aus dem Jobcenter Berlin Spreewinkel &middot; Ausgabe 7 &middot; Mai 2024</p>
</header>
<p>Liebe Nachbarinnen und Nachbarn,</p>
<p>der Flieder bl&uuml;ht, die Baustelle vor unserem Eingang leider auch. Bitte nehmen Sie bis August die T&uuml;r am Kanal. Und jetzt viel Spa&szlig; beim Lesen!</p>

<h2 id="lotsinnen">Kiezlotsinnen: Hilfe in neun Sprachen</h2>
<p>Sie sitzen in der Bibliothek, im Familienzentrum und manchmal auch auf der Parkbank: unsere sechs Kiezlotsinnen. Seit M&auml;rz 2021 helfen sie zugewanderten Familien durch den Beh&ouml;rdendschungel, und ein Ende ist nicht geplant. Alle sechs waren fr&uuml;her selbst bei uns im Leistungsbezug.</p>
<p>Im vergangenen Jahr waren sie f&uuml;r 430 Familien da. 52 M&uuml;tter haben danach einen Integrationskurs angefangen. Die Kosten von 60.000 Euro im Jahr tr&auml;gt das Bezirksamt.</p>

<h2 id="wohnzimmer">Sprechstunde im Wohnzimmer</h2>
<p>Ohne Adresse keine Post, ohne Post kein Termin. Darum gehen zwei unserer Kollegen jeden Dienstag in die Tagesst&auml;tte &bdquo;Wohnzimmer&ldquo; am Nordufer. Wohnungslose k&ouml;nnen dort ohne Anmeldung alles fragen. Angefangen hat es als Versuch im Winter 2022/23, inzwischen kommen die Leute schon mit der Nummer in der Hand.</p>
<p>Wie viele es genau sind, z&auml;hlt niemand. Wir wissen aber von 17 M&auml;nnern und Frauen, die &uuml;ber das Wohnzimmer wieder eine eigene Wohnung gefunden haben.</p>

<h2 id="pause">Atempause &ndash; weniger trinken, mehr schaffen</h2>
<p>&bdquo;Bei mir hat es keiner gemerkt, dachte ich.&ldquo; So beginnt der Bericht eines Teilnehmers der <strong>Atempause</strong>, unserer Gruppe f&uuml;r Menschen, die mit Alkohol zu k&auml;mpfen haben. Das Programm: sechs Termine mit je vier Stunden, immer mittwochs, in einer Runde von acht Personen. Geleitet wird sie von der Suchtberatung Spreewinkel.</p>
<p>Ein Durchgang kostet 1.440 Euro, bezahlt aus der freien F&ouml;rderung (&sect; 16f SGB II). 29 Menschen haben seit dem Start mitgemacht. Elf von ihnen sind danach in eine Therapie gegangen.</p>

<aside>
<h3>Zahlen des Monats</h3>
<ul>
<li>19.830 Berlinerinnen und Berliner im Bezirk beziehen B&uuml;rgergeld</li>
<li>563 Euro betr&auml;gt der Regelbedarf f&uuml;r Alleinstehende</li>
<li>2.140 offene Stellen, davon 610 ohne geforderte Ausbildung</li>
</ul>
</aside>

<h2>Neue &Ouml;ffnungszeiten</h2>
<p>Ab 1. Juni ist die Infotheke montags und freitags von 8 bis 12.30 Uhr besetzt.</p>
<footer id="kontakt"><p>Sie bekommen diesen Brief, weil Sie sich angemeldet haben. Impressum | Datenschutz | Abmelden</p></footer>
</body>
</html>
"""


def district_newsletter() -> None:
    (out() / "05_kiezpost_spreewinkel.html").write_bytes(PAGE.encode("utf-8"))
