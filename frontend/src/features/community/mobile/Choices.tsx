interface ChoicesProps<V extends string | number> {
  label: string;
  options: readonly { value: V; text: string }[];
  chosen: readonly V[];
  onChange: (chosen: V[]) => void;
  /** No more than so many at once. */
  most?: number;
}

/** Several of a few: each a button that is on or off. */
export function Choices<V extends string | number>(props: ChoicesProps<V>) {
  const { label, options, chosen, onChange, most = options.length } = props;
  const toggle = (value: V) =>
    onChange(chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value]);
  return (
    <fieldset className="plain-fieldset">
      <legend className="field-label">{label}</legend>
      <div className="choices">
        {options.map(({ value, text }) => (
          <button
            key={value}
            type="button"
            className="choice"
            aria-pressed={chosen.includes(value)}
            disabled={!chosen.includes(value) && chosen.length >= most}
            onClick={() => toggle(value)}
          >
            {text}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
