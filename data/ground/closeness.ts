import { squaredDistance, type Plane, type Position } from './plane.ts';

/** A place, and how far round it something holds. */
export interface Neighbourhood {
  readonly at: Position;
  readonly reachMetres: number;
}

/** How near a position is to any of the places: about 1 at each, and next to nothing twice its reach away. */
export function closenessTo(places: readonly Neighbourhood[], at: Position, plane: Plane): number {
  return places.reduce((sum, place) => {
    const away = squaredDistance(plane.toPlane(at), plane.toPlane(place.at)) / place.reachMetres ** 2;
    return sum + Math.exp(-away);
  }, 0);
}
