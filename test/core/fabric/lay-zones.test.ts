import { describe, expect, test } from 'vitest';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { aDataset, type PackageWords } from '../a-dataset.ts';
import { cornerAt } from '../drawing.ts';

function layerOver(blocks: string, zones: string, packages: PackageWords[] = []) {
  const dataset = aDataset({ blocks, packages, zones: { networks: zones } });
  return { dataset, zones: weaveFabric(dataset).zones[0]! };
}

describe('a layer of zones over the blocks', () => {
  test('gives each block to the zone that covers most of it', () => {
    const { zones } = layerOver('AAAA / BBBB', 'YYYX / YXXX');
    expect([...zones.zoneOfBlock].map((zone) => zones.layer.zones[zone]!.name)).toEqual(['Y', 'X']);
  });

  test('gives a block that is half in each of two zones to the first', () => {
    expect([...layerOver('AA', 'XY').zones.zoneOfBlock]).toEqual([0]);
    expect([...layerOver('AA', 'YX').zones.zoneOfBlock]).toEqual([0]);
  });

  test('says none of a block outside every zone, even one that touches it', () => {
    expect([...layerOver('ABC', 'X..').zones.zoneOfBlock]).toEqual([0, 1, 1]);
  });

  test('gives each package to the zone of its own place, not of its block', () => {
    const { zones } = layerOver('AAAA', 'XXXY', [
      { at: cornerAt(0.5, 0.5), hours: 1 },
      { at: cornerAt(3.5, 0.5), hours: 2 },
      { at: cornerAt(3.6, 0.5), hours: 4 },
      { at: cornerAt(9, 9), hours: 8 },
      { hours: 16 },
    ]);
    expect([...zones.zoneOfPackage]).toEqual([0, 1, 1, 2, 2]);
    expect([...zones.ofBlock.targets]).toEqual([0, 1]);
    expect([...zones.ofBlock.weeklyMinutes]).toEqual([60, 360]);
    expect([...zones.ofBlock.packages]).toEqual([1, 2]);
  });

  test('lists the zones of each block first to last, none after all', () => {
    const { zones } = layerOver('AAB', '.XX', [
      { at: cornerAt(0.5, 0.5), hours: 1 },
      { at: cornerAt(1.5, 0.5), hours: 2 },
    ]);
    expect([...zones.ofBlock.offsets]).toEqual([0, 2, 2]);
    expect([...zones.ofBlock.targets]).toEqual([0, 1]);
  });
});
