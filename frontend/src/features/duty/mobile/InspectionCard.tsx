import { useState } from 'react';
import { momentText } from '@/shared/lib/dates';
import { Loaded } from '@/shared/ui/Loaded';
import { StateChip } from '@/shared/ui/StateChip';
import type { Duty } from '../api';
import { type BinCheck, type Inspection, useInspection } from '../dutyDayApi';
import { BIN_CLASSES, binClassText } from '../dutyDayLabels';
import { checksByClass, findingsOf, sampleText } from '../dutyDayRules';
import { DutyPhotos } from './DutyPhotos';
import { InspectionForm } from './InspectionForm';

export function InspectionCard({ duty }: { duty: Duty }) {
  const inspection = useInspection(duty.id);
  const [editing, setEditing] = useState(false);
  return (
    <section className="card" aria-labelledby="inspection-title">
      <h2 id="inspection-title" className="card-title">
        垃圾分类检查
      </h2>
      <Loaded query={inspection}>
        {(data) => (
          <>
            {data.inspectedAt && !editing ? (
              <Result inspection={data} onEdit={() => setEditing(true)} />
            ) : (
              <InspectionForm key={data.version} known={data} onSaved={() => setEditing(false)} />
            )}
            <DutyPhotos inspection={data} />
          </>
        )}
      </Loaded>
    </section>
  );
}

function Result({ inspection, onEdit }: { inspection: Inspection; onEdit: () => void }) {
  const sample = sampleText(inspection);
  const checks = checksByClass(inspection.bins);
  return (
    <>
      <ul className="rows">
        {BIN_CLASSES.map((each) => (
          <li key={each} className="row-block row-line">
            <span className="row-title">{binClassText[each]}</span>
            <BinResult check={checks[each]} />
          </li>
        ))}
      </ul>
      {sample && <p className="row-note">{sample}</p>}
      {inspection.note && <p>{inspection.note}</p>}
      {inspection.inspectedAt && (
        <p className="row-note">
          {inspection.inspectedBy}检查 · {momentText(inspection.inspectedAt)} · 支部已收到
        </p>
      )}
      <div className="row-actions">
        <button type="button" className="btn" onClick={onEdit}>
          修改检查
        </button>
      </div>
    </>
  );
}

function BinResult({ check }: { check: BinCheck | undefined }) {
  if (!check) return <span className="row-note">未查</span>;
  const findings = findingsOf(check);
  if (findings.length === 0) return <StateChip tone="green">正常</StateChip>;
  return <span className="bin-findings">{findings.join('、')}</span>;
}
