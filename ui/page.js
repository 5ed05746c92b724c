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
