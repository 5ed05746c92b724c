"""A running app and a real browser. Without Chromium these tests fail; they are never skipped."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import (
    Browser,
    ConsoleMessage,
    Page,
    Request,
    Route,
    expect,
    sync_playwright,
)

ROOT = Path(__file__).parents[2]
CHROMIUM = "/usr/bin/chromium"
ARGUMENTS = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
expect.set_options(timeout=30_000)  # the first search loads the models
SETUP_SECONDS = 420  # reading the corpus and building the index on two slow cores
# on a deep link Streamlit looks for its server below the page first, and finds it on second try
_PROBE = re.compile(r"/[a-z]+/_stcore/(health|host-config)$")


@dataclass
class Server:
    """A started app; `log` is its output, for the message of a failed test."""

    url: str
    process: subprocess.Popen[bytes]
    log: Path


@dataclass
class Watched:
    """A page and everything that went wrong on it."""

    page: Page
    errors: list[str] = field(default_factory=list)
    foreign: list[str] = field(default_factory=list)

    def assert_clean(self) -> None:
        assert self.foreign == [], "the page asked other hosts"
        assert self.errors == [], "the browser console shows errors"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def start_app(data_dir: Path, log: Path) -> Server:
    """The app on a free port, ready when its health check answers."""
    url = f"http://127.0.0.1:{free_port()}"
    environment = {**os.environ, "PRAXISFINDER_DATA": str(data_dir)}
    with log.open("wb") as output:
        process = subprocess.Popen(
            [
                *(sys.executable, "-m", "streamlit", "run", "app.py"),
                *("--server.port", url.rpartition(":")[2]),
            ],
            cwd=ROOT,
            env=environment,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    end = time.monotonic() + 60
    while time.monotonic() < end:
        try:
            with urllib.request.urlopen(f"{url}/_stcore/health", timeout=2):
                return Server(url, process, log)
        except (urllib.error.URLError, OSError):
            if process.poll() is not None:
                break
            time.sleep(0.2)
    process.kill()
    raise RuntimeError(f"the app did not start:\n{log.read_text(encoding='utf-8')}")


@pytest.fixture(scope="session")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The app over PRAXISFINDER_TEST_DATA, else over a new directory that it fills itself."""
    given = os.environ.get("PRAXISFINDER_TEST_DATA")
    data_dir = Path(given).resolve() if given else tmp_path_factory.mktemp("data")
    server = start_app(data_dir, tmp_path_factory.mktemp("app") / "app.log")
    yield server
    server.process.terminate()
    try:
        server.process.wait(timeout=15)
    except subprocess.TimeoutExpired:
        server.process.kill()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    if not Path(CHROMIUM).exists():
        pytest.fail(f"{CHROMIUM} is missing: install Debian's package chromium", pytrace=False)
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield started
        started.close()


@pytest.fixture(scope="session")
def ready(app: Server, browser: Browser) -> Server:
    """The app after its first start; waits while it reads the corpus and builds the index."""
    page = browser.new_page()
    page.goto(app.url)
    field, alert = page.get_by_label("Was suchen Sie?"), page.get_by_test_id("stAlert")
    field.or_(alert).first.wait_for(timeout=SETUP_SECONDS * 1000)
    if alert.count():
        pytest.fail(f"the app does not start: {alert.first.inner_text()}", pytrace=False)
    # the first search loads the models, which on a busy machine takes longer than a step may
    page.goto(f"{app.url}/?q=Beratung")
    page.locator(".pf-shown").wait_for(timeout=SETUP_SECONDS * 1000)
    page.close()
    return app


@pytest.fixture
def visit(ready: Server, browser: Browser) -> Iterator[Callable[[int], Watched]]:
    """Opens a fresh visit of the given width; every page is watched for errors."""
    contexts = []

    def open_visit(width: int) -> Watched:
        context = browser.new_context(viewport={"width": width, "height": 900}, locale="de-DE")
        contexts.append(context)
        page = context.new_page()
        watched = Watched(page)
        host = urlsplit(ready.url).netloc

        def on_console(message: ConsoleMessage) -> None:
            if message.type == "error" and not _PROBE.search(message.location.get("url", "")):
                watched.errors.append(message.text)

        def on_request(request: Request) -> None:
            parts = urlsplit(request.url)
            if parts.scheme not in ("data", "blob") and parts.netloc != host:
                watched.foreign.append(request.url)

        def on_route(route: Route) -> None:
            # nothing may leave the machine: what tries is stopped and fails the test
            if urlsplit(route.request.url).netloc == host:
                route.continue_()
            else:
                route.abort()

        context.route(lambda url: urlsplit(url).scheme in ("http", "https"), on_route)
        page.on("console", on_console)
        page.on("pageerror", lambda error: watched.errors.append(str(error)))
        page.on("request", on_request)
        page.set_default_timeout(30_000)
        return watched

    yield open_visit
    for context in contexts:
        context.close()
