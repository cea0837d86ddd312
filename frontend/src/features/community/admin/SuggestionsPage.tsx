import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { momentText } from '@/shared/lib/dates';
import { notify } from '@/shared/notices';
import { actionsColumn } from '@/shared/ui/admin/actionsColumn';
import { FormModal } from '@/shared/ui/admin/FormModal';
import { Page } from '@/shared/ui/admin/Page';
import { PagedTable } from '@/shared/ui/admin/PagedTable';
import { StateBox } from '@/shared/ui/StateBox';
import { type Suggestion, useAnswerSuggestion, useSuggestions } from '../suggestionApi';

export default function SuggestionsPage() {
  const list = useSuggestions();
  const answer = useAnswerSuggestion();
  const [answering, setAnswering] = useState<Suggestion>();
  const submit = async ({ reply }: { reply: string }) => {
    if (answering) await answer.mutateAsync({ suggestionId: answering.id, reply: reply.trim() });
    notify('green', '答复已保存，本人看得到。');
  };
  return (
    <Page title="意见建议" note="党员在手机“我的—意见建议”里写给支部的话，只有本人和支部委员看得到。">
      <PagedTable<Suggestion>
        list={list}
        width={860}
        empty={<StateBox title="还没有意见建议">有人写了会出现在这里。</StateBox>}
        columns={[
          { title: '时间', key: 'at', width: 180, render: (_, each) => momentText(each.createdAt) },
          { title: '谁写的', dataIndex: 'author', width: 110 },
          { title: '内容', key: 'content', render: (_, each) => <Lines text={each.content} /> },
          {
            title: '答复',
            key: 'answer',
            render: (_, each) =>
              each.answer ? (
                <>
                  <Lines text={each.answer} />
                  <span className="muted">
                    {each.answeredBy}
                    {each.answeredAt && `，${momentText(each.answeredAt)}`}
                  </span>
                </>
              ) : (
                <span className="muted">还没有</span>
              ),
          },
          actionsColumn((each) => (
            <Button size="small" onClick={() => setAnswering(each)}>
              {each.answer ? '改答复' : '答复'}
            </Button>
          )),
        ]}
      />
      <FormModal<{ reply: string }>
        key={answering?.id}
        title={`答复 ${answering?.author ?? ''}`}
        open={Boolean(answering)}
        onClose={() => setAnswering(undefined)}
        initial={{ reply: answering?.answer ?? '' }}
        submit={submit}
        submitText="发给本人"
      >
        <Form.Item
          name="reply"
          label="答复"
          rules={[{ required: true, whitespace: true, message: '请写答复' }]}
        >
          <Input.TextArea rows={4} maxLength={1000} />
        </Form.Item>
      </FormModal>
    </Page>
  );
}

function Lines({ text }: { text: string }) {
  return <span style={{ whiteSpace: 'pre-line' }}>{text}</span>;
}
