"""Places in organisation names and sentences, and the state each of them lies in."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
import yaml

from records.regions import REGIONS_FILE, Region, find_region, state_of

BB, BW, BY, HE = "Brandenburg", "Baden-Württemberg", "Bayern", "Hessen"
MV, NI, NW = "Mecklenburg-Vorpommern", "Niedersachsen", "Nordrhein-Westfalen"
RP, SH, SL, SN = "Rheinland-Pfalz", "Schleswig-Holstein", "Saarland", "Sachsen"
ST, TH = "Sachsen-Anhalt", "Thüringen"

FOUND = [
    ("Jobcenter Landkreis Göttingen", "Landkreis Göttingen", "district", NI),
    ("Jobcenter Dortmund", "Dortmund", "town", NW),
    ("Jobcenter Stadt Ingolstadt", "Stadt Ingolstadt", "town", BY),
    ("Kreis Borken", "Kreis Borken", "district", NW),
    ("Kreis Groß-Gerau", "Kreis Groß-Gerau", "district", HE),
    ("Jobcenter Main-Kinzig-Kreis", "Main-Kinzig-Kreis", "district", HE),
    ("Jobcenter Vogelsbergkreis", "Vogelsbergkreis", "district", HE),
    ("Jobcenter Vorderpfalz-Ludwigshafen", "Vorderpfalz-Ludwigshafen", "area", RP),
    ("Agentur für Arbeit Ahlen-Münster", "Ahlen-Münster", "area", NW),
    ("Jobcenter Berlin Neukölln", "Berlin-Neukölln", "area", "Berlin"),
    ("Region Hannover", "Region Hannover", "district", NI),
    ("Jobcenter StädteRegion Aachen", "Städteregion Aachen", "district", NW),
    ("Regionalverband Saarbrücken", "Regionalverband Saarbrücken", "district", SL),
    ("Jobcenter der Landeshauptstadt Kiel", "Landeshauptstadt Kiel", "town", SH),
    # what a longer name contains does not count
    ("Jobcenter Landkreis Mayen-Koblenz", "Landkreis Mayen-Koblenz", "district", RP),
    ("Landkreis Mainz-Bingen", "Landkreis Mainz-Bingen", "district", RP),
    ("Landkreis Potsdam-Mittelmark", "Landkreis Potsdam-Mittelmark", "district", BB),
    ("Sachsen-Anhalt", ST, "state", ST),
    # town and district of the same name
    ("Landkreis München", "Landkreis München", "district", BY),
    ("Jobcenter München", "München", "town", BY),
    ("Stadt Mettmann", "Stadt Mettmann", "town", NW),
    ("Jobcenter Cuxhaven", "Cuxhaven", "district", NI),
    ("Frauen in Göttingen", "Göttingen", "town", NI),
    # the same name in several states
    ("Jobcenter Frankfurt (Oder)", "Frankfurt (Oder)", "town", BB),
    ("Frankfurt/Oder", "Frankfurt (Oder)", "town", BB),
    ("Jobcenter Frankfurt am Main", "Frankfurt am Main", "town", HE),
    ("Jobcenter Frankfurt in Hessen", "Frankfurt", "town", HE),
    ("Landkreis Rotenburg", "Landkreis Rotenburg", "district", NI),
    ("Landkreis Harburg", "Landkreis Harburg", "district", NI),
    # spellings and case endings
    ("im Märkischen Kreis", "Märkischer Kreis", "district", NW),
    ("das Jobcenter des Rhein-Sieg-Kreises", "Rhein-Sieg-Kreis", "district", NW),
    ("im Gebiet des Landkreises Göttingen", "Landkreis Göttingen", "district", NI),
    ("Jobcenter Mecklenburgische Seenplatte-Süd", "Mecklenburgische Seenplatte-Süd", "area", MV),
    ("Landkreis Sankt Wendel", "Landkreis St. Wendel", "district", SL),
    ("Jobcenter Mülheim a. d. Ruhr", "Mülheim an der Ruhr", "town", NW),
    ("Landkreis Mayen-\nKoblenz", "Landkreis Mayen-Koblenz", "district", RP),
    ("Jobcenter Giessen", "Gießen", "district", HE),
    ("Jobcenter Wetterau", "Wetterau", "district", HE),
    ("jobcenter landkreis greiz", "Landkreis Greiz", "district", TH),
    ("angebote für mütter in göttingen", "Göttingen", "town", NI),
    # ordinary words behind a word that announces a place
    ("Jobcenter Essen", "Essen", "town", NW),
    ("jobcenter essen", "Essen", "town", NW),
    ("ein Träger aus Halle", "Halle", "town", ST),
    ("Halle (Saale)", "Halle (Saale)", "town", ST),
    ("Jobcenter Landkreis Harz", "Landkreis Harz", "district", ST),
    ("Kreis Lippe", "Kreis Lippe", "district", NW),
    ("Kreis Bergstraße", "Kreis Bergstraße", "district", HE),
    ("Landkreis Regen", "Landkreis Regen", "district", BY),
    ("Ulm", "Ulm", "town", BW),
    ("Siegen", "Siegen", "town", NW),
    # the organisation goes before other places, a place before a state
    ("Jobcenter Mettmann und die Landeshauptstadt Düsseldorf", "Mettmann", "district", NW),
    ("Jobcenter Dresden, begleitet von der Universität Kassel", "Dresden", "town", SN),
    ("Wernigerode (Sachsen-Anhalt)", "Wernigerode", "town", ST),
    # states
    ("Projekte in NRW", NW, "state", NW),
    ("Projekte in MV", MV, "state", MV),
    ("in Bayerns Jobcentern", BY, "state", BY),
    ("Hamburg", "Hamburg", "state", "Hamburg"),
    ("Stadt Bremen", "Stadt Bremen", "town", "Bremen"),
    ("Land Brandenburg", BB, "state", BB),
    ("Jobcenter Brandenburg an der Havel", "Brandenburg an der Havel", "town", BB),
]


@pytest.mark.parametrize(("text", "name", "kind", "state"), FOUND, ids=[f[0] for f in FOUND])
def test_found(text: str, name: str, kind: Any, state: str) -> None:
    assert find_region(text) == Region(name, kind, state)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Jobcenter Musterstadt",
        "Beispielkreis",
        "Jobcenter Frankfurt",
        "Frankfurt oder Köln",
        "Neustadt",
        "Rotenburg",
        "Köln und München",
        "Köln und Hamburg",
        "Hessen und Thüringen",
        "Wir essen in der Halle",
        "Im Hof bei Regen",
        "gemeinsames Singen",
        "Bergstraße 12",
        "in leer stehenden Läden",
        "größere Bedeutung erlangen",
        "arbeit erlangen",
        "Frau Speyer",
        "die MV beschließt",
        "aus St. Gallen",
        "Metropolregion Rhein-Neckar",
        "Dortmunder Modell",
        "https://jobcenter-dortmund.de",
    ],
)
def test_not_found(text: str) -> None:
    assert find_region(text) is None


@pytest.mark.parametrize(
    ("name", "state"),
    [
        ("NRW", NW),
        ("nrw", NW),
        ("NW", NW),
        ("DE-BY", BY),
        ("Meck-Pomm", MV),
        ("MV", MV),
        ("BaWü", BW),
        ("RLP", RP),
        ("Freistaat Sachsen", SN),
        ("sachsen-anhalt", ST),
        ("Dortmund", None),
        ("", None),
    ],
)
def test_state_of(name: str, state: str | None) -> None:
    assert state_of(name) == state


def test_the_lists_are_complete() -> None:
    states = yaml.safe_load(REGIONS_FILE.read_text(encoding="utf-8"))["states"].values()
    assert len(states) == 16
    assert sum(len(s["districts"]) for s in states) == 294
    assert sum(len(s["independent_towns"]) for s in states) == 106


def test_no_name_stands_twice_in_a_list() -> None:
    for state in yaml.safe_load(REGIONS_FILE.read_text(encoding="utf-8"))["states"].values():
        for key in ("districts", "towns", "job_centre_areas"):
            assert [n for n, times in Counter(state[key]).items() if times > 1] == []
        assert not set(state["independent_towns"]) & set(state["towns"])


def test_every_district_and_town_is_found_by_its_official_name() -> None:
    for state in yaml.safe_load(REGIONS_FILE.read_text(encoding="utf-8"))["states"].values():
        wrong = []
        for name in state["districts"]:
            region = find_region(f"Landkreis {name}")
            if region is None or (region.kind, region.state) != ("district", state["name"]):
                wrong.append(name)
        for name in (*state["independent_towns"], *state["towns"]):
            region = find_region(f"Stadt {name}")
            if region is None or (region.kind, region.state) != ("town", state["name"]):
                wrong.append(name)
        assert wrong == []
