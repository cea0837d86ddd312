import { Input, Modal } from 'antd';
import { useState } from 'react';
import type { TaskStatus } from '../api';
import { statusStepText } from '../labels';
import type { PlannedTask } from '../planApi';
import { blockers } from '../taskRules';
import type { TaskDesk } from './useTaskDesk';

interface OverrideModalProps {
  task: PlannedTask;
  status: TaskStatus;
  /** What the server said, when it knows of an obstacle that this page does not show. */
  why?: string;
  taskOf: ReadonlyMap<string, PlannedTask>;
  desk: TaskDesk;
}

/** Blocked means blocked; who goes on all the same says why, and it stays on record. */
export function OverrideModal({ task, status, why, taskOf, desk }: OverrideModalProps) {
  const [reason, setReason] = useState('');
  const waitsFor = blockers(task, taskOf);
  return (
    <Modal
      open
      title={`${task.code} ${task.name} 还被前置挡住`}
      okText={`写明理由，仍然${statusStepText[status]}`}
      cancelText="先不办"
      okButtonProps={{ disabled: !reason.trim() }}
      confirmLoading={desk.saving}
      onCancel={desk.close}
      onOk={() => desk.setStatus(task, status, reason.trim())}
    >
      {why ? (
        <p>{why}</p>
      ) : (
        <>
          <p>这些硬前置还没有办结：</p>
          <ul>
            {waitsFor.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
      <label className="stacked" htmlFor="override-reason">
        为什么可以先办
        <Input.TextArea
          id="override-reason"
          rows={3}
          maxLength={500}
          value={reason}
          placeholder="例如 主管部门 11月20日 电话同意先行受理，原件后补"
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      <p className="muted">谁、何时、为什么会记入“越过前置的记录”。</p>
    </Modal>
  );
}
