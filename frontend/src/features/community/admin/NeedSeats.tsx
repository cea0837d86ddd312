import type { Need } from '../needApi';
import { seatsText } from '../needRules';
import './needs.css';

const MOST_DOTS = 10;

/** Seats taken of all: a picture for few seats, always the numbers. */
export function NeedSeats({ need }: { need: Pick<Need, 'kind' | 'seats' | 'claimed'> }) {
  return (
    <span className="need-seats">
      {need.seats <= MOST_DOTS && (
        <span className="seat-dots" aria-hidden="true">
          {Array.from({ length: need.seats }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: seats are alike
            <i key={index} data-taken={index < need.claimed} />
          ))}
        </span>
      )}
      {seatsText(need)}
    </span>
  );
}
