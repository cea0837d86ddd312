import { Link } from 'react-router';
import { paths } from '@/shared/paths';
import { useSession } from '@/shared/session';
import { Loaded } from '@/shared/ui/Loaded';
import { PhonePage } from '@/shared/ui/mobile/PhonePage';
import { StateBox } from '@/shared/ui/StateBox';
import { type Task, useMyTasks } from '../api';
import { useOwnPlan } from '../planApi';
import { byGroup, inOrderOfDoing } from '../taskRules';
import { TaskCard } from './TaskCard';
import './tasks.css';

/** Two taps: 任务, then what was done. */
export default function TasksPage() {
  const { memberId } = useSession();
  return (
    <PhonePage title="我的任务">
      {memberId ? <Mine memberId={memberId} /> : <StateBox title="这个账号没有对应的党员" />}
      <Link to={paths.mobile.groups} className="btn btn-wide task-groups-link">
        我的工作组：难点、协商和大事记
      </Link>
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
          byGroup(items).map((group) => <Group key={group.id} {...group} memberId={memberId} />)
        )
      }
    </Loaded>
  );
}

interface GroupProps {
  id: string;
  name: string;
  tasks: Task[];
  memberId: string;
}

/** The dates and what a task waits for come with the plan; without them the tasks are still there. */
function Group({ id, name, tasks, memberId }: GroupProps) {
  const plan = useOwnPlan(id, memberId);
  const rows = inOrderOfDoing(tasks, plan.data);
  const open = rows.filter(({ task }) => task.status !== 'DONE');
  const done = rows.filter(({ task }) => task.status === 'DONE');
  return (
    <section aria-labelledby={`group-${id}`}>
      <h2 className="task-group" id={`group-${id}`}>
        {name}
      </h2>
      {open.map((row, index) => (
        <TaskCard key={row.task.id} {...row} likely={index === 0} />
      ))}
      {done.length > 0 && (
        <details className="tasks-done">
          <summary>已办结 {done.length} 个</summary>
          {done.map((row) => (
            <TaskCard key={row.task.id} {...row} />
          ))}
        </details>
      )}
    </section>
  );
}
