import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { ProblemError, sentence } from '@/shared/api/problem';
import { notify } from '@/shared/notices';
import { useSession } from '@/shared/session';
import { Field } from '@/shared/ui/Field';
import { type SwapAction, type SwapRequest, useAnswerSwap } from '../swapApi';
import { swapActionText, swapDoneText } from '../swapLabels';
import { answersForAnother } from '../swapRules';

const MAIN: SwapAction[] = ['ACCEPT', 'APPROVE'];

/** One tap to agree; what disappoints or acts for somebody else asks for a word first. */
export function SwapAnswers({ request }: { request: SwapRequest }) {
  const { memberId } = useSession();
  const queryClient = useQueryClient();
  const answer = useAnswerSwap();
  const [asking, setAsking] = useState<SwapAction>();
  const [problem, setProblem] = useState<string>();
  const proxy = answersForAnother(request, memberId);

  const send = (action: SwapAction, note?: string) =>
    answer.mutate(
      { swapRequestId: request.id, action, note },
      {
        onSuccess: () => notify('green', swapDoneText[action]),
        onError: (error) => {
          const changed = error instanceof ProblemError && error.status === 409;
          setProblem(changed ? `情况刚有变化：${sentence(error)}` : sentence(error));
          if (changed) void queryClient.invalidateQueries({ queryKey: ['duty'] });
        },
        onSettled: () => setAsking(undefined),
      },
    );
  const press = (action: SwapAction) => {
    setProblem(undefined);
    if (action === 'APPROVE' || (action === 'ACCEPT' && !proxy)) send(action);
    else setAsking(action);
  };

  return (
    <>
      {problem && (
        <p className="form-error" role="alert">
          {problem}
        </p>
      )}
      {asking ? (
        <NoteForm
          action={asking}
          needed={proxy && asking === 'ACCEPT'}
          sending={answer.isPending}
          onLeave={() => setAsking(undefined)}
          onSend={(note) => send(asking, note)}
        />
      ) : (
        request.actions.length > 0 && (
          <div className="form-actions">
            {[...request.actions]
              .sort((a, b) => Number(MAIN.includes(a)) - Number(MAIN.includes(b)))
              .map((action) => (
                <button
                  key={action}
                  type="button"
                  className={MAIN.includes(action) ? 'btn btn-primary' : 'btn'}
                  disabled={answer.isPending}
                  onClick={() => press(action)}
                >
                  {action === 'ACCEPT' && proxy ? '代他同意' : swapActionText[action]}
                </button>
              ))}
          </div>
        )
      )}
    </>
  );
}

interface NoteFormProps {
  action: SwapAction;
  needed: boolean;
  sending: boolean;
  onLeave: () => void;
  onSend: (note: string) => void;
}

function NoteForm({ action, needed, sending, onLeave, onSend }: NoteFormProps) {
  const [note, setNote] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSend(note);
  };
  return (
    <form className="stack duty-form" onSubmit={submit}>
      <Field label={needed ? '为什么代他同意' : '说一句原因（可不填）'}>
        {(attributes) => (
          <input
            {...attributes}
            required={needed}
            maxLength={200}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </Field>
      <div className="form-actions">
        <button type="button" className="btn" onClick={onLeave}>
          取消
        </button>
        <button type="submit" className="btn btn-primary" disabled={sending || (needed && !note.trim())}>
          {sending ? '正在发送…' : `确定${swapActionText[action]}`}
        </button>
      </div>
    </form>
  );
}
