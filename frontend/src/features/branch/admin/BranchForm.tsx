import { Form, Input } from 'antd';
import { notify } from '@/shared/notices';
import { FormModal } from '@/shared/ui/admin/FormModal';
import { type Branch, useUpdateBranch } from '../api';

interface Values {
  name: string;
  parentCommittee?: string | null;
}

export function BranchForm({
  branch,
  open,
  onClose,
}: {
  branch: Branch;
  open: boolean;
  onClose: () => void;
}) {
  const update = useUpdateBranch();
  const submit = async ({ name, parentCommittee }: Values) => {
    const body = { name: name.trim(), parentCommittee: parentCommittee?.trim() || null };
    await update.mutateAsync({ version: branch.version, body });
    notify('green', '支部信息已保存。');
  };
  return (
    <FormModal<Values> title="修改支部" open={open} onClose={onClose} initial={branch} submit={submit}>
      <Form.Item
        name="name"
        label="支部名称"
        rules={[{ required: true, whitespace: true, message: '请填支部名称' }]}
      >
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="parentCommittee" label="上级党委">
        <Input maxLength={100} />
      </Form.Item>
    </FormModal>
  );
}
