import { useState } from 'react';
import { momentText } from '@/shared/lib/dates';
import { uuid7 } from '@/shared/lib/uuid7';
import { notify } from '@/shared/notices';
import { useOutbox } from '@/shared/offline/outboxContext';
import { Failed, Loading } from '@/shared/ui/StateBox';
import { StateChip } from '@/shared/ui/StateChip';
import { visitFlagText } from '../surveyLabels';
import { type KeptVisit, useVisits, VISIT, type Visit } from '../unitApi';
import {
  type ShownUnit,
  unsentVisits,
  type VisitDraft,
  visitBody,
  visitTitle,
  visitWords,
} from '../visitRules';
import { VisitForm } from './VisitForm';

interface UnitHistoryProps {
  memberId: string;
  surveyId: string;
  unit: ShownUnit;
}

/** What is still on this phone first, then what the branch has; the member's own visits can be corrected. */
export function UnitHistory({ memberId, surveyId, unit }: UnitHistoryProps) {
  const list = useVisits(surveyId, { unitId: unit.id }, memberId);
  const { items } = useOutbox();
  const unsent = unsentVisits(surveyId, unit.id, items);
  return (
    <section className="card" aria-labelledby="unit-history">
      <div className="card-head">
        <h2 id="unit-history">去过的情况</h2>
      </div>
      <ul className="rows">
        {unsent.map(({ id, state, createdAt, body }) => (
          <li key={id} className="row-block">
            <div className="row-line">
              <span className="row-title">{visitWords((body as KeptVisit).visit)}</span>
              <StateChip tone={state === 'REFUSED' ? 'red' : 'amber'}>
                {state === 'REFUSED' ? '需要处理' : '存在手机上'}
              </StateChip>
            </div>
            <p className="row-note">{momentText(createdAt)} 记的，还没有发到支部</p>
          </li>
        ))}
        {list.rows.map((visit) => (
          <Past key={visit.id} visit={visit} memberId={memberId} surveyId={surveyId} />
        ))}
      </ul>
      {list.isPending && <Loading />}
      {list.isError && list.rows.length === 0 && (
        <Failed error={list.error} retry={() => void list.refetch()} />
      )}
      {list.isSuccess && list.rows.length + unsent.length === 0 && <p className="row-note">还没有去过。</p>}
      {list.hasNextPage && (
        <button type="button" className="btn btn-wide" onClick={() => void list.fetchNextPage()}>
          更早的
        </button>
      )}
    </section>
  );
}

interface PastProps {
  visit: Visit;
  memberId: string;
  surveyId: string;
}

function Past({ visit, memberId, surveyId }: PastProps) {
  const { post, items } = useOutbox();
  const [correcting, setCorrecting] = useState(false);
  const isBeingCorrected = items.some(
    ({ body }) => (body as Partial<KeptVisit>)?.visit?.correctsId === visit.id,
  );
  const own = visit.memberId === memberId && !visit.correctedById && !isBeingCorrected;
  const correct = async (draft: VisitDraft) => {
    const body: KeptVisit = {
      surveyId,
      visit: { ...visitBody(visit.unitId, memberId, draft, new Date()), correctsId: visit.id },
    };
    await post({ id: uuid7(), kind: VISIT, title: `更正 ${visitTitle(visit.unitCode, draft)}`, body });
    setCorrecting(false);
    notify('amber', '更正已存在这部手机上，正要发送。');
  };
  return (
    <li className="row-block">
      <div className="row-line">
        <span className="row-title">{visitWords(visit)}</span>
        {visit.correctedById && <StateChip tone="plain">已由更正代替</StateChip>}
      </div>
      <p className="row-note">
        {momentText(visit.visitedAt)} · {visit.memberName}
        {visit.flags.length > 0 && ` · ${visit.flags.map((flag) => visitFlagText[flag]).join('、')}`}
      </p>
      {visit.note && <p className="visit-note">{visit.note}</p>}
      {own && !correcting && (
        <button type="button" className="text-button" onClick={() => setCorrecting(true)}>
          有误，更正
        </button>
      )}
      {correcting && (
        <VisitForm label="更正" initial={draftOf(visit)} saveText="按更正的记下" onSave={correct} />
      )}
    </li>
  );
}

function draftOf({ result, reason, note, nextVisitOn, visitedAt }: Visit): VisitDraft {
  return {
    result,
    reason: reason ?? undefined,
    note: note ?? undefined,
    nextVisitOn: nextVisitOn ?? undefined,
    visitedAt: new Date(visitedAt),
  };
}
