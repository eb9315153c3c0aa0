import { blocksAlong } from '../fabric/block-finder.ts';
import { brush } from './brush.ts';

/**
 * The round brush, for giving blocks to a lot and for erasing. Between two samples of the hand it
 * takes every block within its reach of the straight line, so that no speed leaves a gap.
 */
export const paint = brush(({ finder, reach }, from, to) => blocksAlong(finder, from, to, reach));
