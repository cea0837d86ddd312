import { Modal, Select } from 'antd';
import { useState } from 'react';
import { dayText } from '@/shared/lib/dates';
import type { Duty, Fairness } from '../api';
import type { GridRow } from '../rules';

interface ReassignModalProps {
  duty: Duty;
  rows: GridRow[];
  loads: Fairness['loads'];
  /** Who already has a duty on that day, at any post. */
  busy: ReadonlySet<string | null>;
  saving: boolean;
  onClose: () => void;
  onAssign: (memberId: string) => void;
}

/** The tap and keyboard way of changing a draft; says who is away or already on that day. */
export function ReassignModal({ duty, rows, loads, busy, saving, onClose, onAssign }: ReassignModalProps) {
  const [memberId, setMemberId] = useState<string>();
  const dutiesOf = new Map(loads.map((load) => [load.memberId, load.duties]));
  const options = rows
    .flatMap((row) => {
      if (row.memberId === null || row.memberId === duty.memberId) return [];
      const why = busy.has(row.memberId) ? '当天已有班' : row.absentOn.has(duty.date) ? '当天请假' : '';
      return {
        value: row.memberId,
        disabled: Boolean(why),
        label: `${row.memberName}（${why || `现有 ${dutiesOf.get(row.memberId) ?? 0} 班`}）`,
      };
    });
  return (
    <Modal
      open
      title={`${dayText(duty.date)}的班换给谁`}
      okText="换人"
      cancelText="取消"
      okButtonProps={{ disabled: !memberId }}
      confirmLoading={saving}
      onCancel={onClose}
      onOk={() => memberId && onAssign(memberId)}
    >
      <p style={{ marginBottom: 12 }}>现在是 {duty.memberName ?? '空缺'}。手动换人后，公平性会重新计算。</p>
      <Select
        aria-label="换给"
        showSearch
        optionFilterProp="label"
        style={{ width: '100%' }}
        placeholder="选择党员"
        value={memberId}
        onChange={setMemberId}
        options={options}
      />
    </Modal>
  );
}
