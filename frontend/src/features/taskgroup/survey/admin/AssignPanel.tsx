import { useQueries, useQueryClient } from '@tanstack/react-query';
import { Button, Tree } from 'antd';
import { type Key, useState } from 'react';
import { notify } from '@/shared/notices';
import { useSession } from '@/shared/session';
import { Loaded } from '@/shared/ui/Loaded';
import { StateBox } from '@/shared/ui/StateBox';
import { type Pair, useAssignBlocks } from '../pairApi';
import { type CoverageOfVillage, useSurveyCoverage, villageCoverageQuery } from '../surveyApi';
import { pairText } from '../surveyRules';
import { chosenPlaces, type Place, placesOf } from './assignRules';
import { PairSelect } from './UnitFiltersBar';

const MANY_ROWS = 12;

interface AssignPanelProps {
  surveyId: string;
  pairs: Pair[];
}

/** Whole villages, or single blocks of an opened village, given to one pair at a time. */
export function AssignPanel({ surveyId, pairs }: AssignPanelProps) {
  const coverage = useSurveyCoverage(surveyId);
  return (
    <section className="panel panel-flush panel-gap" aria-labelledby="assign">
      <div className="panel-head">
        <h2 id="assign">分村、分片区</h2>
        <p>勾选村或片区，选一组，再点“分给这一组”。已分给别组的会改过来，经过都留着。</p>
      </div>
      <Loaded query={coverage}>
        {({ villages }) =>
          villages.length === 0 ? (
            <StateBox title="还没有户">先导入户的名单。</StateBox>
          ) : (
            <Chooser surveyId={surveyId} pairs={pairs} villages={villages} />
          )
        }
      </Loaded>
    </section>
  );
}

function Chooser({ surveyId, pairs, villages }: AssignPanelProps & { villages: CoverageOfVillage[] }) {
  const { branchId } = useSession();
  const queryClient = useQueryClient();
  const assign = useAssignBlocks(surveyId);
  const [opened, setOpened] = useState<string[]>([]);
  const [checked, setChecked] = useState<Key[]>([]);
  const [pairId, setPairId] = useState<string>();
  const blocks = useQueries({
    queries: opened.map((villageId) => villageCoverageQuery(branchId, surveyId, villageId)),
  });
  const names = new Map(pairs.map((pair) => [pair.id, pairText(pair)]));
  const known = new Map(opened.map((villageId, index) => [villageId, blocks[index]?.data?.blocks]));
  const places = placesOf(villages, known, names);
  const chosen = chosenPlaces(places, checked.map(String));

  const open = async ({ key }: { key: Key }) => {
    const villageId = String(key);
    await queryClient.prefetchQuery(villageCoverageQuery(branchId, surveyId, villageId));
    setOpened((all) => (all.includes(villageId) ? all : [...all, villageId]));
  };
  const give = (to: string | null) =>
    assign.mutate(
      { pairId: to, villageIds: chosen.villageIds, blockIds: chosen.blockIds },
      {
        onSuccess: ({ blocks: count, changed, units }) => {
          setChecked([]);
          notify('green', `${count} 个片区、${units} 户，其中 ${changed} 个片区的分工有变。`);
        },
      },
    );
  return (
    <>
      <Tree<Place>
        className="assign-tree"
        checkable
        selectable={false}
        treeData={places}
        loadData={open}
        checkedKeys={checked}
        onCheck={(keys) => setChecked(Array.isArray(keys) ? keys : keys.checked)}
        height={places.length > MANY_ROWS || opened.length > 0 ? 460 : undefined}
        aria-label="村和片区"
      />
      <div className="assign-foot">
        <span aria-live="polite">{chosen.text}</span>
        <PairSelect pairs={pairs} value={pairId} onChange={setPairId} placeholder="选一个两人组" />
        <Button
          type="primary"
          disabled={!pairId || chosen.isEmpty}
          loading={assign.isPending}
          onClick={() => give(pairId ?? null)}
        >
          分给这一组
        </Button>
        <Button disabled={chosen.isEmpty} onClick={() => give(null)}>
          收回
        </Button>
      </div>
    </>
  );
}
