import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Desk, sitDown } from './desk.ts';

const IN = 'test/fixtures/in';
const PACKAGES = `${IN}/postcodes/packages.csv`;
const FIVE = [
  PACKAGES,
  `${IN}/postcodes/codepoint.csv`,
  `${IN}/grid/blocks.geojson`,
  `${IN}/grid/pcn-zones.geojson`,
  `${IN}/grid/providers.csv`,
];
const PERSONAL = [
  'NHS Number',
  'First Name',
  'Surname',
  'Date of birth',
  'Home address',
  'GP practice',
  'Care notes',
  'Telephone',
  'Email',
];

/** All that the personal columns of the file hold. */
const SECRETS = secretsIn(readFileSync(PACKAGES, 'utf8'));

describe("five files as a newcomer has them: packages with postcodes alone, the council's postcodes, blocks, networks and providers", () => {
  // By hand: K1 10 h, K2 6 h, K3 4 h (waiting), K4 8 h, K5 5 h, K6 3 h (handed back); K7 has no hours.
  it('are read with nothing unexplained, and are an area to plan on', async () => {
    const desk = await sitDown();
    await desk.drop(FIVE);
    await expect
      .poll(() => card(desk, 'packages.csv').innerText(), { timeout: 10_000 })
      .toContain('6 of 6 have a place');
    const words = await card(desk, 'packages.csv').innerText();
    expect(words).toContain('Read 7 = used 6 + set aside 1');
    expect(words).toContain('There are no hours a week.');
    for (const name of ['codepoint.csv', 'blocks.geojson', 'pcn-zones.geojson', 'providers.csv']) {
      expect(await card(desk, name).innerText()).toMatch(/Read (\d+) = used \1 \+ set aside 0/);
    }
    await desk.press('Plan on this area');
    await desk.planIsOpen();
    expect(await desk.total('packages')).toBe(6);
    expect(await desk.total('a week')).toBe(36);
    expect(await desk.total('waiting now')).toBe(2);
    expect(await desk.ledger.innerText()).toContain('3 of 3 PCNs are in one lot');
  });

  it('leave nothing of their personal columns in this browser, in the plan or in any file saved', async () => {
    expect(SECRETS).toContain('Araminta');
    expect(SECRETS).toContain('17 Larkspur Close, Millbrook');
    const desk = await sitDown();
    await desk.drop(FIVE);
    const packages = card(desk, 'packages.csv');
    await expect.poll(() => packages.innerText(), { timeout: 10_000 }).toContain('6 of 6 have a place');
    await packages
      .getByText(/columns/)
      .first()
      .click();
    const columns = await packages.getByRole('region', { name: 'Columns of packages.csv' }).innerText();
    for (const heading of PERSONAL) {
      expect(columns).toMatch(new RegExp(`${heading}\\s+Personal data: dropped, not kept`));
    }
    const download = desk.page.waitForEvent('download');
    await desk.press(/Save the rows set aside as CSV/);
    const setAside = readFileSync(await (await download).path(), 'utf8');
    expect(setAside).toContain('There are no hours a week.');

    await desk.press('Plan on this area');
    await desk.planIsOpen();
    const plan = await desk.saveToFile();
    const kept = await everythingKept(desk);
    expect(kept).toContain('K1');
    for (const [where, text] of Object.entries({
      setAside,
      plan: plan.text,
      kept,
      page: await desk.page.content(),
    })) {
      expect([where, SECRETS.filter((secret) => text.includes(secret))]).toEqual([where, []]);
    }
    // Postcodes are no secret of the person's own list, but places need none once they are found.
    expect(kept).not.toContain('SW99 1AA');
  });
});

