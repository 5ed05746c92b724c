document.documentElement.lang = "de";
(function focusSearch(tries) {
  // one field, ready to type: only where nobody has put the focus elsewhere
  const field = document.querySelector('.st-key-suche_frage input');
  const idle = document.activeElement === document.body || document.activeElement === null;
  const asked = new URLSearchParams(window.location.search).has("q");
  const wide = window.matchMedia("(min-width: 641px)").matches;
  if (field && idle && !asked && wide) field.focus({ preventScroll: true });
  else if (!field && tries > 0) window.setTimeout(focusSearch, 100, tries - 1);
})(30);
if (!window.praxisfinder) {
  window.praxisfinder = true;
  // links of our own tables go to the running app instead of loading it anew
  document.addEventListener("click", (event) => {
    const link = event.target.closest && event.target.closest('[data-testid="stHtml"] a[href]');
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!link || !plain || event.defaultPrevented || link.target || link.hasAttribute("download")) return;
    if (link.origin !== window.location.origin || link.getAttribute("href").startsWith("#")) return;
    event.preventDefault();
    window.history.pushState({}, "", link.href);
    window.dispatchEvent(new PopStateEvent("popstate"));
    const main = document.querySelector('[data-testid="stMain"]');
    if (main) main.scrollTo(0, 0);
    window.setTimeout(announce, 200, 50);
  });
  // whoever listens to the page hears where the link has led
  const announce = (tries) => {
    const app = document.querySelector('[data-testid="stApp"]');
    const title = document.querySelector("h1");
    const drawn = app && app.getAttribute("data-test-script-state") === "notRunning";
    if (!(drawn && title)) {
      if (tries > 0) window.setTimeout(announce, 100, tries - 1);
    } else if (!document.activeElement || document.activeElement.tagName !== "INPUT") {
      title.setAttribute("tabindex", "-1");
      title.focus({ preventScroll: true });
    }
  };
}
