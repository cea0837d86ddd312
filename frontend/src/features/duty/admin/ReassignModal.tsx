import { Modal, Select } from 'antd';
import { useState } from 'react';
import { useAbsencesBetween } from '@/features/member/api';
import { dayText } from '@/shared/lib/dates';
import { notify } from '@/shared/notices';
import { type Duty, useAssignDuty, useDuties, useRoster } from '../api';

interface ReassignModalProps {
  duty: Duty;
  onClose: () => void;
}

/** The tap and keyboard way of changing a draft; says who is away or already on that day. */
export function ReassignModal({ duty, onClose }: ReassignModalProps) {
  const [memberId, setMemberId] = useState<string>();
  const roster = useRoster(duty.rosterId);
  const sameDay = useDuties(duty.date, duty.date);
  const absences = useAbsencesBetween(duty.date, duty.date);
  const assign = useAssignDuty();

  // Nobody can be chosen before it is known who is away or taken.
  const reading = roster.isPending || sameDay.isPending || absences.isPending;
  const busy = new Set(sameDay.data?.map((each) => each.memberId));
  const away = new Set(
    absences.data
      ?.filter(({ from, to }) => from <= duty.date && duty.date <= to)
      .map((each) => each.memberId),
  );
  const loads = roster.data?.fairness.loads ?? [];
  const options = loads
    .filter((load) => load.memberId !== duty.memberId)
    .map((load) => {
      const why = busy.has(load.memberId) ? '当天已有班' : away.has(load.memberId) ? '当天请假' : '';
      return {
        value: load.memberId,
        disabled: Boolean(why),
        label: `${load.memberName}（${why || `现有 ${load.duties} 班`}）`,
      };
    });

  const submit = () => {
    if (!memberId) return;
    const done = (changed: Duty) => {
      notify('green', `${changed.memberName ?? ''} 接下这一班。`);
      onClose();
    };
    assign.mutate({ duty, memberId }, { onSuccess: done });
  };

  return (
    <Modal
      open
      title={`${dayText(duty.date)}的班换给谁`}
      okText={duty.memberId ? '换人' : '补人'}
      cancelText="取消"
      okButtonProps={{ disabled: !memberId }}
      confirmLoading={assign.isPending}
      onCancel={onClose}
      onOk={submit}
    >
      <p style={{ marginBottom: 12 }}>现在是 {duty.memberName ?? '空缺'}。手动换人后，公平性会重新计算。</p>
      <Select
        aria-label="换给"
        showSearch
        optionFilterProp="label"
        style={{ width: '100%' }}
        placeholder="选择党员"
        loading={reading}
        disabled={reading}
        value={memberId}
        onChange={setMemberId}
        options={options}
      />
    </Modal>
  );
}
