import { createPostcodeList } from '../../src/io/places/postcode-list.ts';
import { keyOfPostcode, type PostcodeLookup } from '../../src/io/places/postcode-lookup.ts';

/** A lookup of postcodes at `[lng, lat]`; those named in `ended` are no longer in use. */
export function somePostcodes(
  places: Readonly<Record<string, readonly [number, number]>>,
  ended: readonly string[] = [],
): PostcodeLookup {
  const list = createPostcodeList();
  for (const [postcode, [lng, lat]] of Object.entries(places)) {
    list.add(keyOfPostcode(postcode), lng, lat, ended.includes(postcode), 1);
  }
  return list.finish().lookup;
}
