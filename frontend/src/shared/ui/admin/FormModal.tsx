import { Form, type FormInstance, Modal } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { ProblemError } from '../../api/problem';

interface FormModalProps<V, R> {
  title: string;
  open: boolean;
  onClose: () => void;
  initial: Partial<V>;
  submit: (values: V) => Promise<R>;
  /** Called after closing: a page may keep "open" in its address, and going elsewhere comes last. */
  onSaved?: (result: R) => void;
  submitText?: string;
  cancelText?: string;
  width?: number;
  children: ReactNode | ((form: FormInstance<V>) => ReactNode);
}

/** Puts the server's violations at their fields; whatever has no field stays a message of the one error path. */
export function showViolations<V>(form: FormInstance<V>, error: unknown): void {
  if (!(error instanceof ProblemError)) return;
  const fields = error.violations.map(({ field, message }) => ({
    name: field.split('.').at(-1) ?? field,
    errors: [message],
  }));
  form.setFields(fields as Parameters<typeof form.setFields>[0]);
}

export function FormModal<V extends object, R = unknown>(props: FormModalProps<V, R>) {
  const {
    title,
    open,
    onClose,
    initial,
    submit,
    onSaved,
    submitText = '保存',
    cancelText = '取消',
    width = 520,
    children,
  } = props;
  const [form] = Form.useForm<V>();
  const [saving, setSaving] = useState(false);

  useEffect(() => {
    if (open) form.resetFields();
  }, [open, form]);

  const finish = async (values: V) => {
    setSaving(true);
    try {
      const result = await submit(values);
      onClose();
      onSaved?.(result);
    } catch (error) {
      // What was typed belongs to an older version; the newest content is behind the closed form.
      if (error instanceof ProblemError && error.status === 412) onClose();
      else showViolations(form, error);
    } finally {
      setSaving(false);
    }
  };

  return (
    <Modal
      title={title}
      open={open}
      onCancel={onClose}
      onOk={form.submit}
      okText={submitText}
      cancelText={cancelText}
      confirmLoading={saving}
      width={width}
      destroyOnHidden
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={initial}
        onFinish={(values) => void finish(values)}
        requiredMark={false}
      >
        {typeof children === 'function' ? children(form) : children}
      </Form>
    </Modal>
  );
}
