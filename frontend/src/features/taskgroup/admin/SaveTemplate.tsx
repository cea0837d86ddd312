import { Form, Input } from 'antd';
import { useNavigate } from 'react-router';
import { notify } from '@/shared/notices';
import { paths } from '@/shared/paths';
import { FormModal } from '@/shared/ui/admin/FormModal';
import { useCreateTemplate } from '../exchangeApi';

interface SaveTemplateProps {
  taskGroupId: string;
  groupName: string;
  open: boolean;
  onClose: () => void;
}

interface Values {
  name: string;
  description?: string;
}

export function SaveTemplate({ taskGroupId, groupName, open, onClose }: SaveTemplateProps) {
  const create = useCreateTemplate();
  const navigate = useNavigate();
  return (
    <FormModal<Values, { id: string }>
      title="存为手续模板"
      open={open}
      onClose={onClose}
      initial={{ name: groupName }}
      submit={(values) =>
        create.mutateAsync({
          taskGroupId,
          name: values.name.trim(),
          description: values.description?.trim() || null,
        })
      }
      onSaved={(template) => {
        notify('green', '模板已保存。');
        void navigate(paths.admin.procedureTemplate(template.id));
      }}
    >
      <p className="muted form-intro">
        保存环节、工期、前置与依据；不含人员、日期和进展。以后改这个工作组，模板不跟着变。
      </p>
      <TemplateFields />
    </FormModal>
  );
}

/** The same two fields wherever a template is described. */
export function TemplateFields() {
  return (
    <>
      <Form.Item
        name="name"
        label="模板名称"
        rules={[{ required: true, whitespace: true, message: '请填名称' }]}
      >
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="description" label="什么时候用">
        <Input.TextArea rows={3} maxLength={1000} placeholder="例如 市政道路新建项目，不含征地" />
      </Form.Item>
    </>
  );
}
