import { describe, expect, it } from 'vitest';
import { sitDownAt, SMALL } from './desk.ts';

describe('a worker that dies', () => {
  it('while figures settle leaves the quick ones, which is said, and can be tried again', async () => {
    const desk = await sitDownAt('merton', SMALL);
    const { page } = desk;
    // From outside and without a word, as the browser does where memory is short.
    await page.evaluate(() => {
      const post = Worker.prototype.postMessage;
      Object.assign(window, { killsWorkers: true });
      Worker.prototype.postMessage = function (this: Worker, ...given: [unknown]) {
        post.apply(this, given as never);
        const { killsWorkers } = window as unknown as { killsWorkers: boolean };
        const isPlacing = typeof given[0] === 'object' && given[0] !== null && 'offers' in given[0];
        // Once it has begun, and long before it has an answer.
        if (killsWorkers && isPlacing)
          this.addEventListener('message', ({ data }) => data.kind === 'alive' && this.terminate());
      };
    });
    const ground = await desk.ground('data/merton/blocks.geojson');
    const [code] = await desk.inSight(ground, ground.codes());
    await desk.takeUp('Take blocks out of their lot');
    await desk.stroke([ground.middleOf(code!)]);
    await page
      .getByText(/These are quick figures/)
      .first()
      .waitFor();
    await page.evaluate(() => Object.assign(window, { killsWorkers: false }));
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await page
      .getByText(/These are quick figures/)
      .first()
      .waitFor({ state: 'detached' });
    await desk.isSettled();
    expect(await desk.total('packages')).toBeGreaterThan(0);
  });
});
