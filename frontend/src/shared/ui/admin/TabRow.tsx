import './tabRow.css';

interface TabRowProps<K extends string> {
  label: string;
  tabs: readonly { key: K; text: string }[];
  chosen: K;
  onChoose: (key: K) => void;
}

/** A row of choices of which one is on; wraps where the screen is narrow. */
export function TabRow<K extends string>({ label, tabs, chosen, onChoose }: TabRowProps<K>) {
  return (
    <fieldset className="tab-row">
      <legend className="sr-only">{label}</legend>
      {tabs.map(({ key, text }) => (
        <button key={key} type="button" aria-pressed={key === chosen} onClick={() => onChoose(key)}>
          {text}
        </button>
      ))}
    </fieldset>
  );
}
