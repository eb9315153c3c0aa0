import type { Block } from '../area.ts';

/** By block: positions of the blocks it shares some border with, and how many stretches of it. */
export function findNeighbours(blocks: readonly Block[]): Map<number, number>[] {
  const owners = new Map<string, number>();
  const neighbours = blocks.map(() => new Map<number, number>());
  blocks.forEach(({ geometry }, block) => {
    const ring = geometry.coordinates[0]!;
    ring.slice(1).forEach((to, at) => {
      const other = owners.get(`${to}>${ring[at]}`);
      owners.set(`${ring[at]}>${to}`, block);
      if (other === undefined) return;
      neighbours[block]!.set(other, (neighbours[block]!.get(other) ?? 0) + 1);
      neighbours[other]!.set(block, (neighbours[other]!.get(block) ?? 0) + 1);
    });
  });
  return neighbours;
}

/** Whether some blocks are all of one piece. */
export function isContiguous(
  members: ReadonlySet<number>,
  neighbours: readonly ReadonlyMap<number, number>[],
): boolean {
  const [first] = members;
  if (first === undefined) return true;
  const reached = new Set([first]);
  for (const block of reached) {
    for (const other of neighbours[block]!.keys()) if (members.has(other)) reached.add(other);
  }
  return reached.size === members.size;
}
