import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { notify } from '@/shared/notices';
import { paths } from '@/shared/paths';
import { FormModal } from '@/shared/ui/admin/FormModal';
import { Page } from '@/shared/ui/admin/Page';
import { Loaded } from '@/shared/ui/Loaded';
import { StateChip } from '@/shared/ui/StateChip';
import { type Activity, useActivity, useCancelActivity, useStepActivity } from '../api';
import { kindText, statusText, statusTone } from '../labels';
import { periodText } from '../rules';
import { ActivityForm } from './ActivityForm';
import { FiguresList } from './FiguresList';
import { ShiftsPanel } from './ShiftsPanel';
import './activity.css';

export default function ActivityPage() {
  const { activityId = '' } = useParams();
  const activity = useActivity(activityId);
  return <Loaded query={activity}>{(loaded) => <Details activity={loaded} />}</Loaded>;
}

function Details({ activity }: { activity: Activity }) {
  return (
    <Page
      title={activity.name}
      note={
        <>
          {kindText[activity.kind]}，{periodText(activity.startsOn, activity.endsOn)}，
          {activity.communityName}
          {activity.place && `，${activity.place}`}。组织者{activity.organiserName}。{' '}
          <StateChip tone={statusTone[activity.status]}>{statusText[activity.status]}</StateChip>
        </>
      }
      actions={<Actions activity={activity} />}
    >
      <section className="panel" aria-label="概况">
        <FiguresList activity={activity} />
        {activity.cancelReason && <p className="activity-description">取消原因：{activity.cancelReason}</p>}
        {activity.description && <p className="activity-description">{activity.description}</p>}
      </section>
      <ShiftsPanel activity={activity} />
    </Page>
  );
}

function Actions({ activity }: { activity: Activity }) {
  const [dialog, setDialog] = useState<'edit' | 'cancel'>();
  const step = useStepActivity();
  const cancel = useCancelActivity();
  const { id, status } = activity;
  const close = () => setDialog(undefined);
  const go = (next: 'opening' | 'completion', said: string) =>
    step.mutate({ activityId: id, step: next }, { onSuccess: () => notify('green', said) });
  return (
    <>
      <Link className="back-link" to={paths.admin.activities}>
        全部活动
      </Link>
      {status !== 'CANCELLED' && <Button onClick={() => setDialog('edit')}>修改</Button>}
      {(status === 'PLANNED' || status === 'OPEN') && (
        <Button onClick={() => setDialog('cancel')}>取消活动</Button>
      )}
      {status === 'OPEN' && (
        <Button loading={step.isPending} onClick={() => go('completion', '已标为结束。')}>
          标为已结束
        </Button>
      )}
      {status === 'DONE' && (
        <Button loading={step.isPending} onClick={() => go('opening', '已重新开放。')}>
          重新开放
        </Button>
      )}
      {status === 'PLANNED' && (
        <Button
          type="primary"
          loading={step.isPending}
          onClick={() => go('opening', '已开放报名，党员在手机上看得到了。')}
        >
          开放报名
        </Button>
      )}
      <ActivityForm activity={activity} open={dialog === 'edit'} onClose={close} />
      <FormModal<{ reason: string }>
        title="取消活动"
        open={dialog === 'cancel'}
        onClose={close}
        initial={{ reason: '' }}
        submit={({ reason }) => cancel.mutateAsync({ activityId: id, reason: reason.trim() })}
        submitText="取消活动"
        cancelText="先不取消"
      >
        <p className="form-intro">
          已报名和候补的 {activity.figures.signedUp + activity.figures.waiting}{' '}
          人次中，还没开始的班次会收到消息。已经登记的名单和服务记录保留。
        </p>
        <Form.Item name="reason" label="原因" rules={[{ required: true, message: '请写明原因' }]}>
          <Input.TextArea rows={3} maxLength={500} />
        </Form.Item>
      </FormModal>
    </>
  );
}
