import { Input, Modal } from 'antd';
import { useState } from 'react';
import { sentence } from '@/shared/api/problem';
import { dayText } from '@/shared/lib/dates';
import { notify } from '@/shared/notices';
import { PickList } from '@/shared/ui/admin/PickList';
import { Loaded } from '@/shared/ui/Loaded';
import { StateChip } from '@/shared/ui/StateChip';
import type { Duty } from '../api';
import { swapSent } from '../deskLabels';
import { type SwapSuggestion, useRequestSwap, useSwapSuggestions } from '../swapApi';
import { fairnessEffect, suggestionKey } from '../swapRules';
import './drawers.css';

const ROW_HEIGHT = 62;

/** An officer files a request for a member who cannot; colleagues come in the order of what it does to fairness. */
export function SwapModal({ duty, onClose }: { duty: Duty; onClose: () => void }) {
  const suggestions = useSwapSuggestions(duty.id);
  const request = useRequestSwap();
  const [chosen, setChosen] = useState<SwapSuggestion>();
  const [message, setMessage] = useState('');
  const [fault, setFault] = useState<string>();

  const submit = async () => {
    if (!chosen) return;
    setFault(undefined);
    try {
      const body = {
        kind: chosen.kind,
        counterpartMemberId: chosen.memberId,
        counterpartDutyId: chosen.counterpartDutyId,
        message: message.trim() || null,
      };
      notify('green', swapSent(await request.mutateAsync({ dutyId: duty.id, body })));
      onClose();
    } catch (error) {
      setFault(sentence(error));
    }
  };

  return (
    <Modal
      open
      width={620}
      title={`${dayText(duty.date)} ${duty.memberName ?? ''}的班换给谁`}
      okText="提出申请"
      cancelText="取消"
      okButtonProps={{ disabled: !chosen }}
      confirmLoading={request.isPending}
      onCancel={onClose}
      onOk={() => void submit()}
    >
      <Loaded query={suggestions} what="正在算换给谁最公平…">
        {(data) => (
          <div className="modal-parts">
            <p>
              代 {duty.memberName} 提出，对方同意{data.needsApproval ? '并经批准' : ''}
              后生效。越靠前，对公平影响越小。
            </p>
            <PickList<SwapSuggestion>
              label="可以换班的同志"
              items={data.items}
              keyOf={suggestionKey}
              unit="条"
              textOf={(each) => each.memberName}
              rowHeight={ROW_HEIGHT}
              empty="现在没有人可以接这一班。可以先固定能来的人，再用“重排”补上。"
              render={(each) => (
                <Suggestion each={each} chosen={each === chosen} onChoose={() => setChosen(each)} />
              )}
            />
            <Input.TextArea
              aria-label="留言"
              placeholder="留言（可不填）"
              maxLength={200}
              rows={2}
              value={message}
              onChange={(event) => setMessage(event.target.value)}
            />
            {fault && (
              <p className="form-error" role="alert">
                {fault}
              </p>
            )}
          </div>
        )}
      </Loaded>
    </Modal>
  );
}

interface SuggestionProps {
  each: SwapSuggestion;
  chosen: boolean;
  onChoose: () => void;
}

function Suggestion({ each, chosen, onChoose }: SuggestionProps) {
  const effect = fairnessEffect(each);
  return (
    <label className="pick-choice">
      <input type="radio" name="colleague" checked={chosen} onChange={onChoose} />
      <span>
        <strong>{each.memberName}</strong>{' '}
        {each.counterpartDate ? `用 ${dayText(each.counterpartDate)} 的班来换` : '替这一班'}
        <small>{each.text}</small>
      </span>
      <StateChip tone={effect.tone}>{effect.text}</StateChip>
    </label>
  );
}
