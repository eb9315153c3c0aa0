import { expect, test } from 'vitest';
import { buildPack } from '../../../src/present/pack/build-pack.ts';
import { dataProtectionNote } from '../../../src/present/pack/parts/data-protection.ts';
import { DATA_PROTECTION_NOTE } from '../../../src/ui/words/trust/data-protection.ts';
import { aPackInput } from './a-pack-input.ts';

test('the annex says all that the app’s data protection note says, in its order', () => {
  const said = dataProtectionNote().flatMap((part) => {
    if (part.kind === 'heading') return [part.text];
    if (part.kind === 'list') return part.items;
    return part.kind === 'table' ? part.rows.flatMap((row) => row.map(({ text }) => text)) : [];
  });
  expect(said).toEqual(
    DATA_PROTECTION_NOTE.flatMap(({ heading, points, table }) => [
      heading,
      ...points,
      ...(table?.rows.flat() ?? []),
    ]),
  );
});

test('a new paper has the annex only if its author asks for it, at the end and on a page of its own', async () => {
  const input = await aPackInput('merton', {}, ['Current', 'North']);
  const isNote = ({ heading }: { heading: string }) => heading === 'Data protection note';
  expect(buildPack(input).sections.some(isNote)).toBe(false);
  const asked = { ...input.paper, pack: { ...input.paper.pack, leftOut: [] } };
  const last = buildPack({ ...input, paper: asked }).sections.at(-1)!;
  expect(isNote(last) && last.startsPage).toBe(true);
});

test('each row of a table has a cell for each column', () => {
  for (const { table } of DATA_PROTECTION_NOTE)
    for (const row of table?.rows ?? []) expect(row).toHaveLength(table!.columns.length);
});
