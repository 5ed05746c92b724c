"""A plain-text export of a database of measures."""

from __future__ import annotations

from tests.unseen.layout import out

EXPORT = """\
EXPORT MASSNAHMEDATENBANK V2.7          DATUM 05.02.2024  08:14          SATZ 1-6 VON 6
Feldschlüssel: BEZ=Bezeichnung ORG=Jobcenter BL=Bundesland RG=Rechtsgrundlage ZG=Zielgruppe
LZ=Laufzeit PL=Plätze TD=indiv. Teilnahmedauer WS=Wochenstunden BS=Betreuungsschlüssel
KO=Kosten TN=Teilnehmende ERG=Ergebnis BEM=Bemerkung   k. A.=keine Angabe
------------------------------------------------------------------------------------------
MNR : 2023-0014
BEZ : Kochlöffel
ORG : JC LK Altenhöhe
BL  : Bayern
RG  : § 16d SGB II
ZG  : LZB
LZ  : 01.03.22-28.02.23
PL  : 15
TD  : 6 Mon.
WS  : 25
BS  : 1:7,5
KO  : 78,3 T€ ges.
TN  : 29 Eintr.
ERG : 6 in svB, 4 in FbW
BEM : MAE 1,60 EUR/Std. ges. gebucht
------------------------------------------------------------------------------------------
MNR : 2023-0022
BEZ : Durchstarten Ü50
ORG : JC Stadt Grünwerder
BL  : Berlin
RG  : § 45 SGB III
ZG  : Ältere ab 50 J.
LZ  : seit 01.06.21 lfd.
PL  : 20
TD  : 4 Mon.
WS  : 18
BS  : 1:10
KO  : 9.600 EUR/Mon.
TN  : k. A.
ERG : 31 % svB (Basis: Austritte 2023)
BEM : Reisekosten max. 63 EUR je TN
------------------------------------------------------------------------------------------
MNR : 2023-0031
BEZ : Mama lernt
ORG : JC LK Weserbogen
BL  : Niedersachsen
RG  : § 81 SGB III
ZG  : Alleinerz.
LZ  : 15.08.22-14.08.23
PL  : 12
TD  : 12 Mon.
WS  : 30
BS  : k. A.
KO  : 9.120 EUR/TN
TN  : 13
ERG : 10 Abschl., 8 svB
BEM : Weiterbildungsgeld 150 EUR/Mon. extra
------------------------------------------------------------------------------------------
MNR : 2023-0040
BEZ : Seelenruhe
ORG : JC Kreis Haffland
BL  : Schleswig-Holstein
RG  : § 16f SGB II
ZG  : Pers. m. psych. Erkrankungen
LZ  : 01.01.23-31.12.24
PL  : 8
TD  : 9-12 Mon.
WS  : 6
BS  : 1:4
KO  : 134,4 T€ ges.
TN  : 11 (Bestand 31.12.23: 8)
ERG : k. A.
BEM : noch keine Ergebnisse
------------------------------------------------------------------------------------------
MNR : 2023-0047
BEZ : Strassenlaterne
ORG : JC Stadt Ankerburg
BL  : Bremen
RG  : § 16h SGB II
ZG  : U25, schwer erreichbar
LZ  : 01.10.20-30.09.23
PL  : k. A.
TD  : k. A.
WS  : k. A.
BS  : 1:15
KO  : 87 T€ p. a.
TN  : 204
ERG : 58 in Beratung, 27 in Ausb.
BEM : Teams zu zweit, abends; EGT JC ges. 6,1 Mio. EUR
------------------------------------------------------------------------------------------
MNR : 2023-0053
BEZ : Gabelstapler & Co
ORG : JC LK Bördegrund
BL  : Sachsen-Anhalt
RG  : § 81 SGB III
ZG  : k. A.
LZ  : 02.05.23-31.10.23
PL  : 16
TD  : 3 Mon.
WS  : 39
BS  : k. A.
KO  : 2.150 EUR/TN
TN  : 32 in 2 Durchg.
ERG : 26 Zertifikate, 19 svB (59 %)
BEM : Einstiegslohn Lager 14,20 EUR/Std.
------------------------------------------------------------------------------------------
ENDE DES EXPORTS   6 SÄTZE
"""


def database_export() -> None:
    (out() / "11_massnahmedatenbank_export.txt").write_text(EXPORT, encoding="utf-8")
