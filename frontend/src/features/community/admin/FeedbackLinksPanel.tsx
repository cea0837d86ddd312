import { Button, Form, InputNumber, Popconfirm } from 'antd';
import { useState } from 'react';
import { dayOf, dayText, fullDayText } from '@/shared/lib/dates';
import type { Period } from '@/shared/lib/period';
import { actionsColumn } from '@/shared/ui/admin/actionsColumn';
import { DayPicker } from '@/shared/ui/admin/DayPicker';
import { FormModal } from '@/shared/ui/admin/FormModal';
import { PagedTable } from '@/shared/ui/admin/PagedTable';
import { StateBox } from '@/shared/ui/StateBox';
import { StateChip } from '@/shared/ui/StateChip';
import {
  type FeedbackLink,
  type NewFeedbackLink,
  useCreateFeedbackLink,
  useFeedbackLinks,
  useRevokeFeedbackLink,
} from '../feedbackApi';
import { linkState } from '../feedbackLabels';
import { CommunityPicker } from './CommunityPicker';
import { NewLink } from './NewLink';

interface Asked extends Period {
  communityId: string;
  validDays: number;
}

export function FeedbackLinksPanel({ period }: { period: Period }) {
  const [asking, setAsking] = useState(false);
  const [made, setMade] = useState<NewFeedbackLink>();
  return (
    <section aria-labelledby="links">
      <div className="section-head">
        <h2 id="links">发给社区的链接</h2>
        <Button type="primary" onClick={() => setAsking(true)}>
          发一个链接
        </Button>
      </div>
      {made && <NewLink link={made} onDone={() => setMade(undefined)} />}
      <Links />
      {asking && <AskCommunity period={period} onClose={() => setAsking(false)} onMade={setMade} />}
    </section>
  );
}

function Links() {
  const links = useFeedbackLinks();
  const revoke = useRevokeFeedbackLink();
  const now = new Date();
  return (
    <PagedTable<FeedbackLink>
      list={links}
      unit="个"
      empty={<StateBox title="还没有发过链接">点“发一个链接”，把地址用短信或微信发给社区的联系人。</StateBox>}
      columns={[
        { title: '社区', dataIndex: 'communityName' },
        {
          title: '问的时间段',
          key: 'period',
          render: (_, { from, to }) => `${fullDayText(from)} 至 ${fullDayText(to)}`,
        },
        {
          title: '发出',
          key: 'created',
          render: (_, link) => `${dayText(dayOf(link.createdAt))} ${link.createdBy}`,
        },
        { title: '有效到', key: 'expires', render: (_, link) => dayText(dayOf(link.expiresAt)) },
        {
          title: '状态',
          key: 'state',
          render: (_, link) => {
            const { tone, text } = linkState(link, now);
            return <StateChip tone={tone}>{text}</StateChip>;
          },
        },
        actionsColumn((link) =>
          linkState(link, now).open ? (
            <Popconfirm
              title="停用这个链接？"
              description="社区再打开它，会看到已停用。"
              okText="停用"
              cancelText="留着"
              onConfirm={() => revoke.mutateAsync(link.id)}
            >
              <Button size="small">停用</Button>
            </Popconfirm>
          ) : null,
        ),
      ]}
    />
  );
}

interface AskCommunityProps {
  period: Period;
  onClose: () => void;
  onMade: (link: NewFeedbackLink) => void;
}

function AskCommunity({ period, onClose, onMade }: AskCommunityProps) {
  const create = useCreateFeedbackLink();
  return (
    <FormModal<Asked, NewFeedbackLink>
      title="发一个反馈链接"
      open
      onClose={onClose}
      initial={{ ...period, validDays: 14 }}
      submit={(values) => create.mutateAsync(values)}
      onSaved={onMade}
      submitText="生成链接"
    >
      <Form.Item name="communityId" label="社区" rules={[{ required: true, message: '请选择社区' }]}>
        <CommunityPicker />
      </Form.Item>
      <Form.Item name="from" label="从" rules={[{ required: true, message: '请选日期' }]}>
        <DayPicker allowClear={false} />
      </Form.Item>
      <Form.Item name="to" label="到（含）" rules={[{ required: true, message: '请选日期' }]}>
        <DayPicker allowClear={false} />
      </Form.Item>
      <Form.Item name="validDays" label="有效天数" extra="到期自动失效，最长 60 天。">
        <InputNumber min={1} max={60} precision={0} />
      </Form.Item>
    </FormModal>
  );
}
