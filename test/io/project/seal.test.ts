import { describe, expect, test, vi } from 'vitest';
import { isSealed, ITERATIONS, seal, unseal } from '../../../src/io/project/seal.ts';
import { FEW_ROUNDS } from './a-project.ts';

const CONTENT = new TextEncoder().encode('Packages, people and all');
const sealed = seal(CONTENT, 'correct horse', FEW_ROUNDS);

/** The file with one bit of one byte the other way. */
async function spoilt(at: number): Promise<Uint8Array> {
  const file = (await sealed).slice();
  file[at]! ^= 1;
  return file;
}

describe('a sealed file', () => {
  test('gives back its content with the passphrase, as the app seals by default', async () => {
    const file = await seal(CONTENT, 'correct horse', ITERATIONS);
    expect(isSealed(file)).toBe(true);
    expect(new DataView(file.buffer).getUint32(10)).toBe(600_000);
    expect(await unseal(file, 'correct horse')).toEqual({ content: CONTENT });
  });

  test('takes a passphrase however its accents were typed', async () => {
    const file = await seal(CONTENT, 'caf\u00e9 noir', FEW_ROUNDS);
    expect(await unseal(file, 'cafe\u0301 noir')).toEqual({ content: CONTENT });
  });

  test('is never the same twice', async () => {
    const again = await seal(CONTENT, 'correct horse', FEW_ROUNDS);
    expect([...again.subarray(14, 42)]).not.toEqual([...(await sealed).subarray(14, 42)]);
  });

  test.each([
    ['salt', 20],
    ['nonce', 35],
    ['content', 50],
  ])('with its %s changed by a bit gives nothing, and says both that may be so', async (_, at) => {
    expect(await unseal(await spoilt(at), 'correct horse')).toEqual({
      refused: expect.stringMatching(/passphrase is wrong, or the file was changed or cut short/),
      mayTryAgain: true,
    });
  });

  test('cut short gives nothing', async () => {
    const file = await sealed;
    expect(await unseal(file.slice(0, -1), 'correct horse')).toMatchObject({ mayTryAgain: true });
    for (const length of [0, 5, 8, 12, 41, 57])
      expect(await unseal(file.slice(0, length), 'correct horse')).toEqual({
        refused: expect.stringContaining('damaged or cut short'),
        mayTryAgain: false,
      });
  });

  test.each([1, 99_999, 2_000_001, 0xffff_ffff])('that asks for %i rounds is not tried', async (rounds) => {
    const file = (await sealed).slice();
    new DataView(file.buffer).setUint32(10, rounds);
    const derive = vi.spyOn(crypto.subtle, 'deriveKey');
    expect(await unseal(file, 'correct horse')).toMatchObject({ mayTryAgain: false });
    expect(derive).not.toHaveBeenCalled();
    derive.mockRestore();
  });

  test('of a newer version says so, and one with other rounds than it was sealed with gives nothing', async () => {
    const newer = (await sealed).slice();
    newer[8] = 2;
    expect(await unseal(newer, 'x')).toMatchObject({ refused: expect.stringContaining('newer Lotwise') });
    const rounds = (await sealed).slice();
    new DataView(rounds.buffer).setUint32(10, FEW_ROUNDS + 1);
    expect(await unseal(rounds, 'correct horse')).toMatchObject({ mayTryAgain: true });
  });

  test('is explained where the page has no cryptography', async () => {
    vi.stubGlobal('crypto', {});
    const answer = await unseal(await sealed, 'correct horse');
    await expect(seal(CONTENT, 'x', FEW_ROUNDS)).rejects.toThrow('https');
    vi.unstubAllGlobals();
    expect(answer).toMatchObject({ refused: expect.stringContaining('https') });
  });
});
