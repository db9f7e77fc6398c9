// What was wrong with the way of the Tab key.
() => {
  document.documentElement.style.opacity = '';
  document.removeEventListener('keydown', document.watch.listener, true);
  document.watch.look();
  const {ahead, order, faults, isOver} = document.watch;
  const first = order[0];
  return [
    ...faults,
    ...(isOver ? [] : [`no end after ${order.length} stops, the last ${document.activeElement.outerHTML.slice(0, 160)}`]),
    ...[...ahead].map((element) => `never reached: ${element.outerHTML.slice(0, 160)}`),
    ...(first?.matches('.skip') ? [] : [`the first stop is ${first?.outerHTML.slice(0, 160)}`]),
    ...(new Set(order).size === order.length ? [] : ['a stop comes twice']),
  ];
}
