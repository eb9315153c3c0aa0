import { fileURLToPath } from 'node:url';
import { makeMerton } from './merton.ts';
import { writeFiles } from './write-files.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

writeFiles(`${here}merton`, makeMerton(() => '0'.repeat(16)));
