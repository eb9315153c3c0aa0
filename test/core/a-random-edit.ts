import fc from 'fast-check';
import type { Dataset, ProviderId } from '../../src/core/dataset/dataset.ts';
import { addLot } from '../../src/core/edits/add-lot.ts';
import { appointProvider } from '../../src/core/edits/appoint-provider.ts';
import { assignBlocks } from '../../src/core/edits/assign-blocks.ts';
import { deleteLot } from '../../src/core/edits/delete-lot.ts';
import { dismissProvider } from '../../src/core/edits/dismiss-provider.ts';
import type { Edited } from '../../src/core/edits/edited.ts';
import { mergeLots } from '../../src/core/edits/merge-lots.ts';
import { recolourLot } from '../../src/core/edits/recolour-lot.ts';
import { renameLot } from '../../src/core/edits/rename-lot.ts';
import { renameScenario } from '../../src/core/edits/rename-scenario.ts';
import { replaceProvider } from '../../src/core/edits/replace-provider.ts';
import { setAssumptions } from '../../src/core/edits/set-assumptions.ts';
import { setBackUp } from '../../src/core/edits/set-back-up.ts';
import { setRules } from '../../src/core/edits/set-rules.ts';
import type { BlockIndex, Fabric } from '../../src/core/fabric/fabric.ts';
import { NO_LOT, type LotId, type Scenario } from '../../src/core/scenario/scenario.ts';

const KINDS = [
  'assign',
  'assign',
  'assign',
  'assign',
  'erase',
  'add',
  'rename',
  'recolour',
  'delete',
  'merge',
  'appoint',
  'appoint',
  'dismiss',
  'replace',
  'back-up',
  'rules',
  'assumptions',
  'rename-scenario',
] as const;

/** An edit before it meets a plan: a kind, and numbers that choose among what the plan has. */
export type EditWords = { kind: (typeof KINDS)[number]; a: number; b: number; c: number };

/** Up to 200 edits of every kind. */
export const anEditScript = fc.array(
  fc.record({ kind: fc.constantFrom(...KINDS), a: fc.nat(9999), b: fc.nat(9999), c: fc.nat(9999) }),
  { minLength: 1, maxLength: 200, size: 'max' },
);

/** Makes an edit in words on a plan; a plan may refuse it. */
export function makeEdit(
  scenario: Scenario,
  dataset: Dataset,
  fabric: Fabric,
  { kind, a, b, c }: EditWords,
): Edited {
  const lot = (number: number) => scenario.lots[number % Math.max(1, scenario.lots.length)]?.id ?? NO_LOT;
  const provider = (number: number): ProviderId => dataset.providers[number % dataset.providers.length]!.id;
  const seat = scenario.appointments[a % Math.max(1, scenario.appointments.length)];
  const blocks = Array.from(
    { length: 1 + (b % 9) },
    (_, at) => ((a + at * (1 + (c % 3))) % dataset.blocks.length) as BlockIndex,
  );
  const edits: Record<EditWords['kind'], () => Edited> = {
    assign: () => assignBlocks(scenario, fabric, blocks, lot(c)),
    erase: () => assignBlocks(scenario, fabric, blocks, NO_LOT),
    add: () => addLot(scenario, `New ${a % 50}`, '#28A197'),
    rename: () => renameLot(scenario, lot(a), `Name ${b % 50}`),
    recolour: () => recolourLot(scenario, lot(a), `#${(100_000 + b).toString().padStart(6, '0')}`),
    delete: () => deleteLot(scenario, fabric, lot(a)),
    merge: () => mergeLots(scenario, fabric, lot(a), lot(b)),
    appoint: () =>
      appointProvider(scenario, lot(a), provider(b), c % 3 === 0 ? 'supplementary' : 'primary', 1 + (c % 9)),
    dismiss: () => dismissProvider(scenario, seat?.lot ?? (99 as LotId), seat?.provider ?? provider(b)),
    replace: () =>
      replaceProvider(scenario, seat?.lot ?? (99 as LotId), seat?.provider ?? provider(b), provider(c)),
    'back-up': () => setBackUp(scenario, provider(a), b % 2 === 0),
    rules: () => setRules(scenario, { providersPerLot: 1 + (a % 10) }),
    assumptions: () => setAssumptions(scenario, { spotHoursPerWeek: (a % 400) / 4 }),
    'rename-scenario': () => renameScenario(scenario, `Plan ${a % 9}`),
  };
  return edits[kind]();
}
