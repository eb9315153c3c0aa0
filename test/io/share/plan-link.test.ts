import fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import { toBase64Url } from '../../../src/io/share/base64.ts';
import { inflateWithin } from '../../../src/io/share/inflate-within.ts';
import { lotsOfLink, readPlanLink, type LinkedLots } from '../../../src/io/share/read-plan-link.ts';
import { LONGEST_LINK, writePlanLink } from '../../../src/io/share/write-plan-link.ts';
import { aDataset } from '../../core/a-dataset.ts';
import { aRandomArea } from '../../core/a-random-area.ts';
import { aScenario } from '../../core/a-scenario.ts';
import { openSample } from '../../data/open-sample.ts';
import { cutAlong } from '../scenario/a-cut-plan.ts';
import { HOSTILE_NAMES } from './lots-back.ts';

const ADDRESS = 'https://example.org/lotwise/';
const SIZE = { columns: 5, rows: 5, packages: 30, providers: 4, lots: 4 };

function linkOf(area: ReturnType<typeof aRandomArea>): string {
  const written = writePlanLink(ADDRESS, area.dataset.name, area.fabric, area.scenario);
  if ('refused' in written) throw new Error(written.refused);
  return written.link;
}

const hashOf = (link: string) => new URL(link).hash;

function read(hash: string) {
  const plan = readPlanLink(hash);
  if ('refused' in plan) throw new Error(plan.refused);
  return plan;
}

/** A hash with anything packed in it. */
const packed = (json: unknown) =>
  `#plan=${toBase64Url(deflateSync(strToU8(typeof json === 'string' ? json : JSON.stringify(json))))}`;

const GOOD = {
  v: 1,
  a: 'An area',
  g: '0123456789abcdef',
  n: 'A plan',
  p: ['Alder'],
  l: [['North', '#aabbcc', [[0, 0, 1]]]],
  b: [1, 4],
};

describe('a link to a plan', () => {
  test('gives back the lots, their blocks and the seats of any plan without cuts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
        const area = aRandomArea(seed, SIZE);
        const lots = lotsOfLink(read(hashOf(linkOf(area))), area.dataset, area.fabric);
        const { scenario } = area;
        expect(lots).toEqual({
          lots: scenario.lots,
          assignment: scenario.assignment,
          appointments: scenario.appointments,
          warnings: [],
        });
      }),
      { numRuns: 40 },
    );
  });

  test('does not depend on the order in which blocks were imported', () => {
    const [one, other] = [aDataset({ blocks: 'AB/CD' }), aDataset({ blocks: 'AB/CD' })];
    const turned = { ...other, blocks: other.blocks.toReversed() };
    const plan = aScenario(one).withLot('North', 'AB').withLot('South', 'C').scenario;
    const written = writePlanLink(ADDRESS, one.name, weaveFabric(one), plan) as { link: string };
    const lots = lotsOfLink(read(hashOf(written.link)), turned, weaveFabric(turned));
    expect([...(lots as LinkedLots).assignment]).toEqual([0, 2, 1, 1]);
  });

  test('carries names, colours, blocks and shares, and nothing else of the plan or the data', () => {
    const dataset = aDataset({
      blocks: 'AB',
      packages: [{ block: 'A', hours: 7, person: 'Someone' }],
      providers: [{ name: 'Alder', hours: 10, rate: 21 }],
    });
    const { scenario } = aScenario(dataset).withLot('North', 'A', 'Alder');
    const said: Scenario = {
      ...scenario,
      notes: [{ number: 1, text: 'A secret note', pin: { kind: 'block', block: 'A' } }],
    };
    const written = writePlanLink(ADDRESS, dataset.name, weaveFabric(dataset), said) as { link: string };
    expect(read(hashOf(written.link))).toEqual({
      v: 1,
      a: 'A drawn area',
      g: expect.stringMatching(/^[0-9a-f]{16}$/),
      n: 'Scenario',
      p: ['Alder'],
      l: [['North', scenario.lots[0]!.colour, [[0, 0, 1]]]],
      b: [1, 1, 0, 1],
    });
  });

  test('is refused for a plan with cuts, and for one that is too long', () => {
    const dataset = aDataset({ blocks: 'AB' });
    const ground = weaveFabric(dataset);
    const whole = aScenario(dataset).withLot('North', 'AB').scenario;
    const line = [[0.5, -1], [0.5, 2]] as const; // oxfmt-ignore
    const { scenario } = cutAlong(dataset, ground, whole, [...line]);
    expect(writePlanLink(ADDRESS, 'x', ground, scenario)).toEqual({ refused: 'has-cuts' });
    const long = writePlanLink(ADDRESS + 'a'.repeat(LONGEST_LINK), 'x', ground, whole);
    expect(long).toMatchObject({ refused: 'is-too-long' });
  });

  test('of another area is refused with the names of both', () => {
    const { dataset, fabric } = aRandomArea(1, SIZE);
    const plan = read(hashOf(linkOf(aRandomArea(2, SIZE))));
    expect(lotsOfLink({ ...plan, a: 'Elsewhere' }, dataset, fabric)).toEqual({
      refused: expect.stringMatching(/plan for Elsewhere.*not those of A drawn area/),
    });
  });

  test('leaves out providers that the data does not have, and says so', () => {
    const area = aRandomArea(3, SIZE);
    const lots = lotsOfLink(read(hashOf(linkOf(area))), { ...area.dataset, providers: [] }, area.fabric);
    expect(lots).toMatchObject({ appointments: [], warnings: [expect.stringContaining('Provider ')] });
  });

  test('keeps names that harm other programs to the letter', () => {
    for (const name of HOSTILE_NAMES) expect(read(packed({ ...GOOD, n: name })).n).toBe(name);
  });

  test.each(['merton', 'kent'] as const)(
    'of every plan of the %s sample fits in an address',
    async (sample) => {
      const { dataset, fabric, scenarios } = await openSample(sample);
      for (const scenario of scenarios) {
        const written = writePlanLink(ADDRESS, dataset.name, fabric, scenario);
        expect(written).toHaveProperty('link');
      }
    },
  );
});

