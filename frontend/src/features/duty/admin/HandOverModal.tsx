import { Input, Modal } from 'antd';
import { useState } from 'react';
import { sentence } from '@/shared/api/problem';
import { dayText, hourMinute } from '@/shared/lib/dates';
import { notify } from '@/shared/notices';
import { type Duty, useExchangeDrafts } from '../api';
import { swapSent } from '../deskLabels';
import type { Drop } from '../deskRules';
import { useRequestSwap } from '../swapApi';
import './drawers.css';

/** A duty was dropped on somebody: what that would mean, before it happens. */
export function HandOverModal({ drop, onClose }: { drop: Drop; onClose: () => void }) {
  const { duty } = drop;
  const other = drop.kind === 'EXCHANGE' ? drop.other : undefined;
  const taker = drop.kind === 'GIVE' ? drop.memberName : (drop.other.memberName ?? '');
  const draft = duty.status === 'DRAFT';
  const [message, setMessage] = useState('');
  const [fault, setFault] = useState<string>();
  const exchange = useExchangeDrafts();
  const request = useRequestSwap();

  const submit = async () => {
    setFault(undefined);
    try {
      if (draft && other) {
        await exchange.mutateAsync({ duty, other });
        notify('green', '两班已对换。');
      } else {
        const counterpartMemberId = drop.kind === 'GIVE' ? drop.memberId : drop.other.memberId;
        if (!counterpartMemberId) return;
        const body = {
          kind: other ? ('SWAP' as const) : ('COVER' as const),
          counterpartMemberId,
          counterpartDutyId: other?.id ?? null,
          message: message.trim() || null,
        };
        notify('green', swapSent(await request.mutateAsync({ dutyId: duty.id, body })));
      }
      onClose();
    } catch (error) {
      setFault(sentence(error));
    }
  };

  return (
    <Modal
      open
      title={other ? '两班对换' : `请 ${taker} 替班`}
      okText={draft ? '对换' : '提出申请'}
      cancelText="取消"
      confirmLoading={exchange.isPending || request.isPending}
      onCancel={onClose}
      onOk={() => void submit()}
    >
      <div className="modal-parts">
        <div className="two-duties" style={{ margin: 0 }}>
          <DutyCard duty={duty} />
          <i>{other ? '⇄' : '→'}</i>
          {other ? <DutyCard duty={other} /> : <Taker name={taker} />}
        </div>
        <p>
          {draft
            ? '草稿里直接对换，各人班数不变。'
            : `代 ${duty.memberName} 提出；${taker} 同意后才换，需要审批的还要批准。`}
        </p>
        {!draft && (
          <Input.TextArea
            aria-label="留言"
            placeholder="留言（可不填）"
            maxLength={200}
            rows={2}
            value={message}
            onChange={(event) => setMessage(event.target.value)}
          />
        )}
        {fault && (
          <p className="form-error" role="alert">
            {fault}
          </p>
        )}
      </div>
    </Modal>
  );
}

function DutyCard({ duty }: { duty: Duty }) {
  return (
    <div>
      <strong>{duty.memberName}</strong>
      {dayText(duty.date)}
      <br />
      <span>
        {hourMinute(duty.startTime)}–{hourMinute(duty.endTime)} {duty.dutyPostName}
      </span>
    </div>
  );
}

function Taker({ name }: { name: string }) {
  return (
    <div>
      <strong>{name}</strong>
      接下这一班
    </div>
  );
}
