import type { Room } from '../../store/planner.ts';

/** A step of the tour: what it points at, in which room, and what it says. */
export interface TourStep {
  readonly room: Room;
  /** The first of these that can be seen is pointed at. */
  readonly at: readonly string[];
  readonly title: string;
  readonly words: string;
}

/** Five steps: who waits, redraw, appoint, compare and show, and the council's own data. */
export const TOUR_STEPS: readonly TourStep[] = [
  {
    room: 'plan',
    at: ['.ledger .lot-card', '.ledger', '.map-frame'],
    title: 'See who would wait',
    words:
      'Each lot says how many hours it needs and how many its providers can give. Red marks care with nobody to give it, and brown on the map shows where.',
  },
  {
    room: 'plan',
    at: ['.map-tools', '[role="tablist"]'],
    title: 'Redraw a lot',
    words:
      'Choose the brush and paint blocks into another lot. The line under the map says what the change does before you let go. Undo takes it back. The Blocks tab does the same without the map.',
  },
  {
    room: 'plan',
    at: ['.ledger .seats', '.ledger .seat-box', '.ledger', '[role="tablist"]'],
    title: 'Appoint two providers',
    words:
      'Type a name in a seat of a lot. The figures follow at once: who takes each package, and what is left with nobody.',
  },
  {
    room: 'compare',
    at: ['nav.rooms [aria-current="page"]', 'nav.rooms'],
    title: 'Compare plans, then present them',
    words:
      'Copy a scenario and change the copy. Compare says what differs and for whom. Present makes the steps, the paper and the slides for your panel, with small numbers hidden.',
  },
  {
    room: 'data',
    at: ['nav.rooms [aria-current="page"]', 'nav.rooms'],
    title: 'Bring your own data',
    words:
      'Drop your files here: packages, providers, areas. They stay in this browser and go nowhere else. You can erase them all with one button.',
  },
];
