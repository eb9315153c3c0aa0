import { RISK_WORDS, type RiskWord } from '../../../core/paper/paper.ts';
import { RISK_COLOURS, riskBars, sayRisk } from '../../words/compare/options-words.ts';

const [BAR, GAP, HEIGHT] = [5, 2, 14];

/** A word of risk beside bars of its colour: the graver, the more and the darker, so that it tells in greyscale too. */
export function RiskMark({ word }: { word: RiskWord }) {
  const bars = riskBars(word);
  return (
    <span className="risk-mark">
      <svg width={RISK_WORDS.length * (BAR + GAP) - GAP} height={HEIGHT} aria-hidden="true">
        {RISK_WORDS.map((each, at) => (
          <rect
            key={each}
            className="risk-bar"
            x={at * (BAR + GAP) + 0.5}
            y={0.5}
            width={BAR - 1}
            height={HEIGHT - 1}
            fill={at < bars ? RISK_COLOURS[word] : 'none'}
          />
        ))}
      </svg>
      {sayRisk(word)}
    </span>
  );
}