describe('what was guessed about a file', () => {
  it('is changed in the report: another column for the hours, another use for a map, and the rows mended', async () => {
    const desk = await sitDown();
    await desk.drop(FIVE);
    const packages = card(desk, 'packages.csv');
    await expect.poll(() => packages.innerText(), { timeout: 10_000 }).toContain('36 h a week');

    // K7 has no hours: 2 are typed in.
    await packages.getByRole('textbox', { name: 'Hours in row 8' }).fill('2');
    await packages.getByRole('button', { name: 'Read again' }).click();
    await expect.poll(() => packages.innerText(), { timeout: 10_000 }).toContain('38 h a week');
    expect(await packages.innerText()).toContain('Read 7 = used 7 + set aside 0');

    await packages
      .getByText(/columns/)
      .first()
      .click();
    await packages.getByRole('combobox', { name: 'Read Reviewed hours as' }).selectOption({ label: 'Hours' });
    await packages.getByRole('button', { name: 'Read again' }).click();
    // Reviewed: 11 + 7 + 4 + 8 + 6 + 3 + 2.
    await expect.poll(() => packages.innerText(), { timeout: 10_000 }).toContain('41 h a week');

    const zones = card(desk, 'pcn-zones.geojson');
    await zones.getByRole('combobox', { name: 'Used for' }).selectOption({ label: 'Leave this file out' });
    await zones.getByRole('button', { name: 'Read again' }).click();
    await expect.poll(() => zones.innerText(), { timeout: 10_000 }).toContain('Not used');
    await desk.press('Plan on this area');
    await desk.planIsOpen();
    expect(await desk.total('a week')).toBe(41);
    expect(await desk.ledger.innerText()).not.toContain('PCNs are in one lot');
  });

  it('is asked where only a person can say, and nothing is planned on before the answer', async () => {
    const desk = await sitDown();
    const text =
      'Package ID,Hours per week,Longitude,Latitude\nT1,10:30,-0.195,51.435\nT2,2:15,-0.165,51.405';
    await desk.drop([{ name: 'times.csv', text }, `${IN}/grid/blocks.geojson`]);
    const times = card(desk, 'times.csv');
    await times.getByText('Some hours are written like 10:30. What does that mean?').waitFor();
    expect(await desk.page.getByRole('button', { name: 'Plan on this area' }).count()).toBe(0);
    await times.getByRole('radio', { name: '10 hours and 30 minutes' }).check();
    await times.getByRole('button', { name: 'Use this answer' }).click();
    await expect.poll(() => times.innerText(), { timeout: 10_000 }).toContain('12.75 h a week');
    await times.getByText('You said: 10 hours and 30 minutes').waitFor();
    await desk.press('Plan on this area');
    await desk.planIsOpen();
    expect(await desk.total('packages')).toBe(2);
  });

  it('is asked about places that are the wrong way round, and put right', async () => {
    const desk = await sitDown();
    const text = 'Package ID,Hours per week,Latitude,Longitude\nT1,10,-0.195,51.435\nT2,2,-0.165,51.405';
    await desk.drop([{ name: 'swapped.csv', text }, `${IN}/grid/blocks.geojson`]);
    const swapped = card(desk, 'swapped.csv');
    await swapped.getByText(/2 rows seem to have latitude and longitude the wrong way round/).waitFor();
    await swapped.getByRole('radio', { name: 'Swap them' }).check();
    await swapped.getByRole('button', { name: 'Use this answer' }).click();
    await expect.poll(() => swapped.innerText(), { timeout: 10_000 }).toContain('2 of 2 have a place');
    await desk.press('Plan on this area');
    await desk.planIsOpen();
    expect(await desk.total('a week')).toBe(12);
  });
});

describe('an area that this browser keeps', () => {
  it('is erased when a person says so, with its plans, and is not there after a reload', async () => {
    const desk = await sitDown();
    await desk.drop(FIVE);
    await expect
      .poll(() => card(desk, 'packages.csv').innerText(), { timeout: 10_000 })
      .toContain('36 h a week');
    await expect.poll(() => everythingKept(desk)).toContain('K1');
    const kept = desk.page.getByRole('button', { name: /^Erase .*…$/ });
    await kept.filter({ hasNotText: 'postcode' }).first().click();
    await desk.press('Erase it');
    await expect.poll(() => everythingKept(desk)).not.toContain('K1');
    await desk.page.reload();
    await desk.page.getByText('Start with your own data').waitFor();
    expect(await desk.page.getByText('open now').count()).toBe(0);
  });
});

function card(desk: Desk, file: string) {
  return desk.page.getByRole('article', { name: file });
}

/** Every value of every store of every database of the page, and what it keeps besides, as one text. */
async function everythingKept({ page }: Desk): Promise<string> {
  return page.evaluate(async () => {
    const whole = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    const texts = [
      JSON.stringify({ ...localStorage }),
      JSON.stringify({ ...sessionStorage }),
      document.cookie,
    ];
    const plain = (_: string, value: unknown) => {
      if (value instanceof Map) return [...value];
      if (value instanceof Uint8Array) return new TextDecoder('latin1').decode(value);
      return ArrayBuffer.isView(value) ? [...(value as Float64Array)] : value;
    };
    for (const { name } of await indexedDB.databases()) {
      const database = await whole(indexedDB.open(name!));
      for (const store of database.objectStoreNames) {
        const objects = database.transaction(store).objectStore(store);
        texts.push(JSON.stringify([await whole(objects.getAllKeys()), await whole(objects.getAll())], plain));
      }
      database.close();
    }
    return texts.join('\n');
  });
}

/** The values under the personal headings, as they are and without their spaces. */
function secretsIn(csv: string): string[] {
  const [headings, ...rows] = csv
    .trim()
    .split('\n')
    .map((line) => line.match(/"[^"]*"|[^,]+|(?<=,)(?=,|$)/g)!.map((cell) => cell.replaceAll('"', '')));
  const columns = PERSONAL.map((heading) => headings!.indexOf(heading));
  const cells = rows
    .flatMap((row) => columns.map((column) => row[column] ?? ''))
    .filter((cell) => cell !== '');
  return [...new Set([...cells, ...cells.map((cell) => cell.replaceAll(' ', ''))])];
}
