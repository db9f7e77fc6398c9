// Spaces as wide as WCAG 1.4.12 has them, or the page's own again.
(wide) => {
  const own = new CSSStyleSheet();
  own.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-block-end: 2em !important; }`);
  document.adoptedStyleSheets = wide ? [own] : [];
}
