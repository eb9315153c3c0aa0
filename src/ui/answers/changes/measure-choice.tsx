import { MEASURES, type Measure } from './say-changes.ts';

/** What the diagram and the table count. */
export function MeasureChoice(props: { measure: Measure; onChange: (measure: Measure) => void }) {
  return (
    <fieldset className="choice-row">
      <legend className="visually-hidden">What is counted</legend>
      {(Object.keys(MEASURES) as Measure[]).map((measure) => (
        <label key={measure} className="choice">
          <input
            type="radio"
            name="measure-of-moves"
            checked={measure === props.measure}
            onChange={() => props.onChange(measure)}
          />
          {MEASURES[measure]}
        </label>
      ))}
    </fieldset>
  );
}
