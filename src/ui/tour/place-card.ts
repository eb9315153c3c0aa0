/** A box on the screen, pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const GAP = 12;

/**
 * Where a card of this size stands beside what it points at: to its right, below it, to its left or above, the first
 * where it fits the window; else at the window's foot.
 */
export function placeCard(
  target: Box,
  card: Pick<Box, 'width' | 'height'>,
  window: Pick<Box, 'width' | 'height'>,
): Pick<Box, 'left' | 'top'> {
  const within = (least: number, wanted: number, most: number) => Math.max(least, Math.min(wanted, most));
  const left = within(GAP, target.left, window.width - card.width - GAP);
  const top = within(GAP, target.top, window.height - card.height - GAP);
  const places = [
    { left: target.left + target.width + GAP, top },
    { left, top: target.top + target.height + GAP },
    { left: target.left - card.width - GAP, top },
    { left, top: target.top - card.height - GAP },
  ];
  const fits = places.find(
    (place) =>
      place.left >= GAP &&
      place.top >= GAP &&
      place.left + card.width + GAP <= window.width &&
      place.top + card.height + GAP <= window.height,
  );
  return fits ?? { left: GAP, top: Math.max(GAP, window.height - card.height - GAP) };
}
