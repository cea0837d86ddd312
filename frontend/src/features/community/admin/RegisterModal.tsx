import { Form, Input } from 'antd';
import { useState } from 'react';
import type { Schemas } from '@/shared/api/client';
import { today } from '@/shared/lib/dates';
import { uuid7 } from '@/shared/lib/uuid7';
import { notify } from '@/shared/notices';
import { DayPicker } from '@/shared/ui/admin/DayPicker';
import { FormModal } from '@/shared/ui/admin/FormModal';
import { MemberPicker } from '@/shared/ui/admin/MemberPicker';
import { useRegister } from '../api';
import { CommunityPicker } from './CommunityPicker';

type WriteRegistration = Schemas['WriteCommunityRegistration'];

interface RegisterModalProps {
  /** For whom; null to choose, undefined while closed. */
  memberId: string | null | undefined;
  onClose: () => void;
}

export function RegisterModal({ memberId, onClose }: RegisterModalProps) {
  const register = useRegister();
  const [id, setId] = useState(() => uuid7());
  const add = async (body: WriteRegistration) => {
    const { receiptNo } = await register.mutateAsync({
      id,
      body: { ...body, receiptNo: body.receiptNo?.trim() || null },
    });
    setId(uuid7());
    notify('green', `报到已登记，回执号 ${receiptNo}。`);
  };
  return (
    <FormModal<WriteRegistration>
      key={memberId ?? 'anybody'}
      title="代为登记报到"
      open={memberId !== undefined}
      onClose={onClose}
      initial={{ memberId: memberId ?? undefined, registeredOn: today() }}
      submit={add}
    >
      <Form.Item name="memberId" label="党员" rules={[{ required: true, message: '请选党员' }]}>
        <MemberPicker />
      </Form.Item>
      <Form.Item name="communityId" label="社区" rules={[{ required: true, message: '请选社区' }]}>
        <CommunityPicker />
      </Form.Item>
      <div className="form-grid">
        <Form.Item name="registeredOn" label="报到日期" rules={[{ required: true, message: '请选日期' }]}>
          <DayPicker allowClear={false} />
        </Form.Item>
        <Form.Item name="receiptNo" label="回执号" extra="社区没有给的留空，由支部编号。">
          <Input maxLength={60} />
        </Form.Item>
      </div>
    </FormModal>
  );
}
