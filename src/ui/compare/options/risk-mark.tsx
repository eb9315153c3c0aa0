import type { RiskWord } from '../../../core/paper/paper.ts';
import { RISK_COLOURS, riskBars, sayRisk } from '../../words/compare/options-words.ts';

const [BAR, GAP, HEIGHT] = [5, 2, 14];
const MOST_BARS = riskBars('high');

/** A word of risk beside its bars. */
export function RiskMark({ word }: { word: RiskWord }) {
  return (
    <span className="risk-mark">
      <RiskBars word={word} />
      {sayRisk(word)}
    </span>
  );
}

/** Bars in the colour of a word of risk: the graver, the more and the darker, so that it tells in greyscale too. */
export function RiskBars({ word }: { word: RiskWord }) {
  return (
    <svg className="risk-bars" width={MOST_BARS * (BAR + GAP) - GAP} height={HEIGHT} aria-hidden="true">
      {Array.from({ length: riskBars(word) }, (_, at) => (
        <rect
          key={at}
          className="risk-bar"
          x={at * (BAR + GAP) + 0.5}
          y={0.5}
          width={BAR - 1}
          height={HEIGHT - 1}
          fill={RISK_COLOURS[word]}
        />
      ))}
    </svg>
  );
}
