import { Button, Form, Input, Popconfirm } from 'antd';
import { useState } from 'react';
import { today } from '@/shared/lib/dates';
import { notify } from '@/shared/notices';
import { FormModal } from '@/shared/ui/admin/FormModal';
import {
  type SpotCheck,
  useCancelSpotCheck,
  useCloseSpotCheck,
  useDrawSpotCheck,
  useSpotCheckResult,
} from '../spotCheckApi';
import { drawableFrom } from '../spotCheckRules';

export function SpotCheckActions({ check }: { check: SpotCheck }) {
  return (
    <>
      <Button onClick={() => window.print()}>打印</Button>
      {check.status === 'PLANNED' && <Planned check={check} />}
      {check.status === 'DRAWN' && <Closing check={check} />}
    </>
  );
}

function Planned({ check }: { check: SpotCheck }) {
  const [cancelling, setCancelling] = useState(false);
  const draw = useDrawSpotCheck(check.id);
  const cancel = useCancelSpotCheck(check.id);
  const early = drawableFrom(check, today()) !== undefined;
  const submit = async (body: { reason: string }) => {
    await cancel.mutateAsync(body);
    notify('green', '已取消，原因公开。');
  };
  return (
    <>
      <Button onClick={() => setCancelling(true)}>取消抽查</Button>
      <Popconfirm
        title="现在抽取？"
        description="总体就此固定，种子和抽中的记录立即公开，不能再抽一次。"
        okText="抽取"
        onConfirm={() => draw.mutate(undefined, { onSuccess: () => notify('green', '已抽取，种子已公开。') })}
        disabled={early}
      >
        <Button type="primary" disabled={early} loading={draw.isPending}>
          抽取
        </Button>
      </Popconfirm>
      <FormModal<{ reason: string }>
        title="取消抽查"
        open={cancelling}
        onClose={() => setCancelling(false)}
        initial={{ reason: '' }}
        submit={submit}
        submitText="取消这次抽查"
      >
        <p className="muted">
          {early
            ? '时段还没结束，取消后可以重新约定。取消的抽查和原因仍然列出。'
            : '时段已经结束，取消后这段时间不能再约定抽查，免得抽到满意为止。'}
        </p>
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

function Closing({ check }: { check: SpotCheck }) {
  const open = useSpotCheckResult(check.id).data?.open;
  const close = useCloseSpotCheck(check.id);
  return (
    <Popconfirm
      title="办结这次抽查？"
      description="办结以后核实结果不能再改。"
      okText="办结"
      disabled={open !== 0}
      onConfirm={() => close.mutate(undefined, { onSuccess: () => notify('green', '已办结。') })}
    >
      <Button type="primary" disabled={open !== 0} loading={close.isPending}>
        {open ? `办结（还有 ${open} 条待核实）` : '办结'}
      </Button>
    </Popconfirm>
  );
}
