import { today } from './dates';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export interface Period {
  from: string;
  to: string;
}

/** The days an address is about, both included: this year unless it says otherwise, and never an end before the start. */
export function periodOf({ from, to }: Partial<Period>): Period {
  const first = from && DAY.test(from) ? from : `${today().slice(0, 4)}-01-01`;
  const last = to && DAY.test(to) ? to : `${first.slice(0, 4)}-12-31`;
  return { from: first, to: last < first ? first : last };
}
