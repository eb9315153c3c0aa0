import { candidates, type BlockFinder } from '../fabric/block-finder.ts';
import type { BlockIndex } from '../fabric/fabric.ts';
import { worldX, worldY } from '../geometry/world.ts';
import { pointInPolygon } from '../geometry/point-in-polygon.ts';
import { IDLE, type Position, type Tool } from './tool.ts';

/** A loop drawn freehand: it takes the blocks whose middle lies inside it. The loop closes by itself. */
export const lasso: Tool = (state, event, { finder }) => {
  if (event.type === 'press') {
    return { state: { phase: 'drawing', last: event.at, stroke: { blocks: [], line: [event.at], closed: true } } };
  }
  if (state.phase === 'idle') return { state };
  if (event.type === 'move') {
    const line = [...state.stroke.line, event.at];
    return {
      state: { phase: 'drawing', last: event.at, stroke: { line, blocks: blocksInside(finder, line), closed: true } },
    };
  }
  if (event.type === 'release' && state.stroke.blocks.length > 0) return { state: IDLE, done: state.stroke };
  return { state: IDLE };
};

function blocksInside(finder: BlockFinder, line: readonly Position[]): BlockIndex[] {
  if (line.length < 3) return [];
  const [lngs, lats] = [line.map(([lng]) => lng), line.map(([, lat]) => lat)];
  const ring = [...line, line[0]!] as [number, number][];
  const loop = { type: 'Polygon' as const, coordinates: [ring] };
  const { insidePoints } = finder.fabric;
  return candidates(
    finder,
    worldX(Math.min(...lngs)),
    worldY(Math.max(...lats)),
    worldX(Math.max(...lngs)),
    worldY(Math.min(...lats)),
  ).filter((block) => pointInPolygon([insidePoints[block * 2]!, insidePoints[block * 2 + 1]!], loop));
}
