"""The texts of the brochure."""

from __future__ import annotations

from typing import Any

FOREWORD = [
    """Landkreise sind keine Inseln. Was in einem Kreis gelingt, spricht sich herum, und genau
    das soll dieses Heft befördern. Die beteiligten Jobcenter haben 2023 zusammen 13,4 Mio. Euro
    für Eingliederung ausgegeben und rund 21.300 Menschen beraten.""",
    """Die Beispiele sind ungleich groß, ungleich alt und ungleich gut belegt. Wir haben sie
    trotzdem nebeneinandergestellt. Für den Vorstand der Arbeitsgemeinschaft: die
    Geschäftsführung.""",
]

EXAMPLES: list[dict[str, Any]] = [
    {
        "headline": "Schicht im Schacht war gestern",
        "county": "Landkreis Kupferberg",
        "opening": [
            """Als die letzte Grube schloss, blieb vielen nur der Weg ins Amt. Heute stehen
            ehemalige Hauer in der Kreisgärtnerei und bringen Obstbäume durch den Winter. Gesucht
            hatte das Jobcenter etwas für Menschen ab 55, die seit mehr als vier Jahren
            Leistungen der Grundsicherung beziehen und die sonst niemand mehr einlädt.""",
            """Vormittags wird gearbeitet, nachmittags beraten. Zwei Anleiter kümmern sich um 15
            Teilnehmende, einer von ihnen war selbst lange arbeitslos. Gärtnern ist dabei
            Nebensache: Es geht um Verbindlichkeit, Kollegialität und um den Beweis, dass der
            Rücken mehr aushält als befürchtet.""",
        ],
        "quote": "„Ich habe wieder einen Wecker.“ Teilnehmer, früher Hauer",
        "second": [
            """Von bislang 44 Teilnehmenden haben elf eine versicherungspflichtige Stelle
            gefunden, sechs davon unbefristet. Weitere neun gehen einem Minijob nach und
            verdienen damit höchstens 520 Euro im Monat.""",
            """Anfangs waren die Betriebe der Umgebung misstrauisch. Erst als die Gärtnerei einen
            Obsttag ausrichtete, kamen die ersten Anfragen. Heute ruft der Baumarkt an, wenn er im
            Frühjahr Aushilfen sucht, und der Bauhof leiht sich die Mannschaft für den
            Heckenschnitt.""",
            """Der Kreis hat aus eigener Tasche ein Gewächshaus für 26.000 Euro beigesteuert, das
            er ohnehin bauen wollte. Es gehört nicht zum Angebot.""",
        ],
        "facts": [
            ("Träger", "Jobcenter Landkreis Kupferberg"),
            ("Start", "1. Februar 2020, fortlaufend"),
            ("Plätze", "15"),
            ("Dauer der Teilnahme", "12 Monate"),
            ("Umfang", "20 Wochenstunden"),
            ("Kosten", "81.000 Euro pro Jahr"),
            ("Rechtsgrundlage", "§ 45 SGB III"),
        ],
    },
    {
        "headline": "Kind und Kegel und Karriere",
        "county": "Landkreis Wipperaue",
        "opening": [
            """Mathematik um neun, Kita-Abholung um drei: Wer ein Kind allein großzieht, findet
            selten eine Ausbildung, die auf den Fahrplan des Schulbusses Rücksicht nimmt. Für
            Ein-Eltern-Familien hat der Landkreis deshalb eine Teilqualifizierung zur Kauffrau
            für Büromanagement in Teilzeit eingekauft, 30 Stunden in der Woche.""",
            """Der Kurs lief vom 1. September 2021 bis zum 28. Februar 2023. Zwölf Plätze
            standen bereit, 14 Frauen haben angefangen, weil zwei schon im ersten Monat
            umgezogen sind und ihre Plätze nachbesetzt wurden.""",
        ],
        "quote": "„Die Kita war der erste Kollege.“ Leiterin des Fallmanagements",
        "second": [
            """Neun Teilnehmerinnen haben die Prüfung bestanden, sieben wurden vom
            Praktikumsbetrieb übernommen. Ob sie auch bleiben, weiß man noch nicht: Nachgefragt
            wird erst im kommenden Jahr.""",
            """Was andere daraus lernen können? Der Stundenplan gehört in die Hände der
            Eltern. In Wipperaue haben sie ihn am ersten Tag selbst geschrieben, samt Puffer für
            verpasste Busse und fiebernde Kinder.""",
            """Gekostet hat der Kurs 172.800 Euro. Die Prämien für bestandene Prüfungen, 1.000
            Euro zur Halbzeit und 1.500 Euro am Ende, sind darin nicht enthalten.""",
        ],
        "facts": [
            ("Träger", "Jobcenter Landkreis Wipperaue"),
            ("Partner", "Bildungshaus Wipper e. V."),
            ("Dauer", "18 Monate"),
            ("Kosten", "172.800 Euro insgesamt"),
            ("Rechtsgrundlage", "§ 81 SGB III"),
        ],
    },
    {
        "headline": "Auf dem Holzweg – und das ist gut so",
        "county": "Landkreis Fichtengrund",
        "opening": [
            """Es riecht nach Harz. In der alten Försterei entstehen Nistkästen, Parkbänke und
            manchmal sogar ein Spielplatz. Die Arbeitsgelegenheit ist für Menschen gedacht, die
            eine Entwöhnung hinter sich und noch keine Arbeit vor sich haben.""",
            """Die Zuweisung dauert je nach Verfassung sechs bis neun Monate. Auf zehn
            Beschäftigte kommt ein Anleiter, dazu einmal in der Woche die Suchtberatung des
            Kreises. Wer früher gehen will, weil sich eine Stelle gefunden hat, darf das.""",
        ],
        "quote": "„Holz verzeiht viel, Leim nicht.“ Anleiter",
        "second": [
            """Angefangen hat alles am 1. Oktober 2023. Noch liegen keine Ergebnisse vor, die
            Ersten sind gerade erst verabschiedet worden. Eine Auswertung ist für das Frühjahr
            2025 zugesagt.""",
            """Der Förster schaut gelegentlich herein, der Landrat auch. Verkauft wird nichts: Was
            hier gebaut wird, steht hinterher auf Spielplätzen, die sich die Gemeinden sonst nicht
            leisten würden.""",
            """Die Beschäftigten erhalten zusätzlich zum Bürgergeld 1,80 Euro je Stunde als
            Mehraufwandsentschädigung. Nachahmer sollten früh mit der Handwerkskammer über die
            Zusätzlichkeit reden.""",
        ],
        "facts": [
            ("Träger", "Jobcenter Landkreis Fichtengrund"),
            ("Plätze", "20"),
            ("Umfang", "25 Stunden wöchentlich"),
            ("Kosten", "310 Euro je Platz und Monat (Maßnahmekosten)"),
            ("Rechtsgrundlage", "§ 16d SGB II"),
        ],
    },
    {
        "headline": "Ohne Moos viel los",
        "county": "Landkreis Moorwinkel",
        "opening": [
            """Der Name ist Programm: Geld hatte hier anfangs niemand. Dann kam ein Bescheid des
            Europäischen Sozialfonds, und aus einem leer stehenden Jugendklub wurde für drei
            Jahre, vom 1. Januar 2019 bis zum 31. Dezember 2021, ein Treffpunkt für U25 ohne
            Ausbildung und ohne Plan.""",
            """25 Plätze gab es, 118 Jugendliche sind in dieser Zeit eingetreten. Manche blieben
            vier, andere acht Monate; eine feste Dauer war nie vorgesehen, nur diese
            Spanne.""",
        ],
        "quote": "„Hier fragt keiner zuerst nach dem Zeugnis.“ Besucherin",
        "second": [
            """37 Jugendliche haben eine Ausbildung begonnen, 22 eine Arbeit. Ein halbes Jahr
            später waren noch 71 Prozent der Vermittelten an Ort und Stelle. Die Zahlen hat der
            Träger selbst erhoben.""",
            """Nicht alles hat funktioniert. Das Tonstudio stand leer, der Boxring war überfüllt.
            Nach einem Jahr wurde beides getauscht, und seither heißt der Boxring Bewerbungsraum,
            weil dort die meisten Anschreiben entstanden sind.""",
            """Das Projekt kostete in den drei Jahren 540.000 Euro, davon 432.000 Euro für
            Personal und 108.000 Euro für Sachmittel. 60 Prozent trug der Fonds.""",
        ],
        "facts": [
            ("Projektträger", "Klubhaus Moorwinkel gGmbH mit dem Jobcenter Landkreis Moorwinkel"),
            ("Teilnahme", "vier bis acht Monate"),
            ("Mittel", "540.000 Euro für drei Jahre"),
        ],
    },
    {
        "headline": "Termin mit Kuchen",
        "county": "Landkreis Hasselgrund",
        "opening": [
            """Zwei Fachkräfte, ein Blech Streuselkuchen, kein Formular. So klingeln die
            Fallmanagerinnen aus Hasselgrund bei Familien, deren Leistungsbezug sich über viele
            Jahre verfestigt hat. Angekündigt wird der Besuch mit einer Postkarte.""",
            """Das geht nur, weil die Bezirke kleiner geschnitten wurden: Im Hausbesuchsteam ist
            eine Fallmanagerin für 60 Bedarfsgemeinschaften zuständig, sonst sind es im Kreis
            im Durchschnitt doppelt so viele.""",
        ],
        "quote": "„Am Küchentisch sitzt man gleich hoch.“ Fallmanagerin",
        "second": [
            """Seit April 2022 wurden 86 Bedarfsgemeinschaften besucht. 52 haben danach einen
            neuen Kooperationsplan geschlossen, das sind 60 Prozent. In 17 Familien hat ein
            Erwachsener Arbeit aufgenommen.""",
            """Abgelehnt wird der Besuch selten. Wer nicht öffnet, findet eine zweite Postkarte
            im Kasten und später einen Anruf der Schulsozialarbeit. Druck gibt es nicht, eine
            Rechtsfolgenbelehrung auch nicht.""",
            """Zusätzliche Kosten sind nicht entstanden, der Kuchen wird gespendet. Nach einer
            Überschlagsrechnung des Kreises spart die aufsuchende Arbeit 214.000 Euro
            Unterkunftskosten im Jahr.""",
        ],
        "facts": [
            ("Träger", "Jobcenter Landkreis Hasselgrund"),
            ("Zeitraum", "seit April 2022, unbefristet"),
            ("Ansatz", "aufsuchende Beratung"),
        ],
    },
    {
        "headline": "Seelenheil und Stechuhr",
        "county": "Landkreis Oberlauter",
        "opening": [
            """Ein Betrieb, der um Verständnis bittet, und eine Klinik, die um Pünktlichkeit
            bittet: In Oberlauter arbeiten beide zusammen. Das Coaching richtet sich an seelisch
            belastete Menschen, die schon einmal gearbeitet haben und es wieder wollen.""",
            """Zwei Vormittage in der Woche, zusammen acht Stunden, verbringen die Teilnehmenden
            mit ihrem Coach: im Café, im Wald, am Ende im Betrieb. Nach neun Monaten ist Schluss,
            verlängert wird nur im Ausnahmefall.""",
        ],
        "quote": "„Pünktlich war ich zuletzt in der Schule.“ Teilnehmerin",
        "second": [
            """63 Menschen haben seit dem Start am 1. Juni 2018 teilgenommen, 19 von ihnen sind
            heute in Arbeit, also 30 Prozent. Begleitet wurde das Angebot von einer Hochschule,
            die Teilnehmende und Fachkräfte befragt, aber keine Vergleichsgruppe gebildet
            hat.""",
            """Der Coach bleibt auch nach dem ersten Arbeitstag Ansprechpartner. Für die Betriebe
            ist das oft wichtiger als jeder Zuschuss: Sie wissen, wen sie anrufen, wenn der Stuhl
            am Montag leer ist.""",
            """Je Teilnehmerin und Teilnehmer fallen Kosten von 4.950 Euro an. Die Klinik rechnet
            ihre Leistungen, etwa 90 Euro je Sitzung, mit den Krankenkassen ab.""",
        ],
        "facts": [
            ("Träger", "Jobcenter Landkreis Oberlauter"),
            ("Partner", "Klinik am Lauterberg"),
            ("Plätze", "10"),
            ("Dauer der Teilnahme", "9 Monate"),
            ("Kosten", "4.950 Euro je Teilnehmenden"),
            ("Rechtsgrundlage", "§ 16 Abs. 1 SGB II i. V. m. § 45 SGB III"),
        ],
    },
]
