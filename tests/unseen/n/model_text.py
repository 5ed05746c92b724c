"""The text of the final report: sections before and after its table of costs."""

from __future__ import annotations

BEFORE_TABLE = (
    (
        "1. Ausgangslage und Ziele",
        "Gesundheitliche Einschränkungen sind in Ahlbruck der häufigste Grund dafür, dass Menschen lange im "
        "Leistungsbezug bleiben. Nach einer Auswertung der Fachkräfte aus dem Jahr 2019 gaben 38 % der rund "
        "4.700 erwerbsfähigen Leistungsberechtigten gesundheitliche, insbesondere psychische Beschwerden an. Zugleich vergehen "
        "zwischen dem ersten Verdacht und einem Rehabilitationsantrag oft mehr als zwei Jahre. Viele "
        "Betroffene scheitern schon daran, einen Termin bei einer Fachärztin zu bekommen.",
        "Das Lotsenhaus Gesundheit und Arbeit sollte diese Zeit verkürzen. Ziel war es, Menschen mit psychischen "
        "Belastungen früh zu erkennen, sie verlässlich durch das Gesundheitssystem zu begleiten und ihre "
        "Erwerbsfähigkeit zu erhalten oder wiederherzustellen. Ein zweites Ziel war die bessere Zusammenarbeit "
        "von Jobcenter, Krankenkassen, Rentenversicherung und sozialpsychiatrischem Dienst.",
    ),
    (
        "2. Umsetzung",
        "Das Modellprojekt lief vom 01.01.2021 bis zum 31.12.2023 und wurde im Rahmen des Bundesprogramms "
        "nach § 11 SGB IX gefördert. Es war in eigenen Räumen am Marktplatz untergebracht, bewusst nicht "
        "im Gebäude des Jobcenters. Beschäftigt waren 2,0 Vollzeitstellen im Fallmanagement, "
        "1,5 Stellen für psychologische Beratung sowie eine halbe Verwaltungsstelle. Auf eine Fallmanagerin oder einen "
        "Fallmanager kamen 15 Teilnehmende, in der Vermittlung des Jobcenters liegt das Verhältnis dagegen "
        "bei etwa 1:180.",
        "Gleichzeitig standen 30 Plätze zur Verfügung. Die Teilnahme war freiwillig. Nach einem Erstgespräch, das im Mittel "
        "elf Tage nach der Anmeldung stattfand, wurde gemeinsam ein Gesundheits- und Arbeitsplan erstellt. "
        "Darauf folgten Einzelgespräche, begleitete Arztbesuche, ein Bewegungsangebot und eine offene Gruppe, die von "
        "einer ehemaligen Teilnehmerin geleitet wurde. In der letzten Phase wurden stundenweise Erprobungen in "
        "Betrieben vereinbart. Im Durchschnitt blieben die Teilnehmenden 10 Monate im Lotsenhaus.",
        "Die Corona-Pandemie hat den Start deutlich erschwert. Bis zum Sommer 2021 fanden Gruppen gar nicht und "
        "Gespräche überwiegend im Freien statt (»Beratung im Gehen«). Das hat sich so bewährt, dass es "
        "später beibehalten wurde.",
    ),
    (
        "3. Teilnehmende",
        "In den drei Jahren wurden 126 Personen aufgenommen, 71 Frauen und 55 Männer. Das Durchschnittsalter lag bei "
        "43 Jahren, 68 % hatten keinen oder einen im Ausland erworbenen, nicht anerkannten Berufsabschluss. "
        "104 Personen haben das Projekt bis Ende 2023 beendet, die übrigen 22 wurden an das "
        "Fallmanagement des Jobcenters übergeben.",
    ),
    (
        "4. Kosten und Finanzierung",
        "Bewilligt waren 1.026.000,00 €. Abgerechnet wurden am Ende 972.000,00 €, weil eine halbe "
        "Psychologenstelle erst im Herbst 2021 besetzt werden konnte. Die örtlichen Krankenkassen stellten "
        "das Bewegungsangebot kostenfrei, es ist in der folgenden Aufstellung nicht enthalten.",
    ),
)

AFTER_TABLE = (
    (
        "5. Ergebnisse",
        "Von den 104 Personen, die das Projekt beendet haben, nahmen 26 eine sozialversicherungspflichtige "
        "Beschäftigung auf, das entspricht 25,0 %. Weitere 14 wechselten in eine geförderte Beschäftigung, für "
        "19 wurde eine medizinische Rehabilitation bewilligt und 8 erhielten eine Erwerbsminderungsrente. "
        "Sechs Monate nach der Arbeitsaufnahme waren 21 der 26 Personen noch beschäftigt.",
        "Die Zeit bis zum Rehabilitationsantrag verkürzte sich nach Einschätzung der Beteiligten auf "
        "wenige Monate. In einer Befragung am Ende der Teilnahme gaben 61 % an, dass sich ihr Gesundheitszustand "
        "verbessert habe; 12 % berichteten von einer Verschlechterung.",
        "Das Projekt wurde extern evaluiert. Das Institut für Sozialforschung Ahlbruck hat dazu "
        "Verwaltungsdaten ausgewertet und 31 Interviews geführt. Eine Vergleichsgruppe konnte wegen der "
        "kleinen Fallzahl nicht gebildet werden, die Wirkung lässt sich daher nicht sicher beziffern. "
        "Die vom Kämmerer genannte Einsparung von rd. 214.000 € bei den passiven Leistungen ist eine Schätzung.",
    ),
    (
        "6. Erfahrungen",
        "Entscheidend war die räumliche Trennung vom Jobcenter. Fast alle Befragten sagten, sie wären in das "
        "Gebäude des Jobcenters nicht freiwillig gekommen. Ebenso wichtig war, dass die Lotsinnen und Lotsen "
        "mitgegangen sind: zur Ärztin, zur Krankenkasse, zum ersten Arbeitstag.",
        "Schwieriger als erwartet war die Zusammenarbeit mit den niedergelassenen Praxen. Hier halfen am Ende nicht "
        "Vereinbarungen, sondern persönliche Kontakte. Unterschätzt wurde auch der Aufwand für die "
        "Dokumentation gegenüber dem Fördergeber.",
    ),
    (
        "7. Ausblick",
        "Die Stadt und das Jobcenter haben beschlossen, das Lotsenhaus in kleinerem Umfang weiterzuführen. "
        "Vorgesehen sind ab 2024 eine Stelle im Fallmanagement und eine halbe Stelle für psychologische "
        "Beratung. Über die Finanzierung wird mit den Krankenkassen noch verhandelt.",
    ),
)
