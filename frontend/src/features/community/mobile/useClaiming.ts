import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { notify } from '@/shared/notices';
import { type Need, useClaimNeed, useWithdrawClaim } from '../needApi';
import { claimFailure } from '../needRules';

interface Claimed {
  claimId: string;
  title: string;
}

/** One tap to claim and one to take it back; a lost race is told, and the list is read again. */
export function useClaiming(memberId: string) {
  const queryClient = useQueryClient();
  const claiming = useClaimNeed();
  const withdrawing = useWithdrawClaim();
  const [claimed, setClaimed] = useState<Claimed>();

  const failed = (error: unknown) => {
    notify('red', claimFailure(error));
    void queryClient.invalidateQueries({ queryKey: ['community'] });
  };
  const claim = ({ id, title }: Pick<Need, 'id' | 'title'>) =>
    claiming.mutate(
      { needId: id, memberId },
      { onSuccess: (made) => setClaimed({ claimId: made.id, title }), onError: failed },
    );
  const withdraw = (claimId: string, remark?: string, onDone?: () => void) =>
    withdrawing.mutate(
      { claimId, remark },
      {
        onSuccess: () => {
          setClaimed(undefined);
          notify('green', '已退出认领，名额空出来了。');
          onDone?.();
        },
        onError: failed,
      },
    );
  return {
    claim,
    withdraw,
    claimed,
    forget: () => setClaimed(undefined),
    claimingId: claiming.isPending ? claiming.variables.needId : undefined,
    busy: claiming.isPending || withdrawing.isPending,
  };
}

export type Claiming = ReturnType<typeof useClaiming>;
