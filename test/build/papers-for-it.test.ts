import { expect, test } from 'vitest';
import { wholeLicences } from '../../.build/papers-for-it.ts';

const HEAD = '# Licenses\n\n';

test('licences begin with those of the app and its font, and each has its text', () => {
  const whole = wholeLicences(
    `${HEAD}## zod - 4 (MIT)\n\nPermission is granted\n\n## murmurhash-js - 1.0.0 (MIT)\n`,
  );
  expect(whole).toMatch(/^# Licenses\n\n## Lotwise \(MIT\)\n\nMIT License/);
  expect(whole).toContain('SIL OPEN FONT LICENSE');
  expect(whole).toContain('## zod - 4 (MIT)\n\nPermission is granted\n');
  expect(whole).toMatch(
    /## murmurhash-js - 1\.0\.0 \(MIT\)\n\nLicense \(MIT\)\n\nCopyright \(c\) 2011 Gary Court/,
  );
});

test('a package that has no text of a licence stops the build', () =>
  expect(() => wholeLicences(`${HEAD}## nameless - 1.0.0 (MIT)\n\n`)).toThrow('nameless'));
