import { Form } from 'antd';
import { notify } from '@/shared/notices';
import { FormModal } from '@/shared/ui/admin/FormModal';
import { MemberPicker } from '@/shared/ui/admin/MemberPicker';
import { useCreatePair } from '../pairApi';

interface PairFormProps {
  surveyId: string;
  open: boolean;
  onClose: () => void;
}

type Values = Parameters<ReturnType<typeof useCreatePair>['mutateAsync']>[0];

export function PairForm({ surveyId, open, onClose }: PairFormProps) {
  const create = useCreatePair(surveyId);
  const submit = async (values: Values) => {
    await create.mutateAsync(values);
    notify('green', '两人组已组成。');
  };
  return (
    <FormModal<Values> title="组成两人组" open={open} onClose={onClose} initial={{}} submit={submit}>
      <div className="form-grid">
        <Form.Item name="firstMemberId" label="一名党员" rules={[{ required: true, message: '请选党员' }]}>
          <MemberPicker />
        </Form.Item>
        <Form.Item
          name="secondMemberId"
          label="另一名党员"
          dependencies={['firstMemberId']}
          rules={[
            { required: true, message: '请选党员' },
            ({ getFieldValue }) => ({
              validator: (_, chosen?: string) =>
                chosen && chosen === getFieldValue('firstMemberId')
                  ? Promise.reject(new Error('要选两个不同的人'))
                  : Promise.resolve(),
            }),
          ]}
        >
          <MemberPicker />
        </Form.Item>
      </div>
    </FormModal>
  );
}
