import { expect, test, vi } from 'vitest';
import { addressInPage } from '../../src/workers/address-in-page.ts';

test('a program is fetched once, and again only where that failed', async () => {
  const answers = [new Response('gone', { status: 404 }), new Response('1'), new Response('2')];
  const fetched = vi.fn<() => Promise<Response>>(async () => answers.shift()!);
  vi.stubGlobal('fetch', fetched);
  await expect(addressInPage('worker.js')).rejects.toThrow('404 worker.js');
  const address = await addressInPage('worker.js');
  expect(address).toMatch(/^blob:/);
  expect(await addressInPage('worker.js')).toBe(address);
  expect(fetched).toHaveBeenCalledTimes(2);
  expect(await addressInPage('other.js')).not.toBe(address);
});
