/** The two boxes of a viability band; an empty one sets no such end. */
export function BandFields(props: {
  least: string;
  most: string;
  onLeast: (text: string) => void;
  onMost: (text: string) => void;
}) {
  return (
    <div className="band-fields">
      <BandField label="Fewest hours a week" text={props.least} onText={props.onLeast} />
      <BandField label="Most hours a week" text={props.most} onText={props.onMost} />
    </div>
  );
}

function BandField(props: { label: string; text: string; onText: (text: string) => void }) {
  return (
    <label className="field">
      <span className="field-label">{props.label}</span>
      <input
        type="number"
        min={0}
        step="any"
        placeholder="Not set"
        value={props.text}
        onChange={(event) => props.onText(event.target.value)}
      />
    </label>
  );
}
