import { useState } from 'react';
import { Loaded } from '@/shared/ui/Loaded';
import { type DutyExplanation, useDutyExplanation } from '../planningApi';

type Person = DutyExplanation['people'][number];

const STEP = 10;
const NEAREST_FIRST: Person['reason'][] = [
  'AS_GOOD',
  'COSTS_MORE',
  'ALREADY_ON_DUTY',
  'UNAVAILABLE',
  'PINNED',
  'CLOSED',
];

/** 为什么是我: the reason in one sentence, and on request everybody else's reason. */
export function WhyThisPerson({ dutyId, mine }: { dutyId: string; mine: boolean }) {
  const explanation = useDutyExplanation(dutyId);
  return (
    <section className="card" aria-labelledby="why-title">
      <h2 id="why-title" className="card-title">
        {mine ? '为什么是我' : '为什么是这位同志'}
      </h2>
      <Loaded query={explanation}>
        {({ why, people }) => (
          <>
            <p>{why}</p>
            {people.length > 0 && <Others people={people} />}
          </>
        )}
      </Loaded>
    </section>
  );
}

function Others({ people }: { people: Person[] }) {
  const [shown, setShown] = useState(0);
  const sorted = [...people].sort(
    (a, b) => NEAREST_FIRST.indexOf(a.reason) - NEAREST_FIRST.indexOf(b.reason),
  );
  const left = people.length - shown;
  return (
    <>
      {shown > 0 && (
        <ul className="rows">
          {sorted.slice(0, shown).map((person) => (
            <li key={person.memberId} className="row-block">
              <div className="row-line">
                <span className="row-title">{person.memberName}</span>
                <span className="row-note">{person.duties} 班</span>
              </div>
              <p className="row-note">{person.text}</p>
            </li>
          ))}
        </ul>
      )}
      {left > 0 ? (
        <button type="button" className="text-button" onClick={() => setShown(shown + STEP)}>
          {shown === 0 ? `其他 ${people.length} 人为什么不是` : `再看 ${Math.min(STEP, left)} 人`}
        </button>
      ) : (
        <p className="row-note">共 {people.length} 人，已全部显示</p>
      )}
    </>
  );
}
