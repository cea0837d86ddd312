import { Button, Form, Input, Popconfirm } from 'antd';
import { useState } from 'react';
import { ProblemError, sentence } from '@/shared/api/problem';
import { notify } from '@/shared/notices';
import { useSession } from '@/shared/session';
import { FormModal } from '@/shared/ui/admin/FormModal';
import { type SwapAction, type SwapRequest, useAnswerSwap } from '../swapApi';
import { swapActionText, swapDoneText } from '../swapLabels';
import { answersForAnother } from '../swapRules';

/** Steps that are asked about once more; the others want a reason or are the wanted answer. */
const SURE: Partial<Record<SwapAction, string>> = {
  WITHDRAW: '撤回后对方不用再答复。',
  REVERSE: '委员办理立即换回；本人提出的要等对方同意。双方会收到通知。',
};

interface SwapActionsProps {
  request: SwapRequest;
  onStale: () => void;
}

/** Only what the server says this person can do now. */
export function SwapActions({ request, onStale }: SwapActionsProps) {
  const { memberId } = useSession();
  const answer = useAnswerSwap();
  const [reasoning, setReasoning] = useState<SwapAction>();
  const forAnother = answersForAnother(request, memberId);
  const words = (action: SwapAction) =>
    action === 'ACCEPT' && forAnother ? '代为同意' : swapActionText[action];

  const send = async (action: SwapAction, note?: string) => {
    try {
      await answer.mutateAsync({ swapRequestId: request.id, action, note });
      notify('green', swapDoneText[action]);
    } catch (error) {
      notify('red', sentence(error));
      if (error instanceof ProblemError && error.status === 409) onStale();
      throw error;
    }
  };
  const sendNow = (action: SwapAction) => void send(action).catch(() => undefined);
  const press = (action: SwapAction) => {
    const wantsReason = action === 'REJECT' || (action === 'ACCEPT' && forAnother);
    if (wantsReason) setReasoning(action);
    else sendNow(action);
  };

  return (
    <footer>
      {request.actions.map((action) =>
        SURE[action] ? (
          <Popconfirm
            key={action}
            title={`${words(action)}？`}
            description={SURE[action]}
            onConfirm={() => sendNow(action)}
          >
            <Button>{words(action)}</Button>
          </Popconfirm>
        ) : (
          <Button
            key={action}
            type={action === 'APPROVE' ? 'primary' : 'default'}
            loading={answer.isPending}
            onClick={() => press(action)}
          >
            {words(action)}
          </Button>
        ),
      )}
      {reasoning && (
        <FormModal<{ note: string }>
          title={words(reasoning)}
          open
          onClose={() => setReasoning(undefined)}
          initial={{}}
          submit={({ note }) => send(reasoning, note)}
          submitText={words(reasoning)}
        >
          <Form.Item
            name="note"
            label="原因"
            extra="双方都看得到。不要写病情等个人情况。"
            rules={[{ required: true, whitespace: true, message: '请写明原因' }]}
          >
            <Input.TextArea maxLength={200} rows={3} placeholder={PLACEHOLDER[reasoning]} />
          </Form.Item>
        </FormModal>
      )}
    </footer>
  );
}

const PLACEHOLDER: Partial<Record<SwapAction, string>> = {
  ACCEPT: '例如 电话里已同意，手机不在身边',
  REJECT: '例如 当天还有别的安排',
};
