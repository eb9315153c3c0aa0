import { describe, expect, it } from 'vitest';
import { sitDownAt } from './desk.ts';

/** A run of the years, on a machine that may be busy. */
const RUN_MILLISECONDS = 60_000;

describe('Merton asks for three lots that match its Primary Care Networks, with two providers in each', () => {
  it('adopts the lots it finds, and reads off what the second provider is worth', async () => {
    const desk = await sitDownAt('merton');
    await desk.switchTo('North, Centre, South');
    const atRest = desk.requests.length;
    const lots = await desk.lookAhead('What lots would serve us best?');
    await lots.getByRole('button', { name: 'Match Primary Care Networks' }).click();
    await lots.getByRole('button', { name: 'Suggest lots' }).click();
    const card = lots.getByRole('listitem', { name: /As you asked/ });
    await card.waitFor({ timeout: RUN_MILLISECONDS });
    const [together, today] = sharesIn(await card.innerText());
    expect(together).toBeGreaterThan(today);

    await card.getByRole('button', { name: 'Adopt as a scenario' }).click();
    const dialog = desk.page.getByRole('dialog');
    await dialog.getByLabel('Name').fill('Three lots by network');
    await dialog.getByRole('button', { name: 'Adopt' }).click();
    expect((await desk.scenarios()).join('\n')).toContain('Three lots by network');

    const years = await desk.lookAhead('Will packages go unmet as the years pass?');
    await years.getByLabel('Set against').selectOption({ label: LEAD_ALONE });
    await years.getByRole('button', { name: 'Run the years' }).click();
    await years.getByRole('button', { name: 'Run again' }).waitFor({ timeout: RUN_MILLISECONDS });
    const answer = await years.innerText();
    const [withTwo] = numbersIn(/On average ([\d.,]+) packages? waits? at any time/, answer);
    const [withOne, more, low, high] = numbersIn(
      /With one provider in each lot, its lead with its own hours, it would be ([\d.,]+): ([\d.,]+) more \(([\d.,]+) to ([\d.,]+)\)/,
      answer,
    );
    expect(withOne).toBeGreaterThan(withTwo!);
    expect(low).toBeLessThanOrEqual(more!);
    expect(high).toBeGreaterThanOrEqual(more!);
    expect(Math.abs(withOne! - withTwo! - more!)).toBeLessThanOrEqual(1.5);
    expect(desk.requests.slice(atRest).filter((address) => !address.startsWith('blob:'))).toEqual([]);
  });
});

const LEAD_ALONE = 'One provider in each lot: the lead, with its own hours';

/** The part of hours in networks kept together, of the plan that was found and of today's. */
function sharesIn(text: string): readonly [number, number] {
  return numbersIn(/kept together[^%]*?([\d.]+)%[^%]*?([\d.]+)%/, text) as [number, number];
}

function numbersIn(sentence: RegExp, text: string): number[] {
  const found = sentence.exec(text);
  if (found === null) throw new Error(`Nothing says ${sentence} in: ${text.slice(0, 800)}`);
  return found.slice(1).map((number) => Number(number.replaceAll(',', '')));
}
