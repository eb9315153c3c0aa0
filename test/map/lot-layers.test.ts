import { expect, test } from 'vitest';
import { lotFillLayers, lotLineLayers } from '../../src/map/lot-layers.ts';
import { aLook, aLot } from './a-look.ts';

const lots = [aLot(4, '#F46A25'), aLot(2, '#28A197')];
const visible = (look: ReturnType<typeof aLook>) =>
  [...lotFillLayers(look), ...lotLineLayers(look)]
    .filter((layer) => layer.layout?.visibility !== 'none')
    .map((layer) => layer.id);

test('a lot’s colour stands at its number, whatever the order of the ledger', () => {
  const fills = lotFillLayers(aLook({ lots })).find((layer) => layer.id === 'lot-fills')!;
  const none = 'rgba(0, 0, 0, 0)';
  expect(JSON.stringify(fills.paint)).toContain(JSON.stringify([none, none, '#28A197', none, '#F46A25']));
});

test('only the hatchings of lots there are take part, and none when hatching is off', () => {
  expect(visible(aLook({ lots }))).toEqual(expect.arrayContaining(['pattern-rising', 'pattern-dotted']));
  expect(visible(aLook({ lots }))).not.toContain('pattern-crossed');
  const off = aLook({ lots, layers: { ...aLook().layers, hatching: false } });
  expect(visible(off)).toContain('pattern-unassigned');
  expect(visible(off)).not.toContain('pattern-rising');
});

test('the outline of selected lots is drawn only when a lot is selected', () => {
  expect(visible(aLook())).not.toContain('selected-lines');
  expect(visible(aLook({ marksLots: true }))).toContain('selected-lines');
});
