import { useState } from 'react';
import { dayText } from '@/shared/lib/dates';
import { StateBox } from '@/shared/ui/StateBox';
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
        <input
          className="message-input"
          aria-label="找人"
          placeholder="找人"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
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
          <span className="effect" data-tone={effect.tone}>
            {effect.text}
          </span>
        </span>
        <span className="row-note">
          {item.kind === 'SWAP' && item.counterpartDate
            ? `换班：您改值 ${dayText(item.counterpartDate)}`
            : `替班：${item.text || '这一班由他值'}`}
        </span>
      </button>
    </li>
  );
}
