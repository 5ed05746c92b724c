"""Lists of a web page with heads over several columns and a line of law above some rows."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

from ingest.assemble import read_records
from ingest.corpus import DocumentInfo
from ingest.readers import read_document
from records.model import DocumentRef

PAGE = """<html><body><h1>Angebote 2024</h1><p>Jobcenter Kreis Auental (Hessen)</p><table>
<tr><th rowspan=2>{name}</th><th rowspan=2>Für wen</th><th colspan=2>Teilnehmende</th>
<th colspan=2>Kosten in T€</th></tr>
<tr><th>Plätze</th><th>Eintritte</th><th>Plan</th><th>Ist</th></tr>
<tr><td colspan=6>§ 16d SGB II</td></tr>
<tr><td>Grünteam</td><td>Langzeitarbeitslose</td><td>25</td><td>40</td><td>60</td><td>58,5</td></tr>
<tr><td>Radstation</td><td>Alleinerziehende</td><td>12</td><td>20</td><td>40</td><td>41</td></tr>
<tr><td>Alle Ansätze</td><td></td><td>37</td><td>60</td><td>100</td><td>99,5</td></tr>
</table></body></html>"""


def test_each_cell_stands_below_both_of_its_heads(tmp_path: Path) -> None:
    for name in ("Ansatz", "Maßnahme"):
        path = tmp_path / f"{name}.html"
        path.write_text(PAGE.format(name=name), encoding="utf-8")
        source = read_document(path)
        ref = DocumentRef(id="x", title="Probe", file=path.name, sha256="0" * 64)
        green, wheel = read_records(source, DocumentInfo("x", "Probe", None, None), ref).records
        assert (green.name, wheel.name) == ("Grünteam", "Radstation")
        assert [(p.kind, p.value) for p in green.participants] == [("places", 25), ("entries", 40)]
        assert [(c.amount, c.status) for c in wheel.costs] == [
            (Decimal(40000), "planned"),
            (Decimal(41000), "actual"),
        ]
        assert [[p.paragraph for p in r.legal_basis] for r in (green, wheel)] == [
            ["§ 16d SGB II"],
            ["§ 16d SGB II"],
        ]
