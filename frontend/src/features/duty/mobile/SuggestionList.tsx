import { useState } from 'react';
import { dayText } from '@/shared/lib/dates';
import { Field } from '@/shared/ui/Field';
import { StateBox } from '@/shared/ui/StateBox';
import { StateChip } from '@/shared/ui/StateChip';
import type { SwapSuggestion } from '../swapApi';
import { fairnessEffect, suggestionKey } from '../swapRules';

const STEP = 20;
const SEARCH_FROM = 12;

interface SuggestionListProps {
  items: SwapSuggestion[];
  chosen: SwapSuggestion | undefined;
  onChoose: (suggestion: SwapSuggestion | undefined) => void;
}

/** In the server's order: what changes fairness least stands first. */
export function SuggestionList({ items, chosen, onChoose }: SuggestionListProps) {
  const [name, setName] = useState('');
  const [shown, setShown] = useState(STEP);
  if (items.length === 0)
    return (
      <StateBox title="当天没有能来的同志">
        别的同志当天请假、已有值班或不可排。请直接与支部委员联系。
      </StateBox>
    );
  const found = items.filter(({ memberName }) => memberName.includes(name.trim()));
  return (
    <div className="sheet-body">
      {items.length >= SEARCH_FROM && (
        <Field label="找人">
          {(attributes) => (
            <input {...attributes} value={name} onChange={(event) => setName(event.target.value)} />
          )}
        </Field>
      )}
      <ul className="rows suggestions">
        {found.slice(0, shown).map((item) => (
          <Suggestion
            key={suggestionKey(item)}
            item={item}
            chosen={chosen !== undefined && suggestionKey(chosen) === suggestionKey(item)}
            onChoose={onChoose}
          />
        ))}
      </ul>
      {found.length > shown ? (
        <button type="button" className="text-button" onClick={() => setShown(shown + STEP)}>
          再看 {Math.min(STEP, found.length - shown)} 个，共 {found.length} 个
        </button>
      ) : (
        <p className="row-note">共 {found.length} 个，已全部显示</p>
      )}
    </div>
  );
}

interface SuggestionProps {
  item: SwapSuggestion;
  chosen: boolean;
  onChoose: (suggestion: SwapSuggestion | undefined) => void;
}

function Suggestion({ item, chosen, onChoose }: SuggestionProps) {
  const effect = fairnessEffect(item);
  return (
    <li>
      <button
        type="button"
        className="suggestion"
        aria-pressed={chosen}
        onClick={() => onChoose(chosen ? undefined : item)}
      >
        <span className="row-line">
          <span className="row-title">{item.memberName}</span>
          <StateChip tone={effect.tone}>{effect.text}</StateChip>
        </span>
        <span className="row-note">
          {item.kind === 'SWAP' && item.counterpartDate
            ? `换班：您改值 ${dayText(item.counterpartDate)}`
            : '替班：由他值，您不用还'}
          {item.text && ` · ${item.text}`}
        </span>
      </button>
    </li>
  );
}
