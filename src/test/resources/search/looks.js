// What of a page's main part a reader could not see, touch or name.
() => {
  const TOUCH = 24;
  const CONTRAST = 4.5;
  const faults = [];
  const shown = element => element.checkVisibility({visibilityProperty: true}) && element.getClientRects().length > 0;
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
  const rgba = colour => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const light = ([red, green, blue]) => {
    const [r, g, b] = [red, green, blue]
      .map(each => each / 255)
      .map(each => (each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = element => {
    for (let at = element; at; at = at.parentElement) {
      const colour = rgba(getComputedStyle(at).backgroundColor);
      if (colour[3] === 255) return colour;
    }
    return [255, 255, 255, 255];
  };
  const ratio = element => {
    const [one, two] = [rgba(getComputedStyle(element).color), ground(element)].map(light);
    return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
  };

  if (document.documentElement.scrollWidth > innerWidth) faults.push(`sideways: ${document.documentElement.scrollWidth}`);
  const main = document.querySelector('main');
  for (const element of main.querySelectorAll('*')) {
    const says = [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim());
    if (says && shown(element) && !element.closest('.visually-hidden') && ratio(element) < CONTRAST) {
      faults.push(`contrast ${ratio(element).toFixed(2)}: ${element.outerHTML.slice(0, 120)}`);
    }
  }
  for (const control of main.querySelectorAll('a[href], button, summary, input, select')) {
    if (!shown(control)) continue;
    const target = ['checkbox', 'radio'].includes(control.type) ? control.labels[0] : control;
    const {width, height} = target.getBoundingClientRect();
    const isInText = control.matches('p a, .crumbs a');
    if (!isInText && (width < TOUCH || height < TOUCH)) {
      faults.push(`${width.toFixed(1)}×${height.toFixed(1)}: ${control.outerHTML.slice(0, 120)}`);
    }
    const name = control.ariaLabel ?? (control.labels?.[0] ?? control).textContent;
    if (!name.trim()) faults.push(`no name: ${control.outerHTML.slice(0, 120)}`);
    control.focus({focusVisible: true, preventScroll: true});
    if (getComputedStyle(control).outlineStyle === 'none') faults.push(`focus unseen: ${control.outerHTML.slice(0, 120)}`);
  }
  return faults;
}
