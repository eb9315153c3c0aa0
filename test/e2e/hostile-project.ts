import type { Dataset } from '../../src/core/dataset/dataset.ts';
import { EMPTY_PAPER } from '../../src/core/paper/empty-paper.ts';
import type { Paper } from '../../src/core/paper/paper.ts';
import { weaveFabric } from '../../src/core/fabric/weave-fabric.ts';
import type { LotId, Scenario, ScenarioId } from '../../src/core/scenario/scenario.ts';
import { fingerprintOf } from '../../src/io/fingerprint.ts';
import { writeProjectWithData } from '../../src/io/project/write-project.ts';
import { aDataset } from '../core/a-dataset.ts';
import { aScenario } from '../core/a-scenario.ts';
import { HOSTILE_NAMES } from '../hostile-names.ts';

/** Words to open the project with. */
export const PASSPHRASE = 'one two three four';
const FEW_ROUNDS = 100_000;
const BLOCKS = 'ABCDEFGH\nIJKLMNOP\nQRSTUVWX';

/**
 * A sealed project in which everything that has a name, a note or words has a hostile one: area, blocks, zones,
 * providers, services, packages, scenarios, lots, notes, reasons, options, questions, steps, milestones, particulars.
 */
export async function hostileProject(): Promise<Uint8Array> {
  const dataset = hostileDataset();
  const ground = weaveFabric(dataset);
  const plans = ['One', 'Two'].map((plan, at) => ({
    scenario: hostilePlan(dataset, plan, at),
    decisions: HOSTILE_NAMES.map((name) => ({
      label: `Rename to ${name}`,
      at: 1_700_000_000_000,
      reason: name,
    })),
    origin: { how: 'began', from: null, at: 0 } as const,
    archived: false,
  }));
  const [first, second] = plans.map(({ scenario }) => scenario.id);
  const project = { plans, activeId: first!, paper: hostilePaper(first!, second!) };
  return writeProjectWithData(dataset, ground, project, '2026-09-06T10:00:00.000Z', PASSPHRASE, FEW_ROUNDS);
}

const nameAt = (at: number) => HOSTILE_NAMES[at % HOSTILE_NAMES.length]!;

function hostileDataset(): Dataset {
  const letters = BLOCKS.replaceAll('\n', '');
  const plain = aDataset({
    blocks: BLOCKS.replaceAll('\n', '/'),
    packages: Array.from({ length: 240 }, (_, at) => ({
      block: letters[at % letters.length]!,
      hours: 5 + (at % 9),
      ...(at % 5 === 0 ? { status: 'waiting' as const } : { provider: nameAt(at) }),
      service: nameAt(at % 3),
    })),
    providers: HOSTILE_NAMES.map((name) => ({
      name,
      hours: 60,
      rate: 21.5,
      services: [nameAt(0), nameAt(1)],
    })),
    zones: { [nameAt(0)]: BLOCKS.replaceAll('\n', '/'), wards: 'AAAABBBB/AAAABBBB/CCCCDDDD' },
  });
  const dataset = {
    ...plain,
    name: nameAt(0),
    blocks: plain.blocks.map((block, at) => ({ ...block, name: nameAt(at) })),
    zoneLayers: plain.zoneLayers.map((layer) => ({
      ...layer,
      zones: layer.zones.map((zone, at) => ({ ...zone, name: nameAt(at) })),
    })),
  };
  return { ...dataset, fingerprint: fingerprintOf(dataset) };
}

function hostilePlan(dataset: Dataset, id: string, at: number): Scenario {
  const letters = BLOCKS.replaceAll('\n', '');
  let words = aScenario(dataset);
  for (let lot = 0; lot < letters.length - 1; lot++)
    words = words.withLot(nameAt(lot), letters[lot]!, nameAt(lot), nameAt(lot + 1));
  const { scenario } = words;
  return {
    ...scenario,
    id: id.toLowerCase() as ScenarioId,
    name: nameAt(at * 9),
    notes: scenario.lots.map(({ id: lot }, number) => ({
      number: number + 1,
      text: nameAt(number),
      pin: { kind: 'lot', lot: lot as LotId },
    })),
  };
}

function hostilePaper(first: ScenarioId, second: ScenarioId): Paper {
  const many = HOSTILE_NAMES.map((name, at) => ({ name, number: at + 1 }));
  return {
    ...EMPTY_PAPER,
    title: nameAt(0),
    council: nameAt(9),
    panel: nameAt(8),
    author: nameAt(1),
    meeting: '2026-02-28',
    current: first,
    options: [
      ...EMPTY_PAPER.options,
      {
        ...EMPTY_PAPER.options[0]!,
        number: 2,
        title: nameAt(8),
        isDoNothing: false,
        scenario: second,
        benchmarking: nameAt(0),
        pros: [...HOSTILE_NAMES],
        cons: [...HOSTILE_NAMES],
        finance: nameAt(1),
        reason: 'x'.repeat(10_000),
      },
    ],
    questions: many.map(({ name, number }) => ({
      number,
      question: name,
      askedBy: name,
      answer: name,
      where: name,
      on: '2024-02-29',
    })),
    milestones: many.map(({ name, number }) => ({
      number,
      what: name,
      from: '2026-10',
      to: '2026-12',
      note: name,
    })),
    scenes: many.slice(0, 4).map(({ name, number }) => ({
      number,
      title: name,
      words: name,
      notes: name,
      view: 'side-by-side',
      scenario: first,
      against: second,
      bounds: null,
      need: 'unmet',
      zones: null,
      figures: ['people', 'hours'],
      minutes: 2,
    })),
  };
}
