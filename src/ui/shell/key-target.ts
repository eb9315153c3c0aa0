/** True while keys belong to a field, a list or a dialog. */
export function isBusyElsewhere(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  const field = target.closest(
    'input:not([type=checkbox], [type=radio], [type=range]), textarea, select, [contenteditable]',
  );
  return field !== null || isInOverlay(target);
}

/** True in whatever lies over the page and takes its keys. */
export function isInOverlay(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role=dialog], [role=menu], [role=listbox]') !== null;
}

/** True on the map, and where nothing has the focus: there Enter and Escape speak of the map. */
export function isOnMap(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return true;
  return target === document.body || target.id === 'main' || target.closest('.map-container') !== null;
}
