import { Form, Input } from 'antd';
import { notify } from '@/shared/notices';
import { FormModal } from '@/shared/ui/admin/FormModal';
import { usePutWorkCalendar, type WorkCalendar } from '../api';
import { noticeLines, parseNoticeLines } from '../rules';

interface Values {
  noticeUrl: string;
  lines: string;
}

interface NoticeFormProps {
  year: number;
  calendar?: WorkCalendar;
  onClose: () => void;
}

export function NoticeForm({ year, calendar, onClose }: NoticeFormProps) {
  const put = usePutWorkCalendar();
  const submit = async ({ noticeUrl, lines }: Values) => {
    const { days } = parseNoticeLines(lines);
    await put.mutateAsync({ year, version: calendar?.version, body: { noticeUrl: noticeUrl.trim(), days } });
    notify('green', `${year} 年工作日历已录入。`);
  };
  return (
    <FormModal<Values>
      title={`录入 ${year} 年放假通知`}
      open
      onClose={onClose}
      width={620}
      initial={{ noticeUrl: calendar?.noticeUrl ?? '', lines: calendar ? noticeLines(calendar.days) : '' }}
      submit={submit}
    >
      <Form.Item
        name="noticeUrl"
        label="通知网址"
        rules={[
          { required: true, message: '请填通知网址' },
          { pattern: /^https?:\/\/.+/, message: '以 http:// 或 https:// 开头' },
        ]}
      >
        <Input maxLength={500} placeholder="https://www.gov.cn/…" />
      </Form.Item>
      <Form.Item
        name="lines"
        label="放假与调休，一天一行"
        extra="写法：日期 名称；调休上班的在后面加“上班”。普通周末不用写。"
        rules={[
          { required: true, message: '请按通知逐日填写' },
          {
            validator: (_, text?: string) => {
              const { fault } = parseNoticeLines(text ?? '');
              return fault ? Promise.reject(new Error(fault)) : Promise.resolve();
            },
          },
        ]}
      >
        <Input.TextArea
          rows={12}
          placeholder={`${year}-01-01 元旦\n${year}-01-02 元旦\n${year}-01-04 元旦 上班`}
        />
      </Form.Item>
    </FormModal>
  );
}
