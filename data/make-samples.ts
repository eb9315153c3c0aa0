import { fileURLToPath } from 'node:url';
import { fingerprintSample } from './fingerprint-sample.ts';
import { KENT } from './kent.ts';
import { MERTON } from './merton.ts';
import { makeSample } from './sample.ts';
import { writeFiles } from './write-files.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

for (const [folder, sample] of Object.entries({ merton: MERTON, kent: KENT })) {
  makeSample(sample, fingerprintSample).then((files) => writeFiles(here + folder, files));
}
