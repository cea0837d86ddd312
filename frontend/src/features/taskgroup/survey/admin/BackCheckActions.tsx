import { Button, Form, Input, Popconfirm } from 'antd';
import { useState } from 'react';
import { today } from '@/shared/lib/dates';
import { notify } from '@/shared/notices';
import { FormModal } from '@/shared/ui/admin/FormModal';
import { type BackCheck, useCancelBackCheck, useCloseBackCheck, useDrawBackCheck } from '../backCheckApi';
import { drawableFrom } from '../backCheckRules';

export function BackCheckActions({ check }: { check: BackCheck }) {
  return (
    <>
      <Button onClick={() => window.print()}>打印</Button>
      {check.status === 'PLANNED' && <Planned check={check} />}
      {check.status === 'DRAWN' && <Closing check={check} />}
    </>
  );
}

function Planned({ check }: { check: BackCheck }) {
  const [cancelling, setCancelling] = useState(false);
  const draw = useDrawBackCheck(check);
  const cancel = useCancelBackCheck(check);
  const early = drawableFrom(check, today()) !== undefined;
  return (
    <>
      <Button onClick={() => setCancelling(true)}>取消</Button>
      <Popconfirm
        title="现在抽取？"
        description="总体就此固定，种子和抽中的户立即公开，不能再抽一次。"
        okText="抽取"
        onConfirm={() => draw.mutate(undefined, { onSuccess: () => notify('green', '已抽取，种子已公开。') })}
        disabled={early}
      >
        <Button type="primary" disabled={early} loading={draw.isPending}>
          抽取
        </Button>
      </Popconfirm>
      <FormModal<{ reason: string }>
        title="取消回访核实"
        open={cancelling}
        onClose={() => setCancelling(false)}
        initial={{ reason: '' }}
        submit={async (body) => {
          await cancel.mutateAsync(body);
          notify('green', '已取消，原因公开。');
        }}
        submitText="取消这次核实"
      >
        <Form.Item
          name="reason"
          label="原因（所有党员都能看到）"
          rules={[{ required: true, whitespace: true, message: '请写明原因' }]}
        >
          <Input.TextArea rows={3} maxLength={500} />
        </Form.Item>
      </FormModal>
    </>
  );
}

function Closing({ check }: { check: BackCheck }) {
  const close = useCloseBackCheck(check);
  return (
    <Popconfirm
      title="办结这次核实？"
      description="办结以后核实结果不能再改。"
      okText="办结"
      disabled={check.open > 0}
      onConfirm={() => close.mutate(undefined, { onSuccess: () => notify('green', '已办结。') })}
    >
      <Button type="primary" disabled={check.open > 0} loading={close.isPending}>
        {check.open > 0 ? `办结（还有 ${check.open} 户待核实）` : '办结'}
      </Button>
    </Popconfirm>
  );
}
