import { Input, Modal } from 'antd';
import { useState } from 'react';
import { ProblemError, sentence } from '@/shared/api/problem';
import { notify } from '@/shared/notices';
import { Loaded } from '@/shared/ui/Loaded';
import type { Roster } from '../api';
import { type DutyPin, useReplanningPreview, useReplanRoster } from '../planningApi';
import { PinsEditor } from './PinsEditor';
import { ReplanFindings } from './ReplanFindings';
import './replan.css';

/** The fairest plan with the fewest changes, person by person, before anything is saved. */
export function ReplanModal({ roster, onClose }: { roster: Roster; onClose: () => void }) {
  const [pins, setPins] = useState<DutyPin[]>([]);
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<string>();
  const preview = useReplanningPreview(roster.id, pins);
  const replan = useReplanRoster(roster.id);
  const { data } = preview;
  const nothing =
    data !== undefined && data.changedDuties + data.removedDays.length + data.addedDays.length === 0;

  const take = async () => {
    if (!data) return;
    setFault(undefined);
    try {
      await replan.mutateAsync({ pins, fingerprint: data.fingerprint, reason: reason.trim() || null });
      notify('green', `已重排，${data.changedDuties} 班换了人，有变化的人会收到通知。`);
      onClose();
    } catch (error) {
      const moved = error instanceof ProblemError && error.status === 409;
      setFault(moved ? `${sentence(error)} 下面是按现在的情况新算的方案，请再核对一遍。` : sentence(error));
      if (moved) void preview.refetch();
    }
  };

  return (
    <Modal
      open
      width={760}
      title="重排：改动最少、又最均的方案"
      okText={nothing ? '没有要改的' : '采用这个方案'}
      cancelText="先不改"
      okButtonProps={{ disabled: !data || nothing || data.obstacles.length > 0 || preview.isFetching }}
      confirmLoading={replan.isPending}
      onCancel={onClose}
      onOk={() => void take()}
    >
      <div className="replan">
        {fault && (
          <p className="form-error" role="alert">
            {fault}
          </p>
        )}
        <Loaded query={preview} what="正在算改动最少的方案…">
          {(found) => (
            <div data-stale={preview.isFetching} className="replan-body">
              <ReplanFindings preview={found} />
            </div>
          )}
        </Loaded>
        <PinsEditor roster={roster} pins={pins} onChange={setPins} />
        <Input
          aria-label="重排原因"
          placeholder="为什么重排（可不填，会留在版本记录里）"
          maxLength={200}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
    </Modal>
  );
}
