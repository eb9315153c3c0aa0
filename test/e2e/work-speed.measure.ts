import { expect, it } from 'vitest';
import { type Desk, sitDownAt, SMALL } from './desk.ts';

/** Milliseconds for each kind of long work over Merton, several times what it takes on an idle machine of two cores: a hundred futures. */
const MOST = {
  'Opening the files': 3000,
  'Placing the packages': 2000,
  'Searching for lots': 30_000,
  'Running the years': 30_000,
};

it('opens, places, searches for lots and runs the years over Merton in good time', async () => {
  const desk = await sitDownAt('merton', SMALL);
  const lots = await desk.lookAhead('What lots would serve us best?');
  await lots.getByRole('button', { name: 'Suggest lots' }).click();
  await lots.getByRole('listitem', { name: /As you asked/ }).waitFor({ timeout: MOST['Searching for lots'] });
  const years = await desk.lookAhead('Will packages go unmet as the years pass?');
  await years.getByLabel('Futures at most').fill('100');
  await years.getByRole('button', { name: 'Run the years' }).click();
  await years.getByRole('button', { name: 'Run again' }).waitFor({ timeout: MOST['Running the years'] });

  const took = await Promise.all(
    Object.entries(MOST).map(async ([job, most]) => ({ job, most, milliseconds: await lengthOf(desk, job) })),
  );
  for (const { job, milliseconds } of took)
    console.log(`${job}, Merton: ${milliseconds.toFixed(0)} ms to the result`);
  for (const { milliseconds, most } of took) expect(milliseconds).toBeLessThanOrEqual(most);
});

/** Milliseconds from asking for the last job of a name to its result. */
function lengthOf({ page }: Desk, job: string): Promise<number> {
  return page.evaluate((name) => performance.getEntriesByName(`lotwise:${name}`)[0]!.duration, job);
}
