import type { Polygon } from 'geojson';
import type { Position } from './ground/plane.ts';

/** A ward or cluster as the published tables have it. */
export interface Group {
  readonly name: string;
  readonly centre: Position;
  /** Residents aged 65 and over. */
  readonly residents65: number;
  readonly blocks: number;
  readonly class: 'Urban' | 'Rural';
}

/** A block as drawn, with its group's position. */
export interface Block {
  readonly code: string;
  readonly name: string;
  readonly group: number;
  readonly geometry: Polygon;
}
