"""What the three practice leaflets say."""

from __future__ import annotations

from dataclasses import dataclass

Part = tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True)
class Sheet:
    number: int
    name: str
    office: str
    box: tuple[tuple[str, str], ...]
    front: Part
    back: Part
    notes: tuple[str, ...] = ()


WIND = Sheet(
    14,
    "Rückenwind für Wiesenfurt",
    "Jobcenter Landkreis Wiesenfurt (Niedersachsen)",
    (
        ("Zielgruppe", "Alleinerziehende mit Kindern unter 10 J."),
        ("Träger", "Bildungswerk Wiesenfurt e. V."),
        ("Laufzeit", "01.03.2017 – 28.02.2019"),
        ("Verweildauer", "8 Monate"),
        ("Umfang", "20 Std./Woche, nur vormittags"),
        ("Plätze", "18, laufender Einstieg"),
        ("Gesetz", "§ 16 Abs. 1 SGB II i. V. m. § 45 SGB III"),
    ),
    (
        (
            "Warum wir das machen",
            (
                "Jede fünfte Bedarfsgemeinschaft im Landkreis ist ein Haushalt von "
                "Alleinerziehenden. Viele haben keinen Berufsabschluss, und die Kita schließt "
                "um 14 Uhr. Von den rd. 11,4 Mio. Euro Eingliederungsmitteln<super>1</super> ging "
                "bis 2016 nur ein kleiner Teil in Angebote, die sich mit Kindern überhaupt "
                "besuchen lassen.",
            ),
        ),
        (
            "So läuft es ab",
            (
                "In den ersten sechs Wochen geht es um Kinderbetreuung, Wege und Geld. Danach "
                "wechseln Fachpraxis (Büro, Pflege, Küche) und Einzelgespräche einander ab. Die "
                "letzten beiden Monate verbringen die Frauen im Betrieb.",
                "Auf eine Kraft des Trägers kommen zwölf Teilnehmende (1 : 12).",
            ),
        ),
    ),
    (
        (
            "Was es kostet",
            (
                "Der Vertrag sieht für die 24 Monate 207.360,00 € vor. Die Betreuung der "
                "Kinder (bis 160,- € je Kind u. Monat) läuft über den Landkreis und ist nicht "
                "eingerechnet.",
            ),
        ),
        (
            "Was dabei herausgekommen ist",
            (
                "Bis Ende Nov. 2018 gab es 47 Eintritte und 39 Austritte.",
                "• 38,5 % der Ausgetretenen (15 von 39) arbeiten sozialversicherungspflichtig",
                "• 6 haben eine Teilzeitausbildung begonnen",
                "• 4 haben abgebrochen",
                "Die Vergütung im ersten Ausbildungsjahr lag meist bei 780 € brutto.",
            ),
        ),
        (
            "Was wir anders machen würden",
            (
                "Früher mit den Kitas reden. Die Randzeiten waren bis zuletzt die größte Hürde, "
                "und zwei Betriebe sind deshalb wieder abgesprungen.",
            ),
        ),
    ),
    ("<super>1</super> Zuteilung 2017 für das ganze Jobcenter, ohne Verwaltungskosten.",),
)

DAILY = Sheet(
    15,
    "Stark im Alltag",
    "Jobcenter Stadt Lindenhafen (Schleswig-Holstein)",
    (
        ("Zielgruppe", "Menschen mit psychischen Erkrankungen"),
        ("Träger", "Fördewerk Lindenhafen gGmbH"),
        ("Laufzeit", "01.10.2017 – 30.09.2020"),
        ("Verweildauer", "6 Monate, Verlängerung bis zu 12"),
        ("Umfang", "15 Stunden in der Woche"),
        ("Plätze", "24"),
        ("Gesetz", "§ 45 SGB III"),
    ),
    (
        (
            "Warum wir das machen",
            (
                "Wer nach einer Klinik nach Hause kommt, fällt leicht in ein Loch: Der nächste "
                "Therapieplatz ist Monate entfernt. Ein Tag in der Tagesklinik kostet die Kasse "
                "rund 310 €, ein Anruf beim Coach nichts.",
            ),
        ),
        (
            "So läuft es ab",
            (
                "Feste Gruppen am Vormittag, dazu Einzelcoaching nach Bedarf, auf Wunsch "
                "zu Hause. Der Träger stellt 2,5 Stellen Sozialpädagogik und 0,5 Stellen "
                "Psychologie; rechnerisch ein Betreuungsschlüssel von 1:8.",
            ),
        ),
    ),
    (
        (
            "Was es kostet",
            (
                "545 € je Platz und Monat, zusammen also ca. 157 T€ im Jahr. Fahrkarten und der "
                "Regelbedarf (416 € für Alleinstehende) kommen aus anderen Töpfen.",
            ),
        ),
        (
            "Was dabei herausgekommen ist",
            (
                "In den ersten beiden Jahren haben 71 Personen teilgenommen.",
                "• 22 % haben eine Arbeit aufgenommen",
                "• 13 Personen haben eine Therapie begonnen",
                "Die Hochschule Lindenhafen hat das Projekt extern evaluiert; eine "
                "Vergleichsgruppe gab es nicht.",
            ),
        ),
        (
            "Was wir anders machen würden",
            ("Die Ärzte von Anfang an einladen, nicht erst zur Halbzeit.",),
        ),
    ),
)

SHOP = Sheet(
    16,
    "Sprechstunde im Dorfladen",
    "Jobcenter Kreis Müritzbogen (Mecklenburg-Vorpommern)",
    (
        ("Zielgruppe", "schwer erreichbare Leistungsberechtigte in vier Dörfern"),
        ("Träger", "keiner, in Eigenregie"),
        ("Laufzeit", "seit 2. Halbjahr 2015, laufend"),
        ("Reichweite", "260 Bedarfsgemeinschaften"),
        ("Personal", "1,75 VZÄ Integrationsfachkräfte"),
    ),
    (
        (
            "Warum wir das machen",
            (
                "Zum Amt sind es 38 km, der Bus fährt zweimal am Tag. Wer dreimal nicht kommt, "
                "wird sanktioniert, und danach kommt er erst recht nicht.",
            ),
        ),
        (
            "So läuft es ab",
            (
                "Dienstags und donnerstags sitzt eine Kollegin im Hinterzimmer des Ladens. "
                "Wer nicht erscheint, wird zu Hause aufgesucht, nach Ankündigung und ohne "
                "Bescheid in der Tasche (aufsuchende Arbeit).",
            ),
        ),
    ),
    (
        (
            "Was es kostet",
            (
                "Zusätzliche Mittel wurden nicht gebraucht. Der Laden stellt den Raum umsonst, "
                "das Kilometergeld (0,30 €) trägt der Verwaltungshaushalt.",
            ),
        ),
        (
            "Was dabei herausgekommen ist",
            (
                "2018 wurden 118 Personen aufgesucht. 27 davon haben eine Beschäftigung "
                "aufgenommen, 9 einen Minijob. Die Meldeversäumnisse sanken von 31 % auf 19 %.",
            ),
        ),
        (
            "Was wir anders machen würden",
            ("Nicht am Markttag anfangen: Da hört das ganze Dorf mit.",),
        ),
    ),
)

SHEETS = (WIND, DAILY, SHOP)
