import { hatchingOf, type Hatching } from '../../core/scenario/lot-look.ts';
import type { Lot } from '../../core/scenario/scenario.ts';

/** A lot's colour and hatching in a small square; the name always stands beside it. */
export function LotSwatch({ lot, size = 16 }: { lot: Lot; size?: number }) {
  return (
    <svg className="swatch" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <rect width="16" height="16" fill={lot.colour} />
      <path d={HATCHES[hatchingOf(lot)]} stroke="#fff" strokeWidth="1.5" strokeLinecap="round" fill="none" />
      <rect x="0.5" y="0.5" width="15" height="15" fill="none" className="swatch-edge" />
    </svg>
  );
}

const HATCHES: Record<Hatching, string> = {
  plain: '',
  rising: 'M-2 10 10-2M-2 18 18-2M6 18 18 6',
  falling: 'M-2 6 10 18M-2-2 18 18M6-2 18 10',
  dotted: 'M4 4h.01M12 4h.01M8 8h.01M4 12h.01M12 12h.01',
  level: 'M0 4h16M0 8h16M0 12h16',
  upright: 'M4 0v16M8 0v16M12 0v16',
  crossed: 'M0 5.5h16M0 10.5h16M5.5 0v16M10.5 0v16',
};
