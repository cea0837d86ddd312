import { Button, Form, Input, Popconfirm } from 'antd';
import { type ReactNode, useState } from 'react';
import { notify } from '../../notices';
import { FormModal } from '../../ui/admin/FormModal';
import type { DrawStatus } from '../drawRules';

interface Change {
  isPending: boolean;
  mutate: (nothing: undefined, then: { onSuccess: () => void }) => void;
}

interface DrawActionsProps {
  status: DrawStatus;
  /** Whether the draw must wait. */
  early: boolean;
  /** Drawn things without an outcome; undefined as long as nobody knows. */
  open: number | undefined;
  /** 抽查, 核实 */
  name: string;
  /** 记录 and 条, or 户 and 户 */
  words: { item: string; unit: string };
  /** What is to be known before cancelling. */
  cancelNote?: ReactNode;
  draw: Change;
  close: Change;
  cancel: (body: { reason: string }) => Promise<unknown>;
}

/** What an officer can do with a draw: draw or cancel it, and close it in the end. */
export function DrawActions(props: DrawActionsProps) {
  return (
    <>
      <Button onClick={() => window.print()}>打印</Button>
      {props.status === 'PLANNED' && <Planned {...props} />}
      {props.status === 'DRAWN' && <Closing {...props} />}
    </>
  );
}

function Planned({ early, name, words, cancelNote, draw, cancel }: DrawActionsProps) {
  const [cancelling, setCancelling] = useState(false);
  const submit = async (body: { reason: string }) => {
    await cancel(body);
    notify('green', '已取消，原因公开。');
  };
  return (
    <>
      <Button onClick={() => setCancelling(true)}>取消{name}</Button>
      <Popconfirm
        title="现在抽取？"
        description={`总体就此固定，种子和抽中的${words.item}立即公开，不能再抽一次。`}
        okText="抽取"
        onConfirm={() => draw.mutate(undefined, { onSuccess: () => notify('green', '已抽取，种子已公开。') })}
        disabled={early}
      >
        <Button type="primary" disabled={early} loading={draw.isPending}>
          抽取
        </Button>
      </Popconfirm>
      <FormModal<{ reason: string }>
        title={`取消${name}`}
        open={cancelling}
        onClose={() => setCancelling(false)}
        initial={{ reason: '' }}
        submit={submit}
        submitText={`取消这次${name}`}
        cancelText="先不取消"
      >
        {cancelNote && <p className="muted form-intro">{cancelNote}</p>}
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

function Closing({ open, name, words, close }: DrawActionsProps) {
  return (
    <Popconfirm
      title={`办结这次${name}？`}
      description="办结以后核实结果不能再改。"
      okText="办结"
      disabled={open !== 0}
      onConfirm={() => close.mutate(undefined, { onSuccess: () => notify('green', '已办结。') })}
    >
      <Button type="primary" disabled={open !== 0} loading={close.isPending}>
        {open ? `办结（还有 ${open} ${words.unit}待核实）` : '办结'}
      </Button>
    </Popconfirm>
  );
}
