import type { Ledger } from '../figures/ledger.ts';
import type { BlockCare } from './block-care.ts';
import { linkPatches } from './link-patches.ts';

/** A length in straight km, by how fast the ground it lies in is travelled. */
export interface WayKilometres {
  readonly urban: number;
  readonly rural: number;
}

/** What travel in a lot depends on, of all its packages, whoever takes them. */
export interface LotGround {
  /** Area of the blocks with packages. */
  readonly populatedSquareKilometres: number;
  /** √(area × clients), summed block by block: where clients crowd together it is less than for the lot as a whole. */
  readonly roots: WayKilometres;
  /** What joins blocks with packages that do not touch. */
  readonly links: WayKilometres;
  /** As `BlockCare` has them. */
  readonly clients: number;
  readonly carerVisits: number;
  readonly careMinutes: number;
  readonly ruralCarerVisits: number;
}

/** The ground of each lot, by lot number, `NO_LOT` among them; one pass over blocks, and links where there are gaps. */
export function lotGrounds({ fabric, assignment, accounts, touching }: Ledger, care: BlockCare): LotGround[] {
  const grounds = accounts.map(emptyGround);
  for (let block = 0; block < fabric.count; block++) {
    const clients = care.clients[block]!;
    if (clients === 0) continue;
    const ground = grounds[assignment[block]!]!;
    const squareKilometres = fabric.areaSquareMetres[block]! / 1e6;
    ground.blocks.push(block);
    ground.populatedSquareKilometres += squareKilometres;
    ground.roots[kindOf(care, block)] += Math.sqrt(squareKilometres * clients);
    ground.clients += clients;
    ground.carerVisits += care.carerVisits[block]!;
    ground.careMinutes += care.careMinutes[block]!;
    if (care.isRural[block] === 1) ground.ruralCarerVisits += care.carerVisits[block]!;
  }
  for (const { blocks, links } of grounds) {
    linkPatches(blocks, touching, fabric.insidePoints, (block, metres) => {
      links[kindOf(care, block)] += metres / 1000;
    });
  }
  return grounds;
}

function kindOf({ isRural }: BlockCare, block: number): keyof WayKilometres {
  return isRural[block] === 1 ? 'rural' : 'urban';
}

function emptyGround() {
  return {
    blocks: [] as number[],
    populatedSquareKilometres: 0,
    roots: { urban: 0, rural: 0 },
    links: { urban: 0, rural: 0 },
    clients: 0,
    carerVisits: 0,
    careMinutes: 0,
    ruralCarerVisits: 0,
  };
}
