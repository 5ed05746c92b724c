"""What four job centres wrote into the survey form."""

from __future__ import annotations

from tests.unseen.h.text import paragraphs

LABELS = (
    "Bezeichnung des Beispiels",
    "Einreichendes Jobcenter",
    "Bundesland",
    "Zielgruppe(n)",
    "Kurzbeschreibung",
    "Laufzeit",
    "Teilnahmedauer (individuell)",
    "Umfang / Woche",
    "Plätze / Teilnehmende",
    "Personal, Betreuungsschlüssel",
    "Kosten (Brutto, lt. Vertrag bzw. Plan)",
    "Rechtsgrundlage / Finanzierung",
    "Ergebnisse (Stand der Abfrage)",
    "Hinweise, Stolpersteine",
)

_WIEDEREINSTIEG = """
Wiedereinstieg nach Maß

Jobcenter Landkreis Aschental

Hessen

Alleinerziehende sowie Berufsrückkehrende mit Kindern unter 6 J.

Stabilisierung, Klärung der Kinderbetreuung, Bewerbungstraining, danach betriebl. Erprobung
(max. 4 Wochen je Betrieb). Beginn laufend möglich, Ferienzeiten sind berücksichtigt.

01.09.2012 – 31.07.2013 (11 Monate)

6 Monate, Verlängerung bis zu 11 Monaten

25 Std. (à 60 Min.), vormittags 8.00–13.00 Uhr

14 Plätze, insg. 22 Eintritte

1,0 VZÄ Sozialpäd., 0,5 VZÄ Dozent/in; 1:14 bei der sozialpäd. Begleitung

88.704,- € (14 Plätze x 11 Monate). Fahrkosten bis 80,- €/Monat und Kinderbetreuung (130,- €
mtl. je Kind) werden daneben aus dem VB bzw. nach § 83 SGB III gezahlt.

§ 16 Abs. 1 SGB II i. V. m. § 45 SGB III, Vergabe (Losverfahren)

8 x sv-pfl. Beschäftigung, 3 x betriebl. Umschulung, 2 x Minijob. 5 Abbrüche.

Kita-Platz VOR Beginn klären; sonst bricht die Teilnahme nach 2–3 Wochen ab!
"""
_FALLMANAGEMENT = """
Fallmanagement 50plus intensiv

Jobcenter Stadt Rauhenstein

Thüringen

eLb ab 50 J. (Ältere), i. d. R. > 2 Jahre im Leistungsbezug

Eigenes Team mit abgesenktem Schlüssel, Kontaktdichte mind. 14-tägig, gemeinsame Arbeitgeberbesuche.
Keine Maßnahme, sondern Organisation im Haus.

seit 2. Halbjahr 2012, laufend

unbefristet; überprüft wird nach 12 Monaten

–

Bestand 179 Kundinnen und Kunden (Stand 12/2013)

3 VZÄ Fallmanagement. 1:50 bzw. 1:65 (je nach Profillage), zum Vergleich Regelbetrieb 1:210

Keine zusätzlichen Maßnahmekosten, Personal aus dem vorhandenen Stellenplan.
Gerechnete Einsparung passiver Leistungen: ca. 310 T€ im Jahr.

§ 14 SGB II; Verwaltungsbudget

Integrationsquote 27,4 % (49 von 179) im Jahr 2013. Vorher 15,1 %.

Ohne Vertretungsregelung kippt der Schlüssel im Sommer. Personalrat früh beteiligen.
"""
_LOTSE = """
Azubi-Lotse

Jobcenter Kreis Lindenburg

Sachsen-Anhalt

Jugendliche u. junge Erw. U25 ohne Ausbildungsplatz

Lotse sucht mit dem/der Jugendlichen Betriebe auf, klärt Schulden/Wohnen, bleibt nach
Vertragsabschluss Ansprechperson. Einlösung über AVGS bei 3 zugelassenen Trägern.

01.01.2013 – 31.12.2013, Fortsetzung 2014 geplant

120 Tage (6 Monate)

ca. 8 Std.

96 Eintritte, 80 Austritte (Jan.–Dez. 2013)

Träger: 1 Lotse auf 24 TN

1.240,00 € je TN (Satz lt. Zulassung). Betriebe erhalten vom Landkreis zus. 500 € Prämie je
Ausbildungsvertrag (Kreismittel, nicht JC).

§ 45 SGB III (AVGS), EGT

49 von 80 Ausgetretenen in Ausbildung = 61 %; 6 in EQ

Gutscheine rechtzeitig vor dem 1.8. ausgeben.
"""
_SCHICHT = """
Schichtwechsel

Jobcenter Landkreis Oberwiesa-Nord

Sachsen

Menschen mit psych. Beeinträchtigung (mit/ohne Diagnose)

Werkstattnahe Erprobung in 3 Stufen, psychologische Begleitung, Zusammenarbeit mit SpDi und
Tagesklinik. Krankmeldung führt nicht zum Ausschluss.

ab 01.03.2014 (Option: 2 x 12 Monate)

9 Monate

15 bis 30 Std., langsam steigernd

40 Plätze

Sozialpäd. 1:10; Psychologe/in 1:40

240.000 bis 280.000 € p. a. (je nach Auslastung, Kalkulation vor Vergabe)

§ 16f SGB II (Freie Förderung)

Es liegen noch keine Ergebnisse vor.

Vergleichszahl Nachbarkreis: 19 % Vermittlung – dort aber andere Auswahl. Regelsatz (391 €)
läuft weiter, wird von Teilnehmenden oft gefragt.
"""
ANSWERS = tuple(paragraphs(text) for text in (_WIEDEREINSTIEG, _FALLMANAGEMENT, _LOTSE, _SCHICHT))
