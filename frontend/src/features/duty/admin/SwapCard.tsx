import { ageText, dayText, hourMinute, momentText } from '@/shared/lib/dates';
import { useSession } from '@/shared/session';
import { StateChip } from '@/shared/ui/StateChip';
import type { SwapRequest } from '../swapApi';
import { swapKindText, swapStatusTone } from '../swapLabels';
import { swapSides, swapStatusFor } from '../swapRules';
import { SwapActions } from './SwapActions';

interface SwapCardProps {
  request: SwapRequest;
  /** Somebody else was faster: the list has to be read again. */
  onStale: () => void;
}

export function SwapCard({ request, onStale }: SwapCardProps) {
  const { memberId } = useSession();
  const { duty, counterpartMemberName, message, note, decidedBy, decidedAt } = request;
  return (
    <article
      className="panel swap"
      aria-label={`${duty.memberName} 与 ${counterpartMemberName} ${swapKindText[request.kind]}`}
    >
      <header>
        <h2>
          {duty.memberName} 与 {counterpartMemberName} {swapKindText[request.kind]}
          {request.reversesId && '（换回）'}
        </h2>
        <StateChip tone={swapStatusTone[request.status]}>{swapStatusFor(request, memberId)}</StateChip>
        <span className="muted" title={momentText(request.createdAt)}>
          {request.requestedBy} {ageText(request.createdAt)}提出
        </span>
      </header>
      <div className="swap-sides">
        {swapSides(request, memberId).map(({ heading, duty: side }) => (
          <div key={side.dutyId}>
            <span>{heading}</span>
            <strong>{dayText(side.date)}</strong>
            {hourMinute(side.startTime)}–{hourMinute(side.endTime)} {side.dutyPostName}
          </div>
        ))}
      </div>
      {message && <p className="swap-words">“{message}”</p>}
      {(note || decidedBy) && (
        <p className="swap-words muted">
          {[decidedBy, decidedAt && momentText(decidedAt), note].filter(Boolean).join(' · ')}
        </p>
      )}
      {request.actions.length > 0 && <SwapActions request={request} onStale={onStale} />}
    </article>
  );
}
