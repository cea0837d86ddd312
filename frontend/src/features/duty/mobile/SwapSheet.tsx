import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { ProblemError, sentence } from '@/shared/api/problem';
import { paths } from '@/shared/paths';
import { Loaded } from '@/shared/ui/Loaded';
import { Sheet } from '@/shared/ui/mobile/Sheet';
import { StateBox } from '@/shared/ui/StateBox';
import type { Duty } from '../api';
import { type SwapRequest, type SwapSuggestion, useRequestSwap, useSwapSuggestions } from '../swapApi';
import { SendSwap } from './SendSwap';
import { SuggestionList } from './SuggestionList';
import './swaps.css';

interface SwapSheetProps {
  duty: Duty;
  title: string;
  onClose: () => void;
}

/** Choose a colleague, add a line if wanted, send: two taps from here. */
export function SwapSheet({ duty, title, onClose }: SwapSheetProps) {
  const suggestions = useSwapSuggestions(duty.id);
  const queryClient = useQueryClient();
  const request = useRequestSwap();
  const [chosen, setChosen] = useState<SwapSuggestion>();
  const [problem, setProblem] = useState<string>();

  const send = (suggestion: SwapSuggestion, message: string) =>
    request.mutate(
      {
        dutyId: duty.id,
        body: {
          kind: suggestion.kind,
          counterpartMemberId: suggestion.memberId,
          counterpartDutyId: suggestion.counterpartDutyId,
          message: message.trim() || null,
        },
      },
      {
        onError: (error) => {
          setProblem(sentence(error));
          if (!(error instanceof ProblemError) || error.isTemporary) return;
          setChosen(undefined);
          void queryClient.invalidateQueries({ queryKey: ['duty'] });
        },
      },
    );
  const choose = (suggestion: SwapSuggestion | undefined) => {
    setProblem(undefined);
    setChosen(suggestion);
  };

  return (
    <Sheet title={request.data ? '申请已发出' : title} onClose={onClose}>
      {request.data ? (
        <Sent request={request.data} onClose={onClose} />
      ) : (
        <>
          {problem && (
            <p className="form-error" role="alert">
              {problem}
            </p>
          )}
          <Loaded query={suggestions} what="正在找当天能来的同志…">
            {({ items, needsApproval }) => (
              <>
                <SuggestionList items={items} chosen={chosen} onChoose={choose} />
                {chosen && (
                  <SendSwap
                    duty={duty}
                    suggestion={chosen}
                    needsApproval={needsApproval}
                    sending={request.isPending}
                    onSend={(message) => send(chosen, message)}
                  />
                )}
              </>
            )}
          </Loaded>
        </>
      )}
    </Sheet>
  );
}

function Sent({ request, onClose }: { request: SwapRequest; onClose: () => void }) {
  return (
    <StateBox
      title={`已发给${request.counterpartMemberName}，等他答复`}
      actions={
        <>
          <Link to={paths.mobile.swaps} className="btn">
            看换班申请
          </Link>
          <button type="button" className="btn btn-primary" onClick={onClose}>
            好
          </button>
        </>
      }
    >
      对方答复之前，这一班仍由您值。改主意可以在换班申请里撤回。
    </StateBox>
  );
}
