/**
 * World units: Web Mercator with the whole world 1 wide, x eastwards and y southwards from the
 * north-west corner. A circle on the screen is a circle here (Snyder 1987, p. 41).
 */
export function worldX(lng: number): number {
  return (lng + 180) / 360;
}

export function worldY(lat: number): number {
  return 0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
}
