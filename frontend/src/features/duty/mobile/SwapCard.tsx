import { dayText, momentText } from '@/shared/lib/dates';
import { useSession } from '@/shared/session';
import { StateChip } from '@/shared/ui/StateChip';
import type { SwapRequest } from '../swapApi';
import { swapKindText, swapStatusTone } from '../swapLabels';
import { type SwapSide, swapSides, swapStatusFor, whereText } from '../swapRules';
import { SwapAnswers } from './SwapAnswers';

/** Both duties side by side, what was said, and what can be done now. */
export function SwapCard({ request }: { request: SwapRequest }) {
  const { memberId } = useSession();
  const { duty, kind, status, message, note, decidedAt, decidedBy } = request;
  const sides = swapSides(request, memberId);
  const shared = new Set(sides.map((side) => whereText(side.duty))).size === 1;
  return (
    <article className="card swap" aria-label={`${duty.memberName}的${swapKindText[kind]}申请`}>
      <div className="row-line">
        <span className="row-title">
          {duty.memberId === memberId ? '您' : duty.memberName}请
          {request.counterpartMemberId === memberId ? '您' : request.counterpartMemberName}
          {swapKindText[kind]}
        </span>
        <StateChip tone={swapStatusTone[status]}>{swapStatusFor(request, memberId)}</StateChip>
      </div>
      {request.requestedBy !== duty.memberName && <p className="row-note">由{request.requestedBy}代为提出</p>}
      <div className="swap-sides">
        {sides.map((side) => (
          <Side key={side.duty.dutyId} side={side} shared={shared} />
        ))}
      </div>
      {shared && <p className="row-note">{whereText(duty)}</p>}
      {message && <p className="swap-said">“{message}”</p>}
      {note && <p className="row-note">{note}</p>}
      <p className="row-note">
        {momentText(request.createdAt)} 提出
        {decidedAt && ` · ${momentText(decidedAt)} ${decidedBy ?? ''}答复`}
      </p>
      <SwapAnswers request={request} />
    </article>
  );
}

function Side({ side: { giver, taker, duty }, shared }: { side: SwapSide; shared: boolean }) {
  return (
    <div className="swap-side">
      <span>{taker}来值</span>
      <strong>{dayText(duty.date)}</strong>
      {!shared && <span className="row-note">{whereText(duty)}</span>}
      <span className="row-note">原来是{giver}的班</span>
    </div>
  );
}
