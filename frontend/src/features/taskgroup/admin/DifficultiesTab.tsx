import { Button } from 'antd';
import { useState } from 'react';
import { useFilters } from '@/shared/lib/useFilters';
import { TabRow } from '@/shared/ui/admin/TabRow';
import { Failed, Loading, StateBox } from '@/shared/ui/StateBox';
import { type Difficulty, type DifficultyState, useDifficulties } from '../difficultyApi';
import { difficultyStateText } from '../groupLabels';
import { DifficultyCard } from './DifficultyCard';
import { DifficultyForm } from './DifficultyForm';
import { ListFoot } from './ListFoot';

type Choice = DifficultyState | 'all';

const CHOICES: { key: Choice; text: string }[] = [
  { key: 'all', text: '全部' },
  ...Object.entries(difficultyStateText).map(([key, text]) => ({ key: key as Choice, text })),
];

export default function DifficultiesTab({ taskGroupId }: { taskGroupId: string }) {
  const [filters, setFilters] = useFilters(['state']);
  const chosen = CHOICES.find(({ key }) => key === filters.state)?.key ?? 'all';
  const list = useDifficulties(taskGroupId, chosen === 'all' ? undefined : chosen);
  const [editing, setEditing] = useState<Difficulty | 'new'>();
  return (
    <>
      <div className="group-tools">
        <TabRow
          label="看哪些难点"
          tabs={CHOICES}
          chosen={chosen}
          onChoose={(key) => setFilters({ state: key === 'all' ? undefined : key })}
        />
        <Button type="primary" onClick={() => setEditing('new')}>
          提出难点
        </Button>
      </div>
      {list.isPending && <Loading />}
      {list.isError && <Failed error={list.error} retry={() => void list.refetch()} />}
      {list.isSuccess && list.rows.length === 0 && (
        <div className="panel">
          <StateBox title={chosen === 'all' ? '还没有难点' : '没有这样的难点'}>
            先写难在哪里，再分析、调整方案，最后写下结果；每一步都会留下来。
          </StateBox>
        </div>
      )}
      {list.rows.map((each) => (
        <DifficultyCard key={each.id} difficulty={each} onEdit={() => setEditing(each)} />
      ))}
      <ListFoot list={list} unit="个难点" />
      <DifficultyForm
        taskGroupId={taskGroupId}
        difficulty={editing === 'new' ? undefined : editing}
        open={editing !== undefined}
        onClose={() => setEditing(undefined)}
      />
    </>
  );
}
