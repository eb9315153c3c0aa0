import { LOT_COLOURS } from '../../src/core/scenario/lot-look.ts';

/** A colour for each lot that none of its neighbours has, the palette's first ones first. */
export function chooseColours(
  lots: readonly string[],
  lotOfBlock: readonly string[],
  neighbours: readonly ReadonlyMap<number, number>[],
): string[] {
  const colours = new Map<string, string>();
  lots.forEach((lot, at) => {
    const beside = new Set(
      neighbours.flatMap((others, block) =>
        lotOfBlock[block] === lot ? [...others.keys()].map((other) => colours.get(lotOfBlock[other]!)) : [],
      ),
    );
    const order = LOT_COLOURS.map((_, step) => LOT_COLOURS[(at + step) % LOT_COLOURS.length]!);
    const free = order.find((colour) => !beside.has(colour));
    if (free === undefined) throw new Error(`No colour is left for ${lot}`);
    colours.set(lot, free);
  });
  return lots.map((lot) => colours.get(lot)!);
}
