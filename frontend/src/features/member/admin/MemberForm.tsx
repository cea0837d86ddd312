import { Form, Input, Select } from 'antd';
import { useNavigate } from 'react-router';
import { usePartyGroups } from '@/features/branch/api';
import { officeText } from '@/features/branch/labels';
import { notify } from '@/shared/notices';
import { paths } from '@/shared/paths';
import { DayPicker } from '@/shared/ui/admin/DayPicker';
import { FormModal } from '@/shared/ui/admin/FormModal';
import { type Member, useSaveMember, type WriteMember } from '../api';
import { affiliationText, sexText, standingText } from '../labels';
import { affiliationChoices, standingChoices } from '../rules';

interface MemberFormProps {
  member?: Member;
  open: boolean;
  onClose: () => void;
}

function initialOf(member: Member | undefined): WriteMember {
  if (!member) return { name: '', sex: 'UNKNOWN', standing: 'FULL', affiliation: 'HERE' };
  const { id: _id, version: _version, votingRight: _voting, ...rest } = member;
  return rest;
}

function choices<T extends string>(texts: Record<T, string>, only?: T[]) {
  return (only ?? (Object.keys(texts) as T[])).map((value) => ({ value, label: texts[value] }));
}

export function MemberForm({ member, open, onClose }: MemberFormProps) {
  const save = useSaveMember();
  const navigate = useNavigate();
  const groups = usePartyGroups();

  const submit = async (values: WriteMember) => {
    const body = Object.fromEntries(
      Object.entries(values).map(([key, value]) => [key, value === '' || value === undefined ? null : value]),
    ) as WriteMember;
    const saved = await save.mutateAsync({ member, body });
    notify('green', member ? '已保存。' : `已登记 ${saved.name}。`);
    if (!member) void navigate(paths.admin.member(saved.id));
  };

  return (
    <FormModal<WriteMember>
      title={member ? `修改 ${member.name}` : '登记党员'}
      open={open}
      onClose={onClose}
      initial={initialOf(member)}
      submit={submit}
      width={680}
    >
      <div className="form-grid">
        <Form.Item name="name" label="姓名" rules={[{ required: true, message: '请填姓名' }]}>
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item
          name="mobile"
          label="手机"
          rules={[{ pattern: /^1[3-9]\d{9}$/, message: '应为 11 位手机号' }]}
        >
          <Input inputMode="tel" maxLength={11} />
        </Form.Item>
        <Form.Item name="sex" label="性别">
          <Select options={choices(sexText)} />
        </Form.Item>
        <Form.Item name="birthDate" label="出生日期">
          <DayPicker />
        </Form.Item>
        <Form.Item name="department" label="部门">
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item name="partyGroupId" label="党小组">
          <Select
            allowClear
            options={(groups.data ?? []).map((group) => ({ value: group.id, label: group.name }))}
          />
        </Form.Item>
        <Form.Item name="standing" label="人员类别" extra={member && '只能按规定的步骤变化。'}>
          <Select options={choices(standingText, member && standingChoices(member.standing))} />
        </Form.Item>
        <Form.Item name="affiliation" label="组织关系">
          <Select options={choices(affiliationText, member && affiliationChoices(member.affiliation))} />
        </Form.Item>
        <Form.Item name="joinedOn" label="入党日期">
          <DayPicker />
        </Form.Item>
        <Form.Item name="fullOn" label="转正日期">
          <DayPicker />
        </Form.Item>
        <Form.Item name="office" label="支部职务" extra="与现任不同时，自今天起登记或结束任职。">
          <Select allowClear options={choices(officeText)} />
        </Form.Item>
      </div>
    </FormModal>
  );
}
