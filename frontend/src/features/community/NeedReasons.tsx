import type { NeedObstacle, NeedReason } from './needApi';
import { obstacleText, reasonText } from './needRules';
import './needs.css';

interface NeedReasonsProps {
  reasons: NeedReason[];
  obstacles: NeedObstacle[];
  /** Seats stand elsewhere on the card already. */
  withoutSeats?: boolean;
}

export function NeedReasons({ reasons, obstacles, withoutSeats = false }: NeedReasonsProps) {
  const shown = reasons.filter(({ kind }) => !withoutSeats || kind !== 'SEATS_LEFT');
  if (shown.length + obstacles.length === 0) return null;
  return (
    <ul className="why" aria-label="为什么合适">
      {shown.map((reason) => (
        <li key={reason.kind}>{reasonText(reason)}</li>
      ))}
      {obstacles.map((obstacle) => (
        <li key={`${obstacle.kind}-${obstacle.needId}`} data-tone="amber">
          {obstacleText(obstacle)}
        </li>
      ))}
    </ul>
  );
}
