import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { dayText } from '@/shared/lib/dates';
import { findingWords } from '../deskLabels';
import { type RosterFinding, useRosterFindings } from '../planningApi';
import './findings.css';

const SHOWN = 6;

/** What no longer fits in this roster since holidays, absences or the register changed. */
export function FindingsBanner({ rosterId, onReplan }: { rosterId: string; onReplan: () => void }) {
  const findings = useRosterFindings();
  const finding = findings.data?.find((each) => each.rosterId === rosterId);
  if (!finding) return null;
  return (
    <section className="finding" aria-label="与现在的情况不符">
      <div>
        <h2>这张表与现在的情况不符：{findingWords(finding)}</h2>
        <FindingLines finding={finding} />
      </div>
      <Button type="primary" onClick={onReplan}>
        看重排方案
      </Button>
    </section>
  );
}

export function FindingLines({ finding }: { finding: RosterFinding }) {
  const { clashes, removedDays, addedDays } = finding;
  return (
    <ul>
      {removedDays.length > 0 && <Line items={removedDays.map(dayText)}>已不上班，却排了班：</Line>}
      {addedDays.length > 0 && <Line items={addedDays.map(dayText)}>要上班，却没有排班：</Line>}
      {clashes.length > 0 && (
        <Line items={clashes.map((each) => `${dayText(each.date)} ${each.memberName}（${each.reason}）`)}>
          值不了班：
        </Line>
      )}
    </ul>
  );
}

function Line({ items, children }: { items: string[]; children: ReactNode }) {
  const [all, setAll] = useState(false);
  const shown = all ? items : items.slice(0, SHOWN);
  return (
    <li>
      {children}
      {shown.join('、')}
      {items.length > shown.length && (
        <button type="button" className="link-button" onClick={() => setAll(true)}>
          还有 {items.length - shown.length} 处
        </button>
      )}
    </li>
  );
}
