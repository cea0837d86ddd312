import type { ChipTone } from '@/shared/ui/StateChip';
import type { Duty, Fairness } from './api';
import type { RosterEvidence, Verdict } from './certificate';
import type { RosterBasis } from './planningApi';

/** What the verifier is given. A plan changed by hand has no prices: free ones prove nothing, but still find an exchange. */
export function evidenceOf(
  basis: RosterBasis,
  duties: Pick<Duty, 'date' | 'memberId' | 'status'>[],
  certificate: Fairness['certificate'],
): RosterEvidence {
  return {
    basis,
    seats: duties
      .filter((duty) => duty.status !== 'CANCELLED')
      .map(({ date, memberId }) => ({ date, memberId })),
    prices: certificate?.prices ?? basis.members.map(({ memberId }) => ({ memberId, price: '0' })),
  };
}

export interface Badge {
  tone: ChipTone;
  text: string;
}

type Figures = Pick<Fairness, 'certificate' | 'objective' | 'gap'>;

/** The badge believes the browser's own sum only: figures that differ from the server's are an alarm. */
export function badgeFor(fairness: Figures, verdict: Verdict): Badge {
  if (verdict.objective !== undefined && verdict.objective !== fairness.objective)
    return { tone: 'red', text: '数字对不上' };
  if (verdict.proved) return { tone: 'green', text: '已验证最优' };
  if (fairness.certificate) return { tone: 'red', text: '核验没有通过' };
  return {
    tone: 'amber',
    text: fairness.gap === '0' ? '还没有证明' : `不再是最优：差 ${fairness.gap}`,
  };
}
