import { useId } from 'react';
import { Link } from 'react-router';
import { paths } from '@/shared/paths';
import { StateChip } from '@/shared/ui/StateChip';
import { NeedReasons } from '../NeedReasons';
import type { Need, NeedObstacle, NeedReason } from '../needApi';
import { needKindText, needStatusText } from '../needLabels';
import { canClaim, freeSeats, isOver, seatsNote, whenText } from '../needRules';
import type { Claiming } from './useClaiming';
import './needs.css';

interface NeedCardProps {
  need: Need;
  reasons?: NeedReason[];
  obstacles?: NeedObstacle[];
  claiming: Claiming;
}

export function NeedCard({ need, reasons = [], obstacles = [], claiming }: NeedCardProps) {
  const id = useId();
  return (
    <article className="card need-card" aria-labelledby={id}>
      <div className="row-line">
        <h2 id={id} className="row-title">
          <Link to={paths.mobile.need(need.id)}>{need.title}</Link>
        </h2>
        <StateChip tone="blue">{needKindText[need.kind]}</StateChip>
      </div>
      <p className="row-note">
        {need.communityName}
        {need.place && ` · ${need.place}`}
      </p>
      <p className="need-when">{whenText(need.windows)}</p>
      <NeedReasons reasons={reasons} obstacles={obstacles} withoutSeats />
      <div className="need-foot">
        <span className="row-note">{seatsNote(need)}</span>
        <ClaimButton need={need} claiming={claiming} />
      </div>
    </article>
  );
}

interface ClaimButtonProps {
  need: Need;
  claiming: Claiming;
  prominent?: boolean;
}

/** The button, or why there is none. */
export function ClaimButton({ need, claiming, prominent = false }: ClaimButtonProps) {
  if (canClaim(need))
    return (
      <button
        type="button"
        className={prominent ? 'btn btn-primary' : 'btn'}
        disabled={claiming.busy}
        aria-label={`认领 ${need.title}`}
        onClick={() => claiming.claim(need)}
      >
        {claiming.claimingId === need.id ? '正在认领…' : '认领'}
      </button>
    );
  if (need.ownClaimId) return <StateChip tone="green">我已认领</StateChip>;
  return <StateChip tone="plain">{whyNot(need)}</StateChip>;
}

function whyNot(need: Need): string {
  if (need.status !== 'OPEN') return needStatusText[need.status];
  if (isOver(need.windows)) return '时间已过';
  return freeSeats(need) === 0 ? '已满' : '';
}
