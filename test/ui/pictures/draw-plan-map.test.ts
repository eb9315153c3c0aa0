import { describe, expect, test } from 'vitest';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import type { Lot, LotId } from '../../../src/core/scenario/scenario.ts';
import { drawPlanMap, type PlanMapAsked } from '../../../src/ui/pictures/draw-plan-map.ts';
import { aDataset } from '../../core/a-dataset.ts';
import { aScenario } from '../../core/a-scenario.ts';

const dataset = aDataset({ blocks: 'AABB/AABB/CCDD', zones: { networks: 'XXYY/XXYY/XXYY' } });
const fabric = weaveFabric(dataset);
const { lots, assignment } = aScenario(dataset).withLot('North', 'AB').withLot('South', 'C').scenario;
const draw = (part: Partial<PlanMapAsked> = {}) =>
  drawPlanMap({ fabric, lots, assignment, title: 'A plan', alt: 'Two lots', ...part });
const wordsIn = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, words]) => words);
const count = (svg: string, part: string) => svg.split(part).length - 1;

describe('a map of a plan for paper', () => {
  test('says its lots by name on the ground and in the legend, with a scale and north', () => {
    const { svg, ratio, alt, png } = draw();
    const words = wordsIn(svg);
    expect(words.filter((each) => each === 'North')).toHaveLength(2);
    expect(words.filter((each) => each === 'South')).toHaveLength(2);
    expect(words).toContain('In no lot');
    expect(words).toContain('N');
    expect(words.some((each) => /^[125]0* k?m$/.test(each!))).toBe(true);
    const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)!;
    expect(ratio).toBeCloseTo(Number(width) / Number(height), 9);
    expect([alt, png]).toEqual(['Two lots', null]);
    expect(svg).toContain('<title>A plan</title><desc>Two lots</desc>');
  });

  test('tells lots apart by hatching as well as colour', () => {
    const { svg } = draw();
    expect(svg).toContain(`fill="${lots[0]!.colour}"`);
    expect(svg).toContain('fill="url(#rising)"');
    expect(draw({ lots: [lots[0]!, { ...lots[1]!, hatching: 'dotted' } as Lot] }).svg).toContain(
      'url(#dotted)',
    );
  });

  test('numbers lots whose names do not fit, on the ground and in the legend', () => {
    const long = 'A-name-that-is-far-too-long-to-be-written-on-so-small-a-piece-of-ground-as-this'.repeat(2);
    const words = wordsIn(draw({ lots: [{ ...lots[0]!, name: long }, lots[1]!] }).svg);
    expect(words).toContain('1');
    expect(
      words.some((each) => each!.startsWith('1 A-name-that-is-far-too-long') && each!.endsWith('…')),
    ).toBe(true);
    expect(words).toContain('2 South');
  });

  test('fades what is not asked about, and points out what changes lot', () => {
    const only = draw({ only: lots[1]!.id });
    expect(wordsIn(only.svg)).not.toContain('1 North');
    expect(count(only.svg, 'fill-opacity="0.12"')).toBe(1);
    const changing = draw({ changing: Uint8Array.from(assignment, (lot) => Number(lot === lots[0]!.id)) });
    expect(wordsIn(changing.svg)).toContain('Changes lot');
    expect(changing.svg).toMatch(/<path fill="url\(#changing\)"[^>]* d="M/);
  });

  test('shades need over areas, and says how few people an area never has', () => {
    const areaOfBlock = Int32Array.from({ length: fabric.count }, () => 0);
    const densities = Float64Array.from({ length: fabric.count }, () => 8);
    const need = { kind: 'unmet', leastPeople: 8, areaOfBlock, densities, top: 10 } as const;
    const { svg } = draw({ need });
    expect(wordsIn(svg)).toContain('Fewer than 8 people');
    expect(wordsIn(svg)).toContain('5 to 10 hours a week per km²');
    expect(svg).not.toContain(`fill="${lots[0]!.colour}"`);
  });

  test('draws the edges of zones under their own name', () => {
    expect(wordsIn(draw({ zones: fabric.zones[0]! }).svg)).toContain('Edge of networks');
  });

  test('no name can break out of it', () => {
    const name = '<img src=x onerror=alert(1)> "&\u0000\u202E😀]]>';
    const { svg } = draw({ lots: [{ ...lots[0]!, name }, lots[1]!], title: name, alt: name });
    expect(svg).not.toContain('<img');
    expect(svg).not.toContain('\u0000');
    expect(svg).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(count(svg, '<')).toBe(count(svg, '>'));
  });

  test('forty lots fit in the legend, each named once', () => {
    const many = Array.from({ length: 40 }, (_, at): Lot => {
      return { id: (at + 1) as LotId, name: `Lot called ${at + 1}`, colour: '#12436D' };
    });
    const words = wordsIn(draw({ lots: many }).svg);
    for (const { name } of many)
      expect(words.filter((each) => each!.endsWith(name)).length).toBeGreaterThan(0);
    const [, width] = /viewBox="0 0 ([\d.]+)/.exec(draw({ lots: many }).svg)!;
    const furthest = [...draw({ lots: many }).svg.matchAll(/<text x="([\d.]+)"/g)].map(([, x]) => Number(x));
    expect(Math.max(...furthest)).toBeLessThan(Number(width));
  });
});
