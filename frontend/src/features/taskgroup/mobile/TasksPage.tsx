import { Link } from 'react-router';
import { notify } from '@/shared/notices';
import { paths } from '@/shared/paths';
import { useSession } from '@/shared/session';
import { Loaded } from '@/shared/ui/Loaded';
import { PhonePage } from '@/shared/ui/mobile/PhonePage';
import { StateBox } from '@/shared/ui/StateBox';
import { type Task, type TaskStatus, useMyTasks, useReportProgress } from '../api';
import { taskStatusText } from '../labels';

const STATUSES = Object.keys(taskStatusText) as TaskStatus[];

export default function TasksPage() {
  const { memberId } = useSession();
  return (
    <PhonePage title="我的任务">
      <Link to={paths.mobile.groups} className="btn btn-wide">
        我的工作组：难点、协商和大事记
      </Link>
      {memberId ? <Mine memberId={memberId} /> : <StateBox title="这个账号没有对应的党员" />}
    </PhonePage>
  );
}

function Mine({ memberId }: { memberId: string }) {
  const tasks = useMyTasks(memberId);
  return (
    <Loaded query={tasks}>
      {(items) =>
        items.length === 0 ? (
          <StateBox title="没有您负责的环节">工作组把环节交给您之后，会显示在这里。</StateBox>
        ) : (
          items.map((task) => <TaskCard key={task.id} task={task} />)
        )
      }
    </Loaded>
  );
}

function TaskCard({ task }: { task: Task }) {
  const report = useReportProgress();
  const choose = (status: TaskStatus) =>
    report.mutate(
      { task, status },
      { onSuccess: () => notify('green', `已改为“${taskStatusText[status]}”。`) },
    );
  return (
    <section className="card" aria-label={task.name}>
      <span className="row-title">{task.name}</span>
      <p className="row-note">
        {task.taskGroupName} · {task.code} · {task.durationDays} 个工作日
      </p>
      <div className="choices" style={{ marginTop: 10 }}>
        {STATUSES.map((status) => (
          <button
            key={status}
            type="button"
            className="choice"
            aria-pressed={task.status === status}
            disabled={report.isPending}
            onClick={() => task.status !== status && choose(status)}
          >
            {taskStatusText[status]}
          </button>
        ))}
      </div>
    </section>
  );
}
