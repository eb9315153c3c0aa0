import { wholeScore } from './say-test.ts';

const WIDTH = 96;

/** A score as a bar with its number beside it; the number alone says it all. */
export function ScoreBar({ score }: { score: number | null }) {
  if (score === null) return <span className="quiet">No score</span>;
  return (
    <span className="score-bar">
      <svg width={WIDTH} height={12} aria-hidden="true">
        <rect className="score-ground" x={0.5} y={0.5} width={WIDTH - 1} height={11} />
        <rect className="score-part" width={(WIDTH * score) / 100} height={12} />
      </svg>
      {wholeScore(score)}
    </span>
  );
}
