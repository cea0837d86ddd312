import { useLocation } from 'react-router';
import { sentence } from '@/shared/api/problem';
import { fullDayText, momentText } from '@/shared/lib/dates';
import { Loading, StateBox } from '@/shared/ui/StateBox';
import { useTitle } from '@/shared/ui/useTitle';
import { FeedbackQuestions } from './FeedbackQuestions';
import { type FeedbackForm, useFeedbackForm, useGiveFeedback } from './feedbackApi';
import './feedback.css';

/** One page, once, without an account: what a community sees behind the link it was sent. */
export default function FeedbackFormPage() {
  useTitle('社区反馈');
  const secret = useLocation().hash.slice(1);
  return (
    <main className="feedback">
      {secret ? (
        <Asked secret={secret} />
      ) : (
        <StateBox title="链接不完整">请从收到的消息里重新打开整个链接。</StateBox>
      )}
    </main>
  );
}

function Asked({ secret }: { secret: string }) {
  const form = useFeedbackForm(secret);
  const give = useGiveFeedback(secret);
  if (give.data) return <Thanks receivedAt={give.data.receivedAt} />;
  if (form.isPending) return <Loading />;
  if (form.isError) {
    return (
      <div role="alert">
        <StateBox
          title="打不开这份反馈"
          actions={
            <button type="button" className="btn" onClick={() => void form.refetch()}>
              再试一次
            </button>
          }
        >
          {sentence(form.error)}
        </StateBox>
      </div>
    );
  }
  return (
    <>
      <Head form={form.data} />
      <FeedbackQuestions
        form={form.data}
        sending={give.isPending}
        problem={give.isError ? sentence(give.error) : undefined}
        send={give.mutate}
      />
    </>
  );
}

function Head({ form }: { form: FeedbackForm }) {
  return (
    <header className="feedback-head">
      <p>{form.communityName}：</p>
      <h1>请您说说在职党员的社区服务</h1>
      <p>
        {form.branchName}的党员在 {fullDayText(form.from)} 至 {fullDayText(form.to)}{' '}
        回社区服务。填多少由您决定，不评分、不排名；链接 {momentText(form.expiresAt)} 前有效，只用一次。
      </p>
    </header>
  );
}

function Thanks({ receivedAt }: { receivedAt: string }) {
  return (
    <div role="status">
      <StateBox title="支部已收到，谢谢">
        {momentText(receivedAt)} 收到。这个链接不能再用；想补充，请联系支部另发一个。
      </StateBox>
    </div>
  );
}
