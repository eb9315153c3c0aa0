import { distance } from './plane.ts';
import type { PlanarGraph } from './fit-to-outline.ts';
import { OUTSIDE, traceFaces, type Face } from './planar-graph.ts';

/**
 * The graph with each cell in one piece. A bay can cut a cell apart: its largest piece keeps the
 * cell, and each other piece joins the cell it shares most border with.
 */
export function settlePieces({ nodes, edges }: PlanarGraph): PlanarGraph {
  const faces = traceFaces(nodes, edges).sort((a, b) => b.area - a.area);
  const faceOf = new Map(
    faces.flatMap((face) => face.sides.map((side) => [`${side.from}>${side.to}`, face])),
  );
  const cellOf = new Map<Face, number>();
  const settled = new Set<number>();
  const loose: Face[] = [];
  for (const face of faces) {
    if (settled.has(face.label)) loose.push(face);
    else cellOf.set(face, face.label);
    settled.add(face.label);
  }
  for (const face of loose) cellOf.set(face, cellWithMostBorder(face));

  function cellWithMostBorder(face: Face): number {
    const shared = new Map<number, number>();
    for (const { from, to } of face.sides) {
      const cell = cellOf.get(faceOf.get(`${to}>${from}`) ?? face);
      if (cell === undefined) continue;
      shared.set(cell, (shared.get(cell) ?? 0) + distance(nodes[from]!, nodes[to]!));
    }
    const [most] = [...shared].sort((a, b) => b[1] - a[1]);
    if (most === undefined) throw new Error(`A loose piece of ${face.area} square metres touches no cell`);
    return most[0];
  }

  const cellBeside = (from: number, to: number) => cellOf.get(faceOf.get(`${from}>${to}`)!) ?? OUTSIDE;
  return {
    nodes,
    edges: edges
      .map(({ from, to }) => ({ from, to, left: cellBeside(from, to), right: cellBeside(to, from) }))
      .filter(({ left, right }) => left !== right),
  };
}
