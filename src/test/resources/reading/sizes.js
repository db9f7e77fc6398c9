// Sets the reader's own size of text, in per cent of the usual, or spaces as wide as WCAG 1.4.12 has them.
({percent, spaced}) => {
  const own = new CSSStyleSheet();
  own.replaceSync(
    (percent ? `:root { font-size: ${percent}% !important; }` : '') +
      (spaced
        ? `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
           p { margin-block-end: 2em !important; }`
        : ''),
  );
  document.adoptedStyleSheets = [own];
  return [];
}
