import { useState } from 'react';
import { AGREED_SKILLS } from '../needLabels';
import { Choices } from './Choices';

const MOST = 10;

interface SkillChoicesProps {
  chosen: string[];
  onChange: (skills: string[]) => void;
}

/** The agreed words to tap, and one's own. */
export function SkillChoices({ chosen, onChange }: SkillChoicesProps) {
  const [own, setOwn] = useState('');
  const words = [...new Set([...AGREED_SKILLS, ...chosen])];
  const word = own.trim();
  const full = chosen.length >= MOST;
  const add = () => {
    if (word && !full && !chosen.includes(word)) onChange([...chosen, word]);
    setOwn('');
  };
  return (
    <div>
      <Choices
        label={`能帮什么（最多 ${MOST} 项）`}
        options={words.map((text) => ({ value: text, text }))}
        chosen={chosen}
        onChange={onChange}
        most={MOST}
      />
      <div className="own-skill">
        <input
          aria-label="自己写一项"
          placeholder="自己写一项"
          maxLength={20}
          disabled={full}
          value={own}
          onChange={({ target }) => setOwn(target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') {
              event.preventDefault();
              add();
            }
          }}
        />
        <button type="button" className="btn" disabled={!word || full} onClick={add}>
          加上
        </button>
      </div>
    </div>
  );
}
