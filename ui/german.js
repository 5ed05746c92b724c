// English texts of the framework that cannot be worded from Python, in the visitor's language.
// Only text that Streamlit itself writes is touched: texts of documents stand in other places.
if (!window.praxisfinderGerman) {
  window.praxisfinderGerman = true;
  const words = {
    "Skip to main content": "Zum Inhalt springen",
    "Navigate to home page": "Zur Startseite",
    "Main menu": "Menü",
    "Upload": "Dateien wählen",
    "Browse files": "Dateien wählen",
    "Add files": "Weitere Dateien hinzufügen",
    "file upload": "Dateien hochladen",
    "Drag and drop a file here": "Datei hierher ziehen",
    "Drag and drop files here": "Dateien hierher ziehen",
    "No results": "Kein Treffer",
    "Clear all": "Auswahl leeren",
    "Clear value": "Auswahl leeren",
    "Clear entry": "Eingabe löschen",
    "Selected values": "Ausgewählte Werte",
    "Selectbox options": "Auswahl",
    "Multiselect options": "Auswahl",
    "Select all": "Alle auswählen",
    "Open": "Öffnen",
    "Close": "Schließen",
    "Copy": "Kopieren",
    "Copy to clipboard": "Kopieren",
    "Running...": "Die Seite wird aufgebaut",
    "Download failed": "Der Download ist fehlgeschlagen",
    "Fullscreen": "Vollbild",
    "Close fullscreen": "Vollbild schließen",
    "Show data": "Daten zeigen",
    "Show chart": "Diagramm zeigen",
    "Download as PNG": "Als Bild speichern",
    "Download Button": "Herunterladen",
    "Invalid input.": "Die Eingabe ist ungültig.",
    "Error:": "Fehler:",
    "Try again": "Noch einmal versuchen",
    "Page not found": "Diese Seite gibt es nicht",
    "Connection error": "Keine Verbindung zum Praxisfinder",
    "Streamlit server is not responding. Are you connected to the internet?":
      "Das Programm antwortet nicht. Vielleicht wurde es beendet oder startet gerade neu; die Seite verbindet sich dann von selbst wieder. Hilft das nicht, wenden Sie sich an die Betreuung.",
  };
  const patterns = [
    [/^Help for (.+)$/, "Hilfe zu $1"],
    [/^Remove (.+)$/, "$1 entfernen"],
    [/^Add: (.+)$/, "Hinzufügen: $1"],
    [/^Select (\d+) matches$/, "$1 Treffer auswählen"],
    [/^(\d+)(?:\.0)?\s?MB per file(.*)$/, "bis $1 MB je Datei$2"],
    [/^(?:Error: )?.* files are not allowed\.$/, "Dieses Format wird nicht gelesen."],
    [/^(?:Error: )?File must be ([\d.]+)\s?MB or smaller\.$/, "Die Datei ist zu groß: höchstens $1 MB."],
    [/^(?:Error: )?Request failed with status code 413$/, "Die Datei ist zu groß."],
    [/^Error: .*$/, "Die Datei konnte nicht hochgeladen werden."],
    [/^(\d+)(?:\.(\d))?\s?(B|KB|MB)$/, (_, whole, part, unit) => whole + (part && part !== "0" ? "," + part : "") + " " + unit],
    [/^You can only select up to (\d+).*$/, "Mehr als $1 lassen sich nicht auswählen."],
    [/^.*Running the app's main page\.$/, "Diese Adresse gibt es nicht; gezeigt wird die Suche."],
  ];
  const framework = '[data-testid="stFileUploader"], [data-testid="stHeader"], [data-testid="stSelectbox"], ' +
    '[data-testid="stMultiSelect"], [data-testid="stTextInput"], [data-testid="stCode"], [data-testid="stDialog"], ' +
    '[data-testid="stElementToolbar"], [data-testid="stTooltipHoverTarget"], [data-testid="stDownloadButton"], ' +
    '[role="dialog"], [role="listbox"], [data-testid="stSkipLink"], .stApp > a, [data-testid="stVegaLiteChart"]';
  const documents = '[data-testid="stHtml"], [data-testid="stMarkdownContainer"], [role="option"]:not(:only-child)';
  const attributes = ["aria-label", "title", "placeholder", "alt"];
  const said = (text) => {
    const key = text.trim();
    if (Object.hasOwn(words, key)) return words[key];
    for (const [pattern, german] of patterns) if (pattern.test(key)) return key.replace(pattern, german);
    return null;
  };
  const wordNode = (node) => {
    const host = node.parentElement;
    if (!host || !host.closest(framework) && !/^Skip to/.test(node.nodeValue)) return;
    if (host.closest(documents) && !host.closest('[data-testid="stFileUploader"]')) return;
    const german = said(node.nodeValue);
    const gap = /\s$/.test(node.nodeValue) ? " " : "";
    if (german !== null && german + gap !== node.nodeValue) node.nodeValue = german + gap;
  };
  const wordElement = (element) => {
    if (element.closest('[data-testid="stHtml"]')) return;
    for (const name of attributes) {
      const now = element.getAttribute(name);
      const german = now && said(now);
      if (german && german !== now) element.setAttribute(name, german);
    }
  };
  // what documents say is passed over as a whole, which also keeps large answers quick
  const foreign = (element) =>
    element.dataset.testid === "stHtml" ||
    element.dataset.testid === "stMarkdownContainer" && !element.closest('[data-testid="stFileUploader"]');
  const wordTree = (root) => {
    if (root.nodeType === Node.TEXT_NODE) return wordNode(root);
    if (root.nodeType !== Node.ELEMENT_NODE || root.closest('[data-testid="stHtml"]')) return;
    const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
      node.nodeType === Node.ELEMENT_NODE && foreign(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
    for (let node = nodes.currentNode; node; node = nodes.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE) wordNode(node);
      else wordElement(node);
    }
  };
  new MutationObserver((changes) => {
    for (const change of changes) {
      if (change.type === "characterData") wordNode(change.target);
      else if (change.type === "attributes") wordElement(change.target);
      else change.addedNodes.forEach(wordTree);
    }
  }).observe(document.documentElement, {
    subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: attributes,
  });
  wordTree(document.body);
}
