import type { Random } from '../random.ts';

const BEGINNINGS = [
  'Alder',
  'Amber',
  'Barley',
  'Bram',
  'Bryony',
  'Campion',
  'Clover',
  'Copper',
  'Curlew',
  'Dapple',
  'Ember',
  'Fallow',
  'Fescue',
  'Finch',
  'Gorse',
  'Harebell',
  'Heron',
  'Juniper',
  'Lapwing',
  'Lark',
  'Linnet',
  'Mallow',
  'Marl',
  'Medlar',
  'Nettle',
  'Oast',
  'Pebble',
  'Plover',
  'Quill',
  'Rowan',
  'Russet',
  'Sedge',
  'Sorrel',
  'Tansy',
  'Teasel',
  'Thistle',
];
const ENDINGS = [
  'brook',
  'combe',
  'croft',
  'dell',
  'garth',
  'holt',
  'mere',
  'moor',
  'shaw',
  'stead',
  'wick',
  'worth',
];
const TRADES = ['Home Care', 'Homecare', 'Care at Home', 'Home Support', 'Community Care', 'Support'];

/** Names of providers that do not exist, all different, each of which says that it is fictional. */
export function inventNames(count: number, random: Random): string[] {
  const places = BEGINNINGS.flatMap((beginning) => ENDINGS.map((ending) => beginning + ending));
  return random
    .shuffled(places)
    .slice(0, count)
    .map((place) => `${place} ${random.pick(TRADES)} (fictional)`);
}
