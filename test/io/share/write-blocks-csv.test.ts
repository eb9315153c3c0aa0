import { withoutTurns } from '../../../src/io/formats/without-turns.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { readContents } from '../../../src/io/formats/read-content.ts';
import { readLotTable } from '../../../src/io/ground/read-lots.ts';
import { recognise } from '../../../src/io/recognise.ts';
import { writeBlocksCsv } from '../../../src/io/share/write-blocks-csv.ts';
import { aDataset } from '../../core/a-dataset.ts';
import { aRandomArea } from '../../core/a-random-area.ts';
import { aScenario } from '../../core/a-scenario.ts';
import { cutAlong } from '../scenario/a-cut-plan.ts';
import { HOSTILE_NAMES, lotNamesOf } from './lots-back.ts';

async function tableOf(text: string) {
  const [read] = await readContents([{ name: 'lots.csv', bytes: new TextEncoder().encode(text) }]);
  if (read?.content?.kind !== 'table') throw new Error('No table');
  return read.content.table;
}

describe('a list of blocks with their lots', () => {
  test('is known for lots and gives the same plan when it is opened, whatever the plan', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 1e6 }), async (seed) => {
        const size = { columns: 4, rows: 4, packages: 0, providers: 1, lots: 3 };
        const { fabric, scenario } = aRandomArea(seed, size);
        fc.pre(scenario.assignment.some((lot) => lot > 0));
        const table = await tableOf(writeBlocksCsv(fabric, scenario));
        expect(recognise([{ name: 'x.csv', content: { kind: 'table', table } }])).toEqual([{ kind: 'lots' }]);
        const { schemes, issues } = readLotTable(table, 'x.csv');
        expect(issues).toEqual([]);
        const lotOf = new Map(
          schemes[0]!.lots.flatMap(({ name, codes }) => codes.map((code) => [code, name] as const)),
        );
        expect(schemes[0]!.name).toBe(scenario.name);
        expect(fabric.codes.map((code) => lotOf.get(code) ?? null)).toEqual(lotNamesOf(scenario));
      }),
      { numRuns: 25 },
    );
  });

  test('has a row a piece of a block that is cut, under the code of the block', async () => {
    const dataset = aDataset({ blocks: 'AB' });
    const whole = aScenario(dataset).withLot('North', 'A').withLot('South', 'B').scenario;
    const line = [
      [0.5, -1],
      [0.5, 2],
    ] as const;
    const { fabric, scenario } = cutAlong(dataset, weaveFabric(dataset), whole, [...line]);
    const { rows } = await tableOf(writeBlocksCsv(fabric, scenario));
    expect(rows.map((row) => row.slice(0, 4))).toEqual([
      ['A', '1', fabric.names[0], 'North'],
      ['A', '2', fabric.names[2], 'North'],
      ['B', '', 'Block B', 'South'],
    ]);
  });

  test('begins with the mark of UTF-8 and runs nothing in a spreadsheet', async () => {
    const dataset = aDataset({ blocks: 'A' });
    const weave = weaveFabric(dataset);
    for (const name of [...HOSTILE_NAMES, '@SUM(1)', '+1', '-1', '\t=1']) {
      const text = writeBlocksCsv(weave, aScenario(dataset).withLot(name, 'A').scenario);
      expect(text.charCodeAt(0)).toBe(0xfeff);
      const { rows } = await tableOf(text);
      expect(rows).toHaveLength(1);
      const runs = /^[=+\-@\t]/.test(name);
      expect(rows[0]![3]).toBe(withoutTurns(runs ? `'${name}` : name));
    }
  });
});
