import { Form, Input, Select } from 'antd';
import { CommunityPicker } from '@/features/community/admin/CommunityPicker';
import { notify } from '@/shared/notices';
import { useSession } from '@/shared/session';
import { DayPicker } from '@/shared/ui/admin/DayPicker';
import { FormModal } from '@/shared/ui/admin/FormModal';
import { MemberPicker } from '@/shared/ui/admin/MemberPicker';
import { type Activity, useSaveActivity, type WriteActivity } from '../api';
import { kindText } from '../labels';

interface ActivityFormProps {
  activity?: Activity;
  open: boolean;
  onClose: () => void;
  onSaved?: (activity: Activity) => void;
}

export function ActivityForm({ activity, open, onClose, onSaved }: ActivityFormProps) {
  const { memberId } = useSession();
  const save = useSaveActivity();
  const submit = async (values: WriteActivity) => {
    const body: WriteActivity = {
      ...values,
      name: values.name.trim(),
      place: values.place?.trim() || null,
      description: values.description?.trim() || null,
    };
    const saved = await save.mutateAsync({ activity, body });
    notify('green', activity ? '活动已修改。' : '活动已建好，接下来排班次。');
    return saved;
  };
  return (
    <FormModal<WriteActivity, Activity>
      title={activity ? '修改活动' : '新建活动'}
      open={open}
      onClose={onClose}
      onSaved={onSaved}
      initial={activity ? valuesOf(activity) : { organiserMemberId: memberId ?? undefined }}
      submit={submit}
      width={600}
    >
      <Form.Item name="name" label="活动名称" rules={[{ required: true, message: '请填活动名称' }]}>
        <Input maxLength={100} placeholder="例如 11月周末大扫除" />
      </Form.Item>
      <div className="form-grid">
        <Form.Item name="kind" label="类别" rules={[{ required: true, message: '请选类别' }]}>
          <Select options={Object.entries(kindText).map(([value, label]) => ({ value, label }))} />
        </Form.Item>
        <Form.Item
          name="organiserMemberId"
          label="组织者"
          rules={[{ required: true, message: '请选组织者' }]}
        >
          <MemberPicker />
        </Form.Item>
        <Form.Item name="communityId" label="哪个社区" rules={[{ required: true, message: '请选社区' }]}>
          <CommunityPicker />
        </Form.Item>
        <Form.Item name="place" label="地点">
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="startsOn" label="从哪天" rules={[{ required: true, message: '请选日期' }]}>
          <DayPicker />
        </Form.Item>
        <Form.Item name="endsOn" label="到哪天" rules={[{ required: true, message: '请选日期' }]}>
          <DayPicker />
        </Form.Item>
      </div>
      <Form.Item name="description" label="说明" extra="党员报名前看得到。">
        <Input.TextArea rows={3} maxLength={1000} />
      </Form.Item>
    </FormModal>
  );
}

function valuesOf(activity: Activity): WriteActivity {
  const { name, kind, place, communityId, startsOn, endsOn, description, organiserMemberId } = activity;
  return { name, kind, place, communityId, startsOn, endsOn, description, organiserMemberId };
}
