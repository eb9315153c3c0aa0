import type { Fabric } from '../../core/fabric/fabric.ts';
import { NO_BLOCK } from '../../core/fabric/fabric.ts';
import { sketchFabric, type FabricSketch, type Line } from './sketch-fabric.ts';

/** Closed rings as the `d` of an SVG path. */
export function pathOfRings(rings: readonly Line[]): string {
  return rings.map((ring) => `${pathOfLine(ring)}z`).join('');
}

/** The stretches of border between blocks of different groups, and with `outer` also the edge of the area. */
export function pathOfBorders(
  fabric: Fabric,
  groupOf: ArrayLike<number>,
  outer: boolean,
  { lines }: FabricSketch = sketchFabric(fabric),
): string {
  const { first, second } = fabric.arcs;
  const isBorder = (_: Line, arc: number) => {
    const beyond = second[arc]!;
    return beyond === NO_BLOCK ? outer : groupOf[first[arc]!] !== groupOf[beyond];
  };
  return lines.filter(isBorder).map(pathOfLine).join('');
}

/** From the first corner on in steps, which are shorter to write than places. */
function pathOfLine(line: Line): string {
  let path = `M${line[0]} ${line[1]}l`;
  for (let at = 2; at < line.length; at += 2)
    path += `${line[at]! - line[at - 2]!} ${line[at + 1]! - line[at - 1]!} `;
  return path.trimEnd();
}