describe('a hostile link', () => {
  const refusal = { refused: expect.stringContaining('damaged or cut short') };

  test('that is cut short or changed anywhere is refused or is another sound plan, and never throws', () => {
    const hash = hashOf(linkOf(aRandomArea(5, SIZE)));
    for (let length = 0; length < hash.length - 2; length += 7)
      expect(readPlanLink(hash.slice(0, length))).toEqual(refusal);
    fc.assert(
      fc.property(fc.nat(hash.length - 7), fc.constantFrom(...'aZ9-_%<'), (at, letter) => {
        readPlanLink(hash.slice(0, at + 6) + letter + hash.slice(at + 7));
      }),
    );
  });

  test('of any letters at all is refused', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readPlanLink(`#plan=${text}`)).toEqual(refusal);
      }),
    );
  });

  test('that would fill the memory is stopped at a million bytes', () => {
    const bomb = deflateSync(new Uint8Array(2 ** 22), { level: 9 });
    expect(`#plan=${toBase64Url(bomb)}`.length).toBeLessThan(LONGEST_LINK);
    expect(inflateWithin(bomb, 2 ** 20)).toBeNull();
    expect(readPlanLink(`#plan=${toBase64Url(bomb)}`)).toEqual(refusal);
  });

  test.each<[string, unknown]>([
    ['no plan', 7],
    ['a list', []],
    ['more than it should', { ...GOOD, people: 5 }],
    ['a prototype', '{"__proto__":{"x":1},"v":1}'],
    ['runs of a lot that is not there', { ...GOOD, b: [2, 4] }],
    ['half a run', { ...GOOD, b: [1, 4, 1] }],
    ['a million blocks', { ...GOOD, b: Array.from({ length: 20 }, (_, at) => (at % 2 ? 100_000 : 1)) }],
    ['a provider that is not there', { ...GOOD, l: [['North', '#aabbcc', [[1, 0, 1]]]] }],
    [
      'a provider twice in a lot',
      {
        ...GOOD,
        l: [
          [
            'North',
            '#aabbcc',
            [
              [0, 0, 1],
              [0, 0, 1],
            ],
          ],
        ],
      },
    ],
    ['two lots of one name', { ...GOOD, l: [GOOD.l[0], GOOD.l[0]], b: [1, 4] }],
    ['a colour that is none', { ...GOOD, l: [['North', 'url(x)', []]] }],
    ['a name of 10,000 letters', { ...GOOD, n: 'x'.repeat(10_000) }],
  ])('with %s is refused', (_, json) => expect(readPlanLink(packed(json))).toEqual(refusal));

  test('made by a newer Lotwise says so', () => {
    expect(readPlanLink(packed({ ...GOOD, v: 2 }))).toEqual({ refused: expect.stringContaining('newer') });
  });

  test('a sound one is read, so that the others are refused for what they are', () => {
    expect(readPlanLink(packed(GOOD))).toEqual(GOOD);
  });
});
