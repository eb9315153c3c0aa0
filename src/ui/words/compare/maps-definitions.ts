import type { Definitions } from '../definition.ts';

/** Figures of the maps of plans beside each other. */
export const MAPS_DEFINITIONS = {
  blocksChangingLot: {
    name: 'Blocks that change lot',
    meaning: 'Blocks that are in another lot in this scenario than in the first one.',
    formula:
      'A lot that goes on under another name or colour is still the same lot. A block that is cut counts once, if any part of it changes.',
    source: 'The lots of the scenarios.',
  },
} satisfies Definitions;
