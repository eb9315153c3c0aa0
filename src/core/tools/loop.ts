import { candidates, type BlockFinder } from '../fabric/block-finder.ts';
import type { BlockIndex } from '../fabric/fabric.ts';
import { pointInPolygon } from '../geometry/point-in-polygon.ts';
import { worldX, worldY } from '../geometry/world.ts';
import { IDLE, type Position, type Tool } from './tool.ts';

/** The corners of a loop when the hand has come to `at`; `drawn` are those so far, the press first. */
type Shape = (drawn: readonly Position[], at: Position, pixel: number) => readonly Position[];

/** A tool that draws a loop with one drag: it takes the blocks whose middle lies inside it. */
export function loop(shape: Shape): Tool {
  return (state, event, { finder, pixel }) => {
    if (event.type === 'press') {
      const stroke = { blocks: [], line: [event.at], closed: true };
      return { state: { phase: 'drawing', from: event.at, stroke } };
    }
    if (state.phase === 'idle') return { state };
    if (event.type === 'move') {
      const line = shape(state.stroke.line, event.at, pixel);
      if (line === state.stroke.line) return { state };
      const stroke = { blocks: blocksInside(finder, line), line, closed: true };
      return { state: { phase: 'drawing', from: event.at, stroke } };
    }
    if (event.type === 'release' && state.stroke.blocks.length > 0)
      return { state: IDLE, done: state.stroke };
    return { state: IDLE };
  };
}

function blocksInside(finder: BlockFinder, line: readonly Position[]): BlockIndex[] {
  if (line.length < 3) return [];
  const [lngs, lats] = [line.map(([lng]) => lng), line.map(([, lat]) => lat)];
  const ring = [...line, line[0]!] as [number, number][];
  const inside = { type: 'Polygon' as const, coordinates: [ring] };
  const { insidePoints } = finder.fabric;
  return candidates(
    finder,
    worldX(Math.min(...lngs)),
    worldY(Math.max(...lats)),
    worldX(Math.max(...lngs)),
    worldY(Math.min(...lats)),
  ).filter((block) => pointInPolygon([insidePoints[block * 2]!, insidePoints[block * 2 + 1]!], inside));
}
