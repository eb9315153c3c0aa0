import { expect, test, vi } from 'vitest';
import { addressInPage } from '../../src/workers/address-in-page.ts';

test('a program starts from one address inside the page, which brings it from where it is served', async () => {
  vi.stubGlobal('document', { baseURI: 'https://council.example/lots/' });
  const address = addressInPage('./worker.js');
  expect(address).toMatch(/^blob:/);
  expect(await (await fetch(address)).text()).toBe('import "https://council.example/lots/worker.js";');
  expect(addressInPage('./worker.js')).toBe(address);
  expect(addressInPage('./other.js')).not.toBe(address);
});
