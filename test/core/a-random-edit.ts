import fc from 'fast-check';
import type { Dataset, ProviderId } from '../../src/core/dataset/dataset.ts';
import { addLink } from '../../src/core/edits/add-link.ts';
import { addLot } from '../../src/core/edits/add-lot.ts';
import { addNote } from '../../src/core/edits/add-note.ts';
import { appointProvider } from '../../src/core/edits/appoint-provider.ts';
import { assignBlocks } from '../../src/core/edits/assign-blocks.ts';
import { awardLots } from '../../src/core/edits/award-lots.ts';
import { copyLot } from '../../src/core/edits/copy-lot.ts';
import { cutBlocks } from '../../src/core/edits/cut-blocks.ts';
import { deleteLot } from '../../src/core/edits/delete-lot.ts';
import { dismissProvider } from '../../src/core/edits/dismiss-provider.ts';
import { editNote } from '../../src/core/edits/edit-note.ts';
import type { Edited } from '../../src/core/edits/edited.ts';
import { lockAll } from '../../src/core/edits/lock-all.ts';
import { mergeLots } from '../../src/core/edits/merge-lots.ts';
import { moveSeat } from '../../src/core/edits/move-seat.ts';
import { recolourLot } from '../../src/core/edits/recolour-lot.ts';
import { rejoinAll } from '../../src/core/edits/rejoin-all.ts';
import { rejoinBlocks } from '../../src/core/edits/rejoin-blocks.ts';
import { removeLink } from '../../src/core/edits/remove-link.ts';
import { removeNote } from '../../src/core/edits/remove-note.ts';
import { renameLot } from '../../src/core/edits/rename-lot.ts';
import { renameScenario } from '../../src/core/edits/rename-scenario.ts';
import { replaceProvider } from '../../src/core/edits/replace-provider.ts';
import { reshapeBorder } from '../../src/core/edits/reshape-border.ts';
import { restorePlan } from '../../src/core/edits/restore-plan.ts';
import { setAssumptions } from '../../src/core/edits/set-assumptions.ts';
import { setBids } from '../../src/core/edits/set-bids.ts';
import { setLock, type Lockable } from '../../src/core/edits/set-lock.ts';
import { setLotBand } from '../../src/core/edits/set-lot-band.ts';
import { setRules } from '../../src/core/edits/set-rules.ts';
import { setSeat } from '../../src/core/edits/set-seat.ts';
import { setStandby } from '../../src/core/edits/set-standby.ts';
import { splitLot } from '../../src/core/edits/split-lot.ts';
import type { BlockIndex, Fabric } from '../../src/core/fabric/fabric.ts';
import { CQC_RATINGS } from '../../src/core/scenario/rules.ts';
import { heldBlocks } from '../../src/core/scenario/held-blocks.ts';
import { NO_LOT, type LotId, type NotePin, type Scenario } from '../../src/core/scenario/scenario.ts';
import { lineThrough } from './a-random-line.ts';

/** Edits that leave the blocks as they are, and how often each is made. */
const PLAN_KINDS = {
  assign: 8,
  erase: 2,
  add: 2,
  rename: 1,
  recolour: 1,
  delete: 1,
  merge: 1,
  appoint: 4,
  dismiss: 2,
  replace: 2,
  seat: 3,
  'move-seat': 2,
  standby: 3,
  'stand-down': 1,
  bid: 4,
  'withdraw-bid': 1,
  award: 2,
  rules: 1,
  'award-rules': 1,
  band: 1,
  'lot-band': 2,
  assumptions: 1,
  demand: 1,
  placing: 1,
  money: 1,
  'rename-scenario': 1,
  lock: 2,
  unlock: 3,
  'lock-all': 1,
  'unlock-all': 1,
  join: 1,
  sever: 1,
  unlink: 1,
  note: 2,
  'edit-note': 1,
  'remove-note': 1,
};

/** With those that make other blocks of the ground. */
const KINDS = {
  ...PLAN_KINDS,
  cut: 8,
  rejoin: 2,
  'rejoin-all': 1,
  reshape: 3,
  'reshape-cut': 3,
  split: 1,
  'split-cut': 2,
  copy: 2,
  restore: 1,
};

export type EditKind = keyof typeof KINDS;
export const EVERY_KIND = Object.keys(KINDS) as readonly EditKind[];

/** An edit before it meets a plan: a kind, and numbers that choose among what the plan has. */
export type EditWords = { kind: EditKind; a: number; b: number; c: number };

/** Up to 200 edits of every kind that leaves the blocks as they are. */
export const anEditScript = scriptOf(PLAN_KINDS, 1);
/** Up to 200 edits of every kind. */
export const aScriptWithCuts = scriptOf(KINDS, 1);
/** 200 edits of every kind. */
export const aLongScript = scriptOf(KINDS, 200);

function scriptOf(kinds: Partial<typeof KINDS>, minLength: number): fc.Arbitrary<EditWords[]> {
  const choices = (Object.entries(kinds) as [EditKind, number][]).map(([kind, weight]) => ({
    arbitrary: fc.constant(kind),
    weight,
  }));
  const words = fc.record({ kind: fc.oneof(...choices), a: fc.nat(9999), b: fc.nat(9999), c: fc.nat(9999) });
  return fc.array(words, { minLength, maxLength: 200, size: 'max' });
}

