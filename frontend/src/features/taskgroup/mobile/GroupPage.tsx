import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useFilters } from '@/shared/lib/useFilters';
import { useOutbox } from '@/shared/offline/outboxContext';
import { paths } from '@/shared/paths';
import { Loaded } from '@/shared/ui/Loaded';
import { ListFoot } from '@/shared/ui/mobile/ListFoot';
import { PhonePage } from '@/shared/ui/mobile/PhonePage';
import { Failed, Loading, StateBox } from '@/shared/ui/StateBox';
import { type TaskGroup, useTaskGroup } from '../api';
import { CONSULTATION, useConsultations, type WaitingConsultation } from '../consultationApi';
import { useDifficulties } from '../difficultyApi';
import { GroupTimeline } from '../GroupTimeline';
import { useTimeline } from '../groupApi';
import { ConsultationCard } from './ConsultationCard';
import { DifficultyCard } from './DifficultyCard';
import { NewDifficulty } from './NewDifficulty';
import '../groups.css';

const PARTS = [
  { key: 'difficulties', text: '难点' },
  { key: 'consultations', text: '协商' },
  { key: 'timeline', text: '大事记' },
] as const;

/** One group: its difficulties, its consultations, or what happened. */
export default function GroupPage() {
  const { taskGroupId = '' } = useParams();
  const group = useTaskGroup(taskGroupId);
  return (
    <PhonePage title={group.data?.name ?? '工作组'} back={paths.mobile.groups}>
      <Loaded query={group}>{(data) => <Group group={data} />}</Loaded>
    </PhonePage>
  );
}

function Group({ group }: { group: TaskGroup }) {
  const [filters, setFilters] = useFilters(['part']);
  const part = PARTS.find(({ key }) => key === filters.part)?.key ?? 'difficulties';
  return (
    <>
      {group.purpose && <p className="phone-note free-text">{group.purpose}</p>}
      <div className="choices group-parts">
        {PARTS.map(({ key, text }) => (
          <button
            key={key}
            type="button"
            className="choice"
            aria-pressed={key === part}
            onClick={() => setFilters({ part: key })}
          >
            {text}
          </button>
        ))}
      </div>
      {part === 'difficulties' && <Difficulties taskGroupId={group.id} />}
      {part === 'consultations' && <Consultations taskGroupId={group.id} />}
      {part === 'timeline' && <Happened taskGroupId={group.id} />}
    </>
  );
}

function Difficulties({ taskGroupId }: { taskGroupId: string }) {
  const list = useDifficulties(taskGroupId);
  const [telling, setTelling] = useState(false);
  if (list.isPending) return <Loading />;
  if (list.isError) return <Failed error={list.error} retry={() => void list.refetch()} />;
  return (
    <>
      {telling ? (
        <NewDifficulty taskGroupId={taskGroupId} onDone={() => setTelling(false)} />
      ) : (
        <button type="button" className="btn btn-primary btn-wide" onClick={() => setTelling(true)}>
          提出难点
        </button>
      )}
      {list.rows.length === 0 && !telling && (
        <StateBox title="还没有难点">办事时遇到过不去的，当场就能在这里提出。</StateBox>
      )}
      {list.rows.map((each) => (
        <DifficultyCard key={each.id} difficulty={each} />
      ))}
      <ListFoot list={list} unit="个难点" more="看更早的难点" />
    </>
  );
}

function Consultations({ taskGroupId }: { taskGroupId: string }) {
  const list = useConsultations(taskGroupId);
  const { items } = useOutbox();
  const waiting = items.filter(
    ({ kind, body }) => kind === CONSULTATION && (body as WaitingConsultation).taskGroupId === taskGroupId,
  ).length;
  return (
    <>
      <Link to={paths.mobile.newConsultation(taskGroupId)} className="btn btn-primary btn-wide">
        记一次协商
      </Link>
      {waiting > 0 && (
        <p className="phone-note">有 {waiting} 份协商记录还在这部手机上，连上网络后自动发送。</p>
      )}
      {list.isPending && <Loading />}
      {list.isError && <Failed error={list.error} retry={() => void list.refetch()} />}
      {list.isSuccess && list.rows.length === 0 && (
        <StateBox title="还没有协商记录">与群众谈过之后，当场就能在这里记。</StateBox>
      )}
      {list.rows.map((each) => (
        <ConsultationCard key={each.id} consultation={each} />
      ))}
      <ListFoot list={list} unit="次协商" more="看更早的协商" />
    </>
  );
}

function Happened({ taskGroupId }: { taskGroupId: string }) {
  const list = useTimeline(taskGroupId);
  if (list.isPending) return <Loading />;
  if (list.isError) return <Failed error={list.error} retry={() => void list.refetch()} />;
  return (
    <section className="card" aria-label="大事记">
      <GroupTimeline entries={list.rows} />
      <ListFoot list={list} unit="件事" more="看更早的" />
    </section>
  );
}
