import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/core/districting/random.ts';
import { type Shown, TabKiller } from './tab-killer.ts';

/** How often the tab is killed: a handful here, 200 by `LOTWISE_KILLS=200`. */
const KILLS = Number(process.env['LOTWISE_KILLS'] ?? 3);
const SEED = Number(process.env['LOTWISE_SEED'] ?? 1);
/** How long after a gesture has finished the tab dies, at most; half of the kills come in that very moment. */
const LATEST_MILLISECONDS = 60;
/** A slow machine takes a while to open the app, and that is no loss. */
const PATIENCE = { timeout: 30_000 };
const LONGEST_ROUND_MILLISECONDS = 60_000;
const LONGEST_IMPORT_MILLISECONDS = 900;
/** Of the ten kinds of gestures a handful are met that have little in common; many kills meet all alike. */
const STRIDE = KILLS < 10 ? 2 : 1;
const GRID = 'test/fixtures/in/grid';
const FILES = ['blocks.geojson', 'packages.csv', 'providers.csv', 'pcn-zones.geojson', 'lots.csv'];

type Random = () => number;

const killer = new TabKiller();
let number = 0;
beforeAll(async () => {
  await killer.start();
});
afterAll(() => killer.stop());

describe('a tab that is killed', () => {
  it(
    `loses no finished gesture, ${KILLS} times at random moments`,
    { timeout: 60_000 + KILLS * 15_000 },
    async () => {
      const random = seededRandom(SEED).unit;
      await killer.open('?sample=merton');
      await isOpen();
      const tallies = new Map<string, { kills: number; lost: number }>();
      const losses: string[] = [];
      for (let kill = 0; kill < KILLS; kill++) {
        const kinds = Object.keys(GESTURES) as Kind[];
        const last = kinds[(kill * STRIDE) % kinds.length]!;
        const lost = await Promise.race([killOnce(last, random), wait(LONGEST_ROUND_MILLISECONDS)]);
        if (lost === undefined) {
          // The browser itself did not answer any more, which says nothing of the app.
          await killer.start();
          await killer.open();
          await isOpen();
          continue;
        }
        const tally = tallies.get(last) ?? { kills: 0, lost: 0 };
        tallies.set(last, tally);
        tally.kills += 1;
        if (lost === '') continue;
        tally.lost += 1;
        losses.push(lost);
      }
      console.log(
        `killed ${KILLS} times (seed ${SEED}), by what had just been done:`,
        Object.fromEntries(tallies),
      );
      expect(losses).toEqual([]);
    },
  );
});

/** Kills the tab in the middle of something and opens it again: what was lost, in words, or nothing. */
async function killOnce(kind: Kind, random: Random): Promise<string> {
  for (let before = Math.floor(random() * 2); before > 0; before--) await attempt('stroke', random);
  const expected = await killDuring(kind, random);
  await killer.open();
  await isOpen();
  const found = await whatIsThere(expected);
  const isThere = expected.some((shown) => isAlike(kind, shown, found));
  return isThere ? '' : `${kind}: ${JSON.stringify({ expected, found })}`;
}

/** Does a gesture and kills the tab; what must be there on return, or else what may be, where it had not finished. */
async function killDuring(kind: Kind, random: Random): Promise<Shown[]> {
  const before = await killer.look();
  const manner = random();
  const told = killer.told;
  if (kind === 'import') {
    void attempt('import', random);
    await wait(random() * LONGEST_IMPORT_MILLISECONDS);
    await killer.kill();
    // Either the desk before it, or all of it; where it was seen on the desk, all of it.
    return killer.told > told ? [killer.shown!] : [before, IMPORTED];
  }
  if (manner < 0.5) {
    killer.killWhenTold();
    await Promise.race([attempt(kind, random), killer.killed]);
    for (let waited = 0; !killer.isKilled && waited < 1500; waited += 20) await wait(20);
    if (!killer.isKilled) await killer.kill();
  } else {
    await attempt(kind, random);
    for (let waited = 0; killer.told === told && waited < 1500; waited += 5) await wait(5);
    await wait(random() * LATEST_MILLISECONDS);
    await killer.kill();
  }
  return [killer.told > told ? killer.shown! : before];
}

/** What an import makes is only looked at in the room of the data; what was undone of the paper ends with the page. */
function isAlike(kind: Kind, shown: Shown, found: Shown): boolean {
  const undo = shown.logged < 0 ? found.undo : shown.undo;
  if (JSON.stringify(shown) === JSON.stringify({ ...found, undo })) return true;
  const isImported = shown.area === found.area || shown === IMPORTED;
  return kind === 'import' && shown.lots === '' && isImported && found.lots.startsWith('North');
}