/** An earlier plan of a session, over its own fabric. */
export interface EarlierPlan {
  readonly scenario: Scenario;
  readonly fabric: Fabric;
}

/** Makes an edit in words on a plan over its fabric; a plan may refuse it. Earlier plans are there by number. */
export function makeEdit(
  scenario: Scenario,
  dataset: Dataset,
  fabric: Fabric,
  { kind, a, b, c }: EditWords,
  earlier: (number: number) => EarlierPlan = () => ({ scenario, fabric }),
): Edited {
  const lot = (number: number) => scenario.lots[number % Math.max(1, scenario.lots.length)]?.id ?? NO_LOT;
  const provider = (number: number): ProviderId => dataset.providers[number % dataset.providers.length]!.id;
  const seat = scenario.appointments[a % Math.max(1, scenario.appointments.length)];
  const note = scenario.notes[a % Math.max(1, scenario.notes.length)]?.number ?? 1;
  const block = (number: number) => (number % fabric.count) as BlockIndex;
  const blocks = Array.from({ length: 1 + (b % 9) }, (_, at) => block(a + at * (1 + (c % 3))));
  const code = (number: number) => fabric.codes[block(number)]!;
  const held = heldBlocks(scenario, fabric);
  const isFree = (one: BlockIndex) => held?.[one] !== 1;
  const edits: Record<EditKind, () => Edited> = {
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
    seat: () =>
      setSeat(scenario, seat?.lot ?? (99 as LotId), seat?.provider ?? provider(b), {
        share: 1 + (b % 7),
        ...(b % 3 === 0 ? { role: c % 2 ? 'primary' : 'supplementary' } : {}),
        ...(b % 3 === 1 ? { capMinutes: c % 4 ? c : null } : {}),
      }),
    'move-seat': () =>
      moveSeat(scenario, seat?.lot ?? (99 as LotId), seat?.provider ?? provider(b), c % 2 ? 'up' : 'down'),
    standby: () =>
      setStandby(scenario, provider(a), {
        kind: b % 2 ? 'back-up' : 'specialist',
        lots: c % 3 === 0 ? [] : [lot(b), lot(c)],
      }),
    'stand-down': () => setStandby(scenario, provider(a), null),
    bid: () => {
      const bid = {
        lot: lot(a),
        provider: provider(b),
        weeklyMinutes: 60 * (1 + (c % 90)) + (b % 60),
        poundsPerHour: (1800 + c) / 100,
        quality: a % 3 ? b % 101 : null,
      };
      const others = scenario.bids.filter((one) => one.lot !== bid.lot || one.provider !== bid.provider);
      return setBids(scenario, [...others, bid]);
    },
    'withdraw-bid': () =>
      setBids(
        scenario,
        scenario.bids.filter((_, at) => at !== a % Math.max(1, scenario.bids.length)),
      ),
    award: () =>
      awardLots(
        scenario,
        scenario.lots
          .filter((_, at) => (a >> at) % 2 === 0)
          .map(({ id }) => ({
            lot: id,
            seats: scenario.bids
              .filter((bid) => bid.lot === id)
              .map((bid) => ({
                provider: bid.provider,
                weeklyMinutes: b % 6000,
                capMinutes: bid.weeklyMinutes,
              })),
          })),
      ),
    rules: () => setRules(scenario, { providersPerLot: 1 + (a % 10) }),
    band: () =>
      setRules(scenario, { viability: { leastMinutes: a % 900, mostMinutes: b % 2 ? 900 + b : null } }),
    'award-rules': () =>
      setRules(scenario, {
        mostProvidersPerLot: a % 2 ? 10 + (a % 9) : null,
        mostLotsPerProvider: b % 2 ? 1 + (b % 9) : null,
        mostSharePercent: c % 2 ? 1 + (c % 99) : null,
        leastCqcRating: CQC_RATINGS[a % 5] ?? null,
        registeredInArea: b % 3 === 0,
      }),
    'lot-band': () =>
      setLotBand(scenario, lot(a), c % 3 ? { leastMinutes: b, mostMinutes: c % 2 ? b + c : null } : null),
    assumptions: () => setAssumptions(scenario, { spotHoursPerWeek: (a % 400) / 4 }),
    demand: () =>
      setAssumptions(scenario, {
        demand: { growthPercent: a % 101, attritionPercent: b % 101, smallestPackageMinutes: c % 900 },
      }),
    placing: () =>
      setAssumptions(scenario, {
        placing: {
          mode: (['transfer-all', 'keep-existing', 'gradual'] as const)[a % 3]!,
          movedPercent: b % 101,
          offer: c % 2 ? 'shares' : 'order',
          mostKilometres: b % 3 ? null : 0.1 + (b % 50),
          travelCounts: false,
        },
      }),
    money: () =>
      setAssumptions(scenario, {
        money: {
          ...scenario.assumptions.money,
          upliftPerHour: { least: a / 100, most: (a + b) / 100 },
          thresholds: Array.from({ length: c % 3 }, (_, at) => ({ name: `Level ${at}`, above: b + at })),
        },
      }),
    'rename-scenario': () => renameScenario(scenario, `Plan ${a % 9}`),
    lock: () => setLock(scenario, anythingToLock(), true),
    unlock: () => {
      const locked = lockedNow(scenario);
      return setLock(
        scenario,
        locked[a % Math.max(1, locked.length)] ?? { kind: 'blocks', blocks: [] },
        false,
      );
    },
    'lock-all': () => lockAll(scenario, true),
    'unlock-all': () => lockAll(scenario, false),
    join: () => addLink(scenario, fabric, 'join', code(a), code(b), `Ferry ${c % 9}`),
    sever: () => addLink(scenario, fabric, 'sever', code(a), code(besideBlock(fabric, block(a), b)), 'River'),
    unlink: () => removeLink(scenario, a % Math.max(1, scenario.links.length)),
    note: () => addNote(scenario, `Note ${b % 9}`, anywhereToPin()),
    'edit-note': () => editNote(scenario, note, `Word ${b % 9}`),
    'remove-note': () => removeNote(scenario, note),
    cut: () => cutBlocks(scenario, fabric, lineThrough(fabric, block(a), b, c), isFree),
    rejoin: () => rejoinBlocks(scenario, fabric, piecesToJoin(fabric, a, b)),
    'rejoin-all': () => rejoinAll(scenario, fabric, isFree),
    reshape: () =>
      reshapeBorder(scenario, fabric, lineThrough(fabric, onBorder(), b, c).line, 'blocks', held),
    'reshape-cut': () =>
      reshapeBorder(scenario, fabric, lineThrough(fabric, onBorder(), b, c).line, 'line', held),
    split: () => split('blocks'),
    'split-cut': () => split('line'),
    copy: () => {
      const { scenario: other, fabric: otherFabric } = earlier(a);
      const { id, name } = other.lots[b % Math.max(1, other.lots.length)] ?? {
        id: 99 as LotId,
        name: 'None',
      };
      return copyLot(scenario, fabric, other, otherFabric, id, c % 2 ? name : `Copy ${c % 9}`, '#F46A25');
    },
    restore: () => restorePlan(scenario, earlier(a).scenario),
  };
  return edits[kind]();

  function split(follows: 'blocks' | 'line'): Edited {
    const knife = lineThrough(fabric, block(a), b, c);
    const parent = (scenario.assignment[block(a)] || lot(a)) as LotId;
    const newLot = { name: `Part ${c % 50}`, colour: '#912B88' };
    return splitLot(scenario, fabric, parent, knife, follows, newLot, held, dataset.packages);
  }

  function onBorder(): BlockIndex {
    const all = Array.from({ length: fabric.count }, (_, at) => block(a + at));
    const lotOf = (one: number) => scenario.assignment[one];
    return all.find((one) => lotOf(besideBlock(fabric, one, b)) !== lotOf(one)) ?? block(a);
  }

  function anythingToLock(): Lockable {
    if (c % 3 === 0) return { kind: 'lot', lot: lot(a) };
    if (c % 3 === 1)
      return { kind: 'blocks', blocks: [code(a), fabric.groundCodes[fabric.groundOf[block(b)]!]!] };
    const { layer } = fabric.zones[b % fabric.zones.length]!;
    return { kind: 'zone', layer: layer.name, zone: layer.zones[a % layer.zones.length]!.name };
  }

  function anywhereToPin(): NotePin {
    if (c % 3 === 0) return { kind: 'lot', lot: lot(a) };
    if (c % 3 === 1) return { kind: 'block', block: code(a) };
    return {
      kind: 'place',
      position: [fabric.insidePoints[2 * block(a)]!, fabric.insidePoints[2 * block(a) + 1]!],
    };
  }
}

function lockedNow({ locks }: Scenario): Lockable[] {
  return [
    ...locks.lots.map((lot) => ({ kind: 'lot' as const, lot })),
    ...locks.blocks.map((code) => ({ kind: 'blocks' as const, blocks: [code] })),
    ...locks.zones.map((zone) => ({ kind: 'zone' as const, ...zone })),
  ];
}

/** A neighbour of a block, or the block itself where it has none. */
function besideBlock(
  { neighbours: { offsets, targets } }: Fabric,
  block: BlockIndex,
  choice: number,
): number {
  const [from, to] = [offsets[block]!, offsets[block + 1]!];
  return from === to ? block : targets[from + (choice % (to - from))]!;
}

/** All pieces of a block that is cut, or two of them that may or may not touch. */
function piecesToJoin({ cuts, codes, groundOf, groundCodes }: Fabric, a: number, b: number): BlockIndex[] {
  const cut = cuts[a % Math.max(1, cuts.length)];
  const pieces = [...codes.keys()].filter(
    (block) => groundCodes[groundOf[block]!] === cut?.block,
  ) as BlockIndex[];
  return b % 2 === 0 ? pieces : [pieces[b % pieces.length]!, pieces[(b + 1) % pieces.length]!];
}
