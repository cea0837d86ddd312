import './tabRow.css';
import { useScrollStrip } from './useScrollStrip';

interface TabRowProps<K extends string> {
  label: string;
  tabs: readonly { key: K; text: string }[];
  chosen: K;
  onChoose: (key: K) => void;
}

/** A row of choices of which one is on; scrolled sideways where the screen is narrow. */
export function TabRow<K extends string>({ label, tabs, chosen, onChoose }: TabRowProps<K>) {
  const strip = useScrollStrip<HTMLFieldSetElement>(chosen);
  return (
    <fieldset className="tab-row scroll-strip" ref={strip}>
      <legend className="sr-only">{label}</legend>
      {tabs.map(({ key, text }) => (
        <button key={key} type="button" aria-pressed={key === chosen} onClick={() => onChoose(key)}>
          {text}
        </button>
      ))}
    </fieldset>
  );
}
