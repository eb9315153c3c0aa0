import { describe, expect, test } from 'vitest';
import { isWaiting, PACKAGE_STATUSES, type PackageIndex } from '../../../src/core/dataset/packages.ts';
import { aDataset } from '../a-dataset.ts';

describe('a package waits', () => {
  test('while it has nobody: waiting for a first provider, or handed back by one', () => {
    const packages = PACKAGE_STATUSES.map((status) => ({ block: 'A', hours: 1, status }));
    const dataset = aDataset({ blocks: 'A', packages });
    const waiting = PACKAGE_STATUSES.filter((_, at) => isWaiting(dataset.packages, at as PackageIndex));
    expect(waiting).toEqual(['waiting', 'handed-back']);
  });
});