async function whatIsThere([expected]: readonly Shown[]): Promise<Shown> {
  if (expected!.logged >= 0) {
    await killer.page
      .getByRole('navigation', { name: 'Rooms' })
      .getByRole('button', { name: 'Present' })
      .click();
    await press('What was asked');
    await killer.page.locator('.question-bank').waitFor();
  }
  return killer.look();
}

async function isOpen(): Promise<void> {
  const { page } = killer;
  await page.getByRole('region', { name: 'Ledger' }).getByRole('definition').first().waitFor(PATIENCE);
  await page.getByRole('region', { name: 'Map of lots' }).waitFor(PATIENCE);
}

/** The import, whenever it was killed: all of it. */
const IMPORTED: Shown = { area: '', scenario: '', undo: '', lots: '', logged: -1 };

type Kind = keyof typeof GESTURES;

/** What a person does, up to the moment when the hand lets go. */
const GESTURES = {
  stroke: async (random: Random) => {
    await killer.page.keyboard.press('p');
    await killer.page.keyboard.press(String(1 + Math.floor(random() * 3)));
    await drag(random);
  },
  cut: async (random: Random) => {
    await killer.page.keyboard.press('c');
    await drag(random);
  },
  paper: async (random: Random) => {
    await killer.page
      .getByRole('navigation', { name: 'Rooms' })
      .getByRole('button', { name: 'Present' })
      .click();
    await press('What was asked');
    const log = killer.page.getByRole('button', { name: /^Log it:/ });
    await log.first().waitFor();
    await log.nth(Math.floor(random() * (await log.count()))).click();
  },
  appointment: async (random: Random) => {
    const seats = killer.page.getByRole('button', { name: /^Show providers for/ });
    await seats.nth(Math.floor(random() * (await seats.count()))).click();
    const options = killer.page.getByRole('listbox').getByRole('option');
    await options.nth(Math.floor(random() * Math.min(4, await options.count()))).click();
  },
  'new scenario': async () => {
    await press(/^Scenario:/);
    await killer.page.getByRole('menuitem', { name: 'Duplicate…' }).click();
    await killer.page.getByRole('dialog').getByRole('textbox').fill(`Option ${++number}`);
    await killer.page.keyboard.press('Enter');
  },
  rename: async () => {
    await press(/^Scenario:/);
    await killer.page.getByRole('menuitem', { name: 'Rename…' }).click();
    await killer.page.getByRole('dialog').getByRole('textbox').fill(`Thoughts ${++number}`);
    await killer.page.keyboard.press('Enter');
  },
  save: async () => {
    await killer.page.keyboard.press('Control+s');
  },
  undo: async () => {
    await killer.page.keyboard.press('Control+z');
  },
  import: async (random: Random) => {
    const files = FILES.map((name) => ({ name, text: readFileSync(`${GRID}/${name}`, 'utf8') }));
    files[1]!.text += `\nX${++number},C8,-0.195,51.435,${1 + Math.floor(random() * 9)},7,Active,\n`;
    const held = await killer.page.evaluateHandle((contents) => {
      const transfer = new DataTransfer();
      for (const { name, text } of contents) transfer.items.add(new File([text], name));
      return transfer;
    }, files);
    for (const type of ['dragover', 'drop'])
      await killer.page.dispatchEvent('body', type, { dataTransfer: held });
  },
  note: async (random: Random) => {
    const { x, y } = await somewhere(random);
    await killer.page.mouse.click(x, y, { button: 'right' });
    await killer.page.getByRole('menuitem', { name: /note/i }).first().click();
    await killer.page.getByRole('dialog').getByRole('textbox').fill(`Remember ${++number}`);
    await killer.page.keyboard.press('Control+Enter');
  },
};

/** What a gesture was on its way to may be gone, by the kill or by chance: what counts is what the page told. */
async function attempt(kind: Kind, random: Random): Promise<void> {
  await GESTURES[kind](random).catch(() => {});
}

async function press(name: string | RegExp): Promise<void> {
  await killer.page.getByRole('button', { name }).click();
}

async function drag(random: Random): Promise<void> {
  const [from, to] = [await somewhere(random), await somewhere(random)];
  const { mouse } = killer.page;
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move(to.x, to.y, { steps: 3 });
  await mouse.up();
}

/** A point of the map, most likely over the area. */
async function somewhere(random: Random): Promise<{ x: number; y: number }> {
  const box = (await killer.page.getByRole('region', { name: 'Map of lots' }).boundingBox())!;
  return { x: box.x + box.width * (0.35 + 0.3 * random()), y: box.y + box.height * (0.35 + 0.3 * random()) };
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
