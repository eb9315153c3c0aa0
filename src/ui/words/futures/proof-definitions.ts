import type { Definitions } from '../definition.ts';

/** The figure of how much more compact any plan could be. */
export const PROOF_DEFINITIONS = {
  compactLimit: {
    name: 'How much more compact any plan could be',
    meaning:
      'A limit that is proven: no plan passes it, however long anyone looks. The best plan there is may be well short of it.',
    formula:
      'Compactness is the hours of each block × the square of its distance from its lot’s centre of hours, added up. No plan can have a smaller sum than the bound: Lagrangian relaxation of ‘each block is in one lot’, where lots need not be in one piece and blocks may be divided. The limit is (this plan’s sum − the bound) ÷ this plan’s sum.',
    source: 'Worked out from your packages, the bands of hours that you asked for and what is locked.',
  },
} satisfies Definitions;
