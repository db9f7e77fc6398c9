// Begins to watch where the Tab key leads; gives how many stops a page has.
() => {
  const stops = 'a[href], button, input, select, textarea, summary, [tabindex]';
  const isStop = (element) =>
    element.tabIndex >= 0 && !element.disabled && element.checkVisibility({visibilityProperty: true, contentVisibilityAuto: true}) &&
    // Of a group of radio buttons, the chosen one stands for all.
    !(element.type === 'radio' && !element.checked && document.querySelector(`input[name='${element.name}']:checked`));
  const tell = (what, element) => watch.faults.push(`${what}: ${element.outerHTML.slice(0, 160)}`);
  const watch = {ahead: new Set([...document.querySelectorAll(stops)].filter(isStop)), order: [], faults: [], isOver: false};
  const count = watch.ahead.size;
  document.watch = watch;
  // Nobody looks on: where the focus is and what lies over it is known without a pixel painted.
  document.documentElement.style.opacity = '0';

  /** Whether some of the element can be seen, in the window and beneath nothing. */
  const isSeen = (element) =>
    [...element.getClientRects()].some((box) => {
      const [left, top] = [Math.max(box.left, 0), Math.max(box.top, 0)];
      const [width, height] = [Math.min(box.right, innerWidth) - left, Math.min(box.bottom, innerHeight) - top];
      if (width <= 0 || height <= 0) return false;
      return [0.05, 0.5, 0.95].some((x) =>
        [0.1, 0.5, 0.9].some((y) => {
          const hit = document.elementFromPoint(left + width * x, top + height * y);
          return hit !== null && (element.contains(hit) || hit === element.labels?.[0]);
        }),
      );
    });

  /** Looks at where the last press has led to. */
  watch.look = () => {
    if (watch.isOver) return;
    const element = document.activeElement;
    // Behind the last stop is the browser itself, or at once the first stop again.
    if (element === null || element === document.body || element === watch.order[0]) {
      watch.isOver = true;
      return;
    }
    const {outlineStyle, outlineWidth} = getComputedStyle(element);
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) tell('focus is not to be seen', element);
    if (!isSeen(element)) tell('hidden beneath something or out of the window', element);
    watch.order.push(element);
    watch.ahead.delete(element);
  };

  let presses = 0;
  watch.listener = ({key}) => {
    if (key === 'Tab' && presses++ > 0) watch.look();
  };
  document.addEventListener('keydown', watch.listener, true);
  return [count];
}
