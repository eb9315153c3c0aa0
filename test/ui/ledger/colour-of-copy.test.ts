import { expect, it } from 'vitest';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { colourOfCopy } from '../../../src/ui/ledger/colour-of-copy.ts';
import { aDataset } from '../../core/a-dataset.ts';
import { scenarioWith } from '../a-lot.ts';

const fabric = weaveFabric(aDataset({ blocks: 'AB' }));
const { lots } = scenarioWith(['North']);
const plan = { lots, assignment: Int16Array.of(1, 0) };

it('keeps the colour of a lot where no other lot has it', () => {
  expect(colourOfCopy({ ...lots[0]!, colour: '#A285D1' }, plan, fabric)).toBe('#A285D1');
});

it('takes another where one has', () => {
  const copied = colourOfCopy({ ...lots[0]!, colour: lots[0]!.colour.toLowerCase() }, plan, fabric);
  expect(copied.toLowerCase()).not.toBe(lots[0]!.colour.toLowerCase());
});
