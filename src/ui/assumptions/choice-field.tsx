/** One of a few, each with its name and what it means. */
export function ChoiceField<Key extends string>(props: {
  legend: string;
  /** Tells the group from others on the page. */
  name: string;
  choices: readonly (readonly [key: Key, name: string, hint: string])[];
  value: Key;
  onSet: (key: Key, name: string) => void;
}) {
  return (
    <fieldset className="field choice-field">
      <legend>{props.legend}</legend>
      {props.choices.map(([key, name, hint]) => (
        <label className="choice" key={key}>
          <input
            type="radio"
            name={props.name}
            checked={key === props.value}
            onChange={() => props.onSet(key, name)}
          />
          <span>
            {name} <span className="quiet choice-hint">{hint}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
