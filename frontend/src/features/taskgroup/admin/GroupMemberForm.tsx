import { Form, Select } from 'antd';
import { today } from '@/shared/lib/dates';
import { notify } from '@/shared/notices';
import { DayPicker } from '@/shared/ui/admin/DayPicker';
import { FormModal } from '@/shared/ui/admin/FormModal';
import { MemberPicker } from '@/shared/ui/admin/MemberPicker';
import { type GroupMembership, useSaveGroupMember, type WriteGroupMembership } from '../groupApi';
import { groupRoleText } from '../groupLabels';

interface GroupMemberFormProps {
  taskGroupId: string;
  membership: GroupMembership | undefined;
  open: boolean;
  onClose: () => void;
}

const ROLES = Object.entries(groupRoleText).map(([value, label]) => ({ value, label }));

export function GroupMemberForm({ taskGroupId, membership, open, onClose }: GroupMemberFormProps) {
  const save = useSaveGroupMember(taskGroupId);
  const submit = async ({ memberId, role, joinedOn, leftOn }: WriteGroupMembership) => {
    const body = { memberId, role, joinedOn, leftOn: leftOn ?? null };
    const saved = await save.mutateAsync({ membership, body });
    notify('green', `${saved.memberName} 的组内职务已保存。`);
  };
  return (
    <FormModal<WriteGroupMembership>
      key={membership?.id ?? 'new'}
      title={membership ? `${membership.memberName} 的组内职务` : '加入组员'}
      open={open}
      onClose={onClose}
      initial={membership ?? { role: 'MEMBER', joinedOn: today() }}
      submit={submit}
    >
      <Form.Item name="memberId" label="党员" rules={[{ required: true, message: '请选择党员' }]}>
        <MemberPicker />
      </Form.Item>
      <Form.Item name="role" label="职务">
        <Select options={ROLES} />
      </Form.Item>
      <Form.Item name="joinedOn" label="从哪天起" rules={[{ required: true, message: '请选日期' }]}>
        <DayPicker />
      </Form.Item>
      <Form.Item
        name="leftOn"
        label="最后一天"
        extra="还在组里就不填；换职务时，先给原职务填最后一天再新加一条。"
      >
        <DayPicker allowClear />
      </Form.Item>
    </FormModal>
  );
}
