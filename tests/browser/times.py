"""How long people wait, in a real browser: python -m tests.browser.times [--data DIR] [--json]

Three waits: the first page of a visit on a warm server; a search until its answer is drawn whole;
the same with many sessions that ask at the same moment. Server and browser share the machine,
which twenty drawing browsers would keep busier than the server does: so only `--drawn` of the
sessions are drawn, the others speak to the server as a browser does and wait for the whole answer.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import statistics
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from urllib.parse import urlencode

from playwright.async_api import Browser, Page, async_playwright
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Origin, Subprotocol

from tests.browser.conftest import ARGUMENTS, CHROMIUM, start_app

LIMITS = {"first page": 3.0, "search": 0.5, "search, many sessions": 2.0}  # seconds
WAIT = 180_000  # milliseconds; the first start reads the corpus and builds the index
ROUNDS = 3
QUESTIONS = (
    "Alleinerziehende Teilzeitausbildung",
    "Hausbesuche bei Menschen, die keine Termine einhalten",
    "Coaching für ganze Bedarfsgemeinschaften",
    "psychisch belastete Langzeitarbeitslose",
    "Geflüchtete in Ausbildung begleiten",
    "Suchtberatung und Schulden",
    "Jugendliche ohne Schulabschluss",
    "Lohnkostenzuschuss für Betriebe",
    "Gesundheitsförderung im Leistungsbezug",
    "Minijob in Vollzeit umwandeln",
    "unter 800 Euro im Monat",
    "Betreuungsschlüssel 1:50",
    "höchstens 6 Monate Aktivierung",
    "Ein-Euro-Job",
    "Kinderbetreuung während der Maßnahme",
    "Selbstständige beraten",
    "Wohnungslose aufsuchen",
    "Deutschkurs und Arbeit",
    "Übergang von der Schule in den Beruf",
    "Rehabilitanden",
)
# the answer is there when its headline names the question and everything is drawn; the clock of
# the browser runs from the key that sends the question to the next frame after that
WATCH = """question => {
  window.pfAnswer = new Promise(resolve => {
    let began = null;
    document.addEventListener("keydown", event => {
      if (event.key === "Enter" && began === null) began = performance.now();
    }, { capture: true });
    const look = () => {
      const told = document.querySelector(".pf-shown");
      const app = document.querySelector("[data-testid=stApp]");
      const failed = document.querySelector("[data-testid=stAlert]");
      const drawn = app.getAttribute("data-test-script-state") === "notRunning";
      if (began !== null && drawn && (failed || told && told.textContent.includes(question))) {
        resolve({ seconds: (performance.now() - began) / 1000, failed: Boolean(failed) });
      } else requestAnimationFrame(look);
    };
    look();
  });
}"""


@dataclass(frozen=True)
class Times:
    """One kind of wait in seconds over `count` measurements; `errors` are pages that failed."""

    name: str
    count: int
    median: float
    p95: float
    worst: float
    errors: int
    limit: float

    @property
    def kept(self) -> bool:
        return self.p95 <= self.limit and self.errors == 0


def times(name: str, seconds: list[float], errors: int = 0) -> Times:
    ordered = sorted(seconds)
    p95 = ordered[max(0, -(-95 * len(ordered) // 100) - 1)]  # nearest rank
    return Times(
        name, len(ordered), round(statistics.median(ordered), 3), round(p95, 3),
        round(ordered[-1], 3), errors, LIMITS[name],
    )  # fmt: skip


async def first_page(browser: Browser, url: str) -> float:
    """A visitor who was never here: no cache, until the field to type in stands ready."""
    context = await browser.new_context(viewport={"width": 1440, "height": 900}, locale="de-DE")
    page = await context.new_page()
    began = time.perf_counter()
    await page.goto(url)
    await page.get_by_role("searchbox", name="Was suchen Sie?").wait_for(timeout=WAIT)
    await page.locator(".pf-foot").wait_for(timeout=WAIT)
    passed = time.perf_counter() - began
    await context.close()
    return passed


async def open_page(browser: Browser, url: str) -> Page:
    context = await browser.new_context(viewport={"width": 1440, "height": 900}, locale="de-DE")
    page = await context.new_page()
    await page.goto(url)
    await page.locator(".pf-foot").wait_for(timeout=WAIT)
    return page


async def ask(page: Page, question: str) -> tuple[float, bool]:
    """Seconds until the answer is drawn, and whether it was an error."""
    await prepare(page, question)
    return await send(page)


async def prepare(page: Page, question: str) -> None:
    await page.get_by_role("searchbox", name="Was suchen Sie?").fill(question)
    await page.evaluate(WATCH, question)


async def send(page: Page) -> tuple[float, bool]:
    await page.get_by_role("searchbox", name="Was suchen Sie?").press("Enter")
    answer = await asyncio.wait_for(page.evaluate("window.pfAnswer"), WAIT / 1000)
    return float(answer["seconds"]), bool(answer["failed"])


class Visitor:
    """A session that is not drawn: asks by the address of the page and reads the whole answer."""

    def __init__(self, socket: ClientConnection) -> None:
        self._socket = socket

    @classmethod
    async def arrive(cls, url: str) -> Visitor:
        address = f"{url.replace('http', 'ws', 1)}/_stcore/stream"
        socket = await connect(
            address, subprotocols=[Subprotocol("streamlit")], origin=Origin(url), max_size=None
        )
        visitor = cls(socket)
        await visitor.ask("")
        return visitor

    async def ask(self, question: str) -> tuple[float, bool]:
        """Seconds until the script has ended, and whether the answer was none."""
        message = BackMsg()
        message.rerun_script.query_string = urlencode({"q": question}) if question else ""
        began = time.perf_counter()
        await self._socket.send(message.SerializeToString())
        answered = not question
        while True:
            told = ForwardMsg()
            told.ParseFromString(await asyncio.wait_for(self._socket.recv(False), WAIT / 1000))
            kind = told.WhichOneof("type")
            if kind == "delta":
                answered |= question in str(told.delta.new_element.html.body)
            if kind == "script_finished":
                return time.perf_counter() - began, not answered

    async def leave(self) -> None:
        await self._socket.close()


async def crowd(browser: Browser, url: str, sessions: int, drawn: int, rounds: int) -> Times:
    """All sessions ask at the same moment, each another question."""
    pages = [await open_page(browser, url) for _ in range(min(drawn, sessions))]
    visitors = [await Visitor.arrive(url) for _ in range(sessions - len(pages))]
    found: list[tuple[float, bool]] = []
    for shift in range(rounds):
        questions = [QUESTIONS[(n + 7 * shift) % len(QUESTIONS)] for n in range(sessions)]
        for page, question in zip(pages, questions, strict=False):
            await prepare(page, question)
        asked = zip(visitors, questions[len(pages) :], strict=True)
        found += await asyncio.gather(*map(send, pages), *(v.ask(q) for v, q in asked))
        await asyncio.sleep(1)
    for visitor in visitors:
        await visitor.leave()
    return times("search, many sessions", [s for s, _ in found], sum(f for _, f in found))


async def measure(url: str, sessions: int, drawn: int, rounds: int) -> list[Times]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        page = await open_page(browser, url)
        await ask(page, "aufwärmen")
        first = [await first_page(browser, url) for _ in range(3 * rounds)]
        answers = [await ask(page, q) for _ in range(rounds) for q in QUESTIONS]
        await page.context.close()
        together = await crowd(browser, url, sessions, drawn, rounds)
        await browser.close()
    return [
        times("first page", first),
        times("search", [s for s, _ in answers], sum(f for _, f in answers)),
        together,
    ]


def main() -> int:
    """Exit status 1 when a limit is not kept."""
    parser = argparse.ArgumentParser(prog="python -m tests.browser.times", description=__doc__)
    parser.add_argument("--data", type=Path, help="data directory (else a new one)")
    parser.add_argument("--sessions", type=int, default=20, help="how many ask at once")
    parser.add_argument("--drawn", type=int, default=1, help="how many of them are drawn")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="how often all is repeated")
    parser.add_argument("--json", action="store_true", help="one JSON document on standard output")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        data = options.data or Path(folder) / "data"
        server = start_app(data.resolve(), Path(folder) / "app.log")
        try:
            found = asyncio.run(
                measure(server.url, options.sessions, options.drawn, options.rounds)
            )
        finally:
            server.process.terminate()
            server.process.wait(timeout=30)
    if options.json:
        report = {
            "times": [asdict(item) | {"kept": item.kept} for item in found],
            "sessions": options.sessions,
            "cores": os.cpu_count(),
            "load": os.getloadavg(),
        }
        json.dump(report, sys.stdout, indent=1)
        print()
    else:
        print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}, {options.sessions} sessions")
        for item in found:
            print(
                f"{item.name:22} n={item.count:3}  median {item.median:.3f} s  p95 {item.p95:.3f} s"
                f"  worst {item.worst:.3f} s  errors {item.errors}  limit {item.limit} s  "
                f"{'kept' if item.kept else 'NOT KEPT'}"
            )
    return 0 if all(item.kept for item in found) else 1


if __name__ == "__main__":
    sys.exit(main())
