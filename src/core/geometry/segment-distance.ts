/** Square of the shortest distance between the segments a–b and c–d in the plane; 0 where they cross. */
export function squaredSegmentDistance(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): number {
  if (segmentsCross(ax, ay, bx, by, cx, cy, dx, dy)) return 0;
  return Math.min(
    squaredDistanceToSegment(ax, ay, cx, cy, dx, dy),
    squaredDistanceToSegment(bx, by, cx, cy, dx, dy),
    squaredDistanceToSegment(cx, cy, ax, ay, bx, by),
    squaredDistanceToSegment(dx, dy, ax, ay, bx, by),
  );
}

/** True where each segment's ends lie strictly on the two sides of the other. */
function segmentsCross(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): boolean {
  const side = (px: number, py: number, qx: number, qy: number, rx: number, ry: number) =>
    (qx - px) * (ry - py) - (qy - py) * (rx - px);
  return (
    side(ax, ay, bx, by, cx, cy) * side(ax, ay, bx, by, dx, dy) < 0 &&
    side(cx, cy, dx, dy, ax, ay) * side(cx, cy, dx, dy, bx, by) < 0
  );
}

function squaredDistanceToSegment(
  px: number,
  py: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): number {
  const lengthSquared = (bx - ax) ** 2 + (by - ay) ** 2;
  const along = lengthSquared === 0 ? 0 : ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / lengthSquared;
  const held = Math.min(1, Math.max(0, along));
  return (px - ax - held * (bx - ax)) ** 2 + (py - ay - held * (by - ay)) ** 2;
}
