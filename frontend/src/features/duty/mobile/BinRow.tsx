import { useState } from 'react';
import type { BinCheck, BinClass } from '../dutyDayApi';
import { binClassText, FINDINGS } from '../dutyDayLabels';
import { ALL_GOOD, isAllGood } from '../dutyDayRules';

interface BinRowProps {
  binClass: BinClass;
  check: BinCheck | undefined;
  onChange: (check: BinCheck | undefined) => void;
}

/** Not looked at, as it should be, or what exactly is not: nothing is called good before somebody said so. */
export function BinRow({ binClass, check, onChange }: BinRowProps) {
  const [open, setOpen] = useState(check !== undefined && !isAllGood(check));
  const good = { class: binClass, ...ALL_GOOD };
  const chooseGood = () => {
    setOpen(false);
    onChange(!open && check ? undefined : good);
  };
  const chooseFindings = () => {
    setOpen(!open);
    onChange(open ? undefined : good);
  };
  return (
    <li className="bin">
      <fieldset className="plain-set">
        <legend className="row-title">{binClassText[binClass]}</legend>
        <div className="bin-choices">
          <button
            type="button"
            className="choice"
            aria-pressed={!open && check !== undefined}
            onClick={chooseGood}
          >
            正常
          </button>
          <button type="button" className="choice" aria-pressed={open} onClick={chooseFindings}>
            有情况
          </button>
        </div>
        {open && check && (
          <div className="bin-toggles">
            {FINDINGS.map(({ key, pressedWhen, text }) => (
              <button
                key={key}
                type="button"
                className="toggle"
                aria-pressed={check[key] === pressedWhen}
                onClick={() => onChange({ ...check, [key]: !check[key] })}
              >
                {text}
              </button>
            ))}
          </div>
        )}
      </fieldset>
    </li>
  );
}
