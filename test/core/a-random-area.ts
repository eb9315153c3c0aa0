import type { Dataset } from '../../src/core/dataset/dataset.ts';
import { PACKAGE_STATUSES } from '../../src/core/dataset/packages.ts';
import type { Fabric } from '../../src/core/fabric/fabric.ts';
import { weaveFabric } from '../../src/core/fabric/weave-fabric.ts';
import type { Scenario } from '../../src/core/scenario/scenario.ts';
import { aDataset, type PackageWords } from './a-dataset.ts';
import { aScenario } from './a-scenario.ts';
import { cornerAt } from './drawing.ts';
import { seeded } from './seeded.ts';

export interface RandomSize {
  readonly columns: number;
  readonly rows: number;
  readonly packages: number;
  readonly providers: number;
  readonly lots: number;
  /** How likely a cell is of one block with the cell west or north of it. */
  readonly joined?: number;
}

/**
 * An area, and a plan for it, that are the same for the same seed. Blocks have bent borders, some
 * have parts or holes; some packages lie on borders, some outside every block, some nowhere.
 */
export function aRandomArea(
  seed: number,
  size: RandomSize,
): { dataset: Dataset; fabric: Fabric; scenario: Scenario } {
  const random = seeded(seed);
  const below = (count: number) => Math.floor(random() * count);
  const drawing = randomDrawing(size, random);
  const packages = Array.from({ length: size.packages }, (): PackageWords => {
    const services = ['Home care', 'Mental health', 'Learning disability'];
    return {
      at: randomPlace(size, random),
      hours: (1 + below(80)) / 4,
      visits: (1 + below(160)) / 4,
      status: PACKAGE_STATUSES[below(PACKAGE_STATUSES.length)]!,
      service: services[Math.min(below(8), 2)]!,
      person: `person ${below(size.packages)}`,
      ...(random() < 0.7 ? { provider: `Provider ${below(size.providers)}` } : {}),
    };
  });
  const providers = Array.from({ length: size.providers }, (_, at) => ({
    name: `Provider ${at}`,
    hours: below(Math.ceil((size.packages * 20) / size.providers)),
    services: random() < 0.6 ? [] : ['Home care', 'Mental health'].slice(below(2)),
  }));
  const zones = { networks: randomDrawing({ ...size, joined: 0.9 }, random) };
  const dataset = aDataset({ blocks: drawing, wobble: 0.2, packages, providers, zones });
  return { dataset, fabric: weaveFabric(dataset), scenario: randomScenario(dataset, size, random) };
}

function randomScenario(dataset: Dataset, size: RandomSize, random: () => number): Scenario {
  const below = (count: number) => Math.floor(random() * count);
  const lotOf = dataset.blocks.map(() => below(size.lots + 1));
  let words = aScenario(dataset).withSpotHours(below(40));
  for (let lot = 1; lot <= size.lots; lot++) {
    const blocks = dataset.blocks.filter((_, block) => lotOf[block] === lot).map((block) => block.code);
    const seats = [...new Set([below(size.providers), below(size.providers), below(size.providers)])];
    const asSeat = (provider: number, at: number) => ({
      provider: `Provider ${provider}`,
      role: at < 2 ? ('primary' as const) : ('supplementary' as const),
      share: 1 + below(9),
    });
    words = words.withLot(`Lot ${lot}`, blocks.join(''), ...seats.map(asSeat));
  }
  const backUp = [...new Set([below(size.providers), below(size.providers)])];
  return words.withBackUp(...backUp.map((provider) => `Provider ${provider}`)).scenario;
}

function randomDrawing({ columns, rows, joined = 0.5 }: RandomSize, random: () => number): string {
  const grid: string[][] = [];
  let met = 0;
  for (let y = 0; y < rows; y++) {
    grid.push([]);
    for (let x = 0; x < columns; x++) {
      const beside = [grid[y]![x - 1], grid[y - 1]?.[x]].filter((letter) => letter !== undefined);
      const joins = beside.length > 0 && random() < joined;
      const fresh = String.fromCodePoint(0x100 + met);
      if (!joins) met++;
      grid[y]!.push(joins ? beside[Math.floor(random() * beside.length)]! : fresh);
    }
  }
  return grid.map((row) => row.join('')).join('/');
}

/** Anywhere on the ground or a little beside it; now and then on a border, or nowhere. */
function randomPlace({ columns, rows }: RandomSize, random: () => number): [number, number] {
  const kind = random();
  if (kind < 0.05) return [NaN, NaN];
  if (kind < 0.15) return cornerAt(Math.floor(random() * columns), Math.floor(random() * rows), 0.2);
  if (kind < 0.2) {
    const [x, y] = [Math.floor(random() * columns), Math.floor(random() * rows)];
    const [a, b] = [cornerAt(x, y, 0.2), cornerAt(x + 1, y, 0.2)];
    return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  }
  return cornerAt(random() * (columns + 0.6) - 0.3, random() * (rows + 0.6) - 0.3);
}
