import { describe, expect, test } from 'vitest';
import { clustersFromClasses } from '../../../src/io/ground/clusters-from-classes.ts';
import {
  classesOfShapes,
  classesOfTable,
  looksLikeClasses,
  type AreaClass,
} from '../../../src/io/ground/read-classes.ts';
import { aDataset } from '../../core/a-dataset.ts';
import { aTable, someShapes } from '../a-file.ts';

const { blocks } = aDataset({ blocks: 'ABCD' });
const cluster = (classes: ReadonlyMap<string, AreaClass>) => clustersFromClasses(blocks, classes, 'ruc.csv');

describe('urban and rural clusters', () => {
  test('are one for each class in each district', () => {
    const table = aTable(
      'LSOA21CD,LSOA21NM,LAD24NM,Urban_rural_flag',
      'A,a,Thanet,Urban',
      'B,b,Thanet,Rural',
      'C,c,Dover,Rural',
      'D,d,Dover,Rural',
    );
    expect(looksLikeClasses(table)).toBe(true);
    const { layer, issues } = cluster(classesOfTable(table));
    expect(layer).toMatchObject({ role: 'cluster', name: 'Clusters' });
    expect(layer!.zones.map(({ name }) => name)).toEqual(['Dover Rural', 'Thanet Rural', 'Thanet Urban']);
    expect(layer!.zones[0]!.geometry.type).toBe('Polygon');
    expect(issues).toEqual([]);
  });

  test('are one for each class where districts are not known', () => {
    const shapes = someShapes('ABCD', (letter) => ({
      LSOA21CD: letter,
      RUC21CD: 'AB'.includes(letter) ? 'UN1' : 'RSF1',
    }));
    const { layer } = cluster(classesOfShapes(shapes, ['A', 'B', 'C', 'D']));
    expect(layer!.zones.map(({ name }) => name)).toEqual(['Rural', 'Urban']);
  });

  test.each([
    ['RUC21NM', 'Urban: Nearer to a major town or city', 'Urban'],
    ['RUC21NM', 'Smaller rural: Further from a major town or city', 'Rural'],
    ['RUC21CD', 'RLN1', 'Rural'],
    ['RUC11CD', 'C1', 'Urban'],
    ['RUC11CD', 'E2', 'Rural'],
    ['RUC11', 'Rural town and fringe', 'Rural'],
    ['class', 'Coastal', 'Coastal'],
  ])('%s %s is %s', (heading, value, name) => {
    expect(classesOfTable(aTable(`LSOA21CD,${heading}`, `A,${value}`)).get('A')).toEqual({
      name,
      district: null,
      tenth: null,
    });
  });

  test('are not made where every block is of one class, as in London', () => {
    const all = new Map(blocks.map(({ code }) => [code, { name: 'Urban', district: 'Merton', tenth: null }]));
    expect(cluster(all)).toMatchObject({
      layer: null,
      issues: [{ message: expect.stringContaining('Every block is Urban') }],
    });
  });

  test('leave out blocks without a class, and say how many', () => {
    const some = new Map([
      ['A', { name: 'Urban', district: null, tenth: null }],
      ['B', { name: 'Rural', district: null, tenth: null }],
    ]);
    expect(cluster(some).issues[0]!.message).toBe(
      '2 of the blocks have no class in this file. They are in no cluster.',
    );
  });

  test('are not made where no code is the code of a block, and that is said', () => {
    const elsewhere = new Map([['Z', { name: 'Urban', district: null, tenth: null }]]);
    expect(cluster(elsewhere)).toMatchObject({
      layer: null,
      issues: [{ message: expect.stringContaining('so no clusters are made') }],
    });
  });

  test('are not made of a file of deprivation alone, and there is nothing to say', () => {
    const table = aTable('LSOA code (2021),Index of Multiple Deprivation (IMD) Decile', 'A,3', 'B,10', 'C,');
    expect(looksLikeClasses(table)).toBe(true);
    const classes = classesOfTable(table);
    expect([...classes].map(([code, { tenth }]) => [code, tenth])).toEqual([
      ['A', '3'],
      ['B', '10'],
    ]);
    expect(cluster(classes)).toEqual({ layer: null, issues: [] });
  });
});
