import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { momentText } from '@/shared/lib/dates';
import { paths } from '@/shared/paths';
import { PagedTable } from '@/shared/ui/admin/PagedTable';
import { SimpleTable } from '@/shared/ui/admin/SimpleTable';
import { Loaded } from '@/shared/ui/Loaded';
import { StateBox } from '@/shared/ui/StateBox';
import { type Assignment, type Pair, useAssignments, usePairs } from '../pairApi';
import type { Survey } from '../surveyApi';
import { pairText, placeText } from '../surveyRules';
import { AssignPanel } from './AssignPanel';
import { PairForm } from './PairForm';
import { SurveyFrame } from './SurveyFrame';

export default function PairsPage() {
  const [adding, setAdding] = useState(false);
  return (
    <SurveyFrame
      part="分工"
      note="两人一组入户。把村或片区分给一组，手机上就有这些户；改分工不影响已经记下的。"
      actions={() => (
        <Button type="primary" onClick={() => setAdding(true)}>
          组成两人组
        </Button>
      )}
    >
      {(survey) => (
        <>
          <Pairs survey={survey} onAdd={() => setAdding(true)} />
          <PairForm surveyId={survey.id} open={adding} onClose={() => setAdding(false)} />
        </>
      )}
    </SurveyFrame>
  );
}

function Pairs({ survey, onAdd }: { survey: Survey; onAdd: () => void }) {
  const pairs = usePairs(survey.id);
  return (
    <Loaded query={pairs}>
      {(items) =>
        items.length === 0 ? (
          <div className="panel">
            <StateBox
              title="还没有两人组"
              actions={
                <button type="button" className="btn" onClick={onAdd}>
                  组成第一个
                </button>
              }
            >
              先组成两人组，再把村或片区分给他们。
            </StateBox>
          </div>
        ) : (
          <>
            <PairTable surveyId={survey.id} pairs={items} />
            <AssignPanel surveyId={survey.id} pairs={items} />
            <History surveyId={survey.id} pairs={items} />
          </>
        )
      }
    </Loaded>
  );
}

function PairTable({ surveyId, pairs }: { surveyId: string; pairs: Pair[] }) {
  return (
    <section className="panel panel-flush" aria-label="两人组">
      <SimpleTable<Pair>
        rows={pairs}
        width={500}
        columns={[
          { title: '两人组', key: 'pair', className: 'nowrap', render: (_, pair) => pairText(pair) },
          { title: '片区', dataIndex: 'blocks', align: 'right', width: 70 },
          {
            title: '已完成 / 户',
            key: 'units',
            align: 'right',
            width: 120,
            render: (_, { id, done, units }) => (
              <Link to={paths.admin.surveyUnits(surveyId, { pairId: id })}>
                {done} / {units}
              </Link>
            ),
          },
          {
            title: '今天该再去',
            key: 'due',
            align: 'right',
            width: 120,
            render: (_, { id, due }) =>
              due === 0 ? 0 : <Link to={`${paths.admin.surveyRevisits(surveyId)}?pairId=${id}`}>{due}</Link>,
          },
        ]}
      />
    </section>
  );
}

function History({ surveyId, pairs }: { surveyId: string; pairs: Pair[] }) {
  const list = useAssignments(surveyId);
  const names = new Map(pairs.map((pair) => [pair.id, pairText(pair)]));
  return (
    <details className="panel-gap">
      <summary>分工的全部经过</summary>
      <PagedTable<Assignment>
        list={list}
        width={720}
        empty={<StateBox title="还没有分过" />}
        columns={[
          {
            title: '片区',
            key: 'block',
            render: (_, { villageName, blockName }) => placeText(villageName, blockName),
          },
          { title: '两人组', key: 'pair', render: (_, { pairId }) => names.get(pairId) },
          {
            title: '分给',
            key: 'since',
            render: (_, { since, assignedBy }) => `${momentText(since)}，${assignedBy}`,
          },
          {
            title: '收回',
            key: 'until',
            render: (_, { until, endedBy }) => (until ? `${momentText(until)}，${endedBy}` : '—'),
          },
        ]}
      />
    </details>
  );
}
