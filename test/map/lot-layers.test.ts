import { expect, test } from 'vitest';
import { blockStateLayers, lotFillLayers, lotLineLayers } from '../../src/map/lot-layers.ts';
import { aLook, aLot } from './a-look.ts';

const lots = [aLot(4, '#F46A25'), aLot(2, '#28A197')];
const visible = (look: ReturnType<typeof aLook>) =>
  [...lotFillLayers(look), ...blockStateLayers(look), ...lotLineLayers(look)]
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

const { marks, layers } = aLook();

test.each([
  ['lots that are selected', { marks: { ...marks, lots: true } }, ['selected-casing', 'selected-lines']],
  ['blocks that are locked', { marks: { ...marks, held: true } }, ['pattern-held']],
  ['lots that are proposed', { marks: { ...marks, proposed: true } }, ['proposed-casing', 'proposed-lines']],
  ['blocks under a line that cuts', { marks: { ...marks, crossed: true } }, ['blocks-crossed']],
  [
    'blocks in no lot',
    { layers: { ...layers, unassigned: true } },
    ['others-dimmed', 'unassigned-casing', 'unassigned-lines'],
  ],
])('%s are marked only when there is a reason', (_, reason, ids) => {
  const plain = visible(aLook());
  expect(visible(aLook(reason)).filter((id) => !plain.includes(id))).toEqual(ids);
});
