import { Button } from 'antd';
import { Link, useParams } from 'react-router';
import { paths } from '@/shared/paths';
import { Page } from '@/shared/ui/admin/Page';
import { SimpleTable } from '@/shared/ui/admin/SimpleTable';
import { Loaded } from '@/shared/ui/Loaded';
import { type StoredProcedure, useTemplate, useTemplateProcedure } from '../exchangeApi';
import { planOfStored } from '../exchangeRules';
import { dependencyText } from '../labels';
import { NetworkGraph } from '../NetworkGraph';
import { schedule } from '../rules';
import { ProcedureFigures } from './ProcedureFigures';
import '../taskgroup.css';
import '../exchange.css';

type Step = StoredProcedure['steps'][number];

const MOST_DRAWN = 300;

/** A template as it would begin: nothing here can be changed. */
export default function TemplatePage() {
  const { procedureTemplateId = '' } = useParams();
  const template = useTemplate(procedureTemplateId);
  const procedure = useTemplateProcedure(procedureTemplateId);
  return (
    <Loaded query={template}>
      {(data) => (
        <Page
          title={data.name}
          note={data.description ?? `来自 ${data.sourceName}`}
          actions={
            <Link to={paths.admin.taskGroups}>
              <Button tabIndex={-1}>去工作组使用</Button>
            </Link>
          }
        >
          <section className="panel" aria-label="概况">
            <ProcedureFigures figures={data} />
          </section>
          <Loaded query={procedure}>{(content) => <Content procedure={content} />}</Loaded>
        </Page>
      )}
    </Loaded>
  );
}

function Content({ procedure }: { procedure: StoredProcedure }) {
  const { tasks, dependencies } = planOfStored(procedure);
  const plan = tasks.length <= MOST_DRAWN ? schedule(tasks, dependencies) : undefined;
  return (
    <>
      {plan && (
        <section className="panel panel-gap" aria-labelledby="network">
          <div className="panel-head">
            <h2 id="network">网络图 · {plan.days} 天</h2>
          </div>
          <NetworkGraph tasks={tasks} dependencies={dependencies} plan={plan} />
        </section>
      )}
      <section className="panel panel-flush panel-gap" aria-labelledby="steps">
        <div className="panel-head">
          <h2 id="steps">环节 {procedure.steps.length} 个</h2>
          {tasks.length > MOST_DRAWN && <span className="muted">环节太多，不画网络图</span>}
        </div>
        <SimpleTable<Step>
          rows={procedure.steps}
          rowKey="code"
          width={800}
          columns={[
            { title: '编号', dataIndex: 'code', width: 90 },
            { title: '环节', dataIndex: 'name', width: 260 },
            { title: '工期', key: 'days', width: 150, render: (_, step) => daysText(step) },
            {
              title: '前置与依据',
              key: 'before',
              render: (_, step) => (
                <ul className="predecessors">
                  {(step.predecessors ?? []).map((before) => (
                    <li key={before.code}>
                      {before.code} {dependencyText[before.kind]}
                      {before.lagDays ? `，隔 ${before.lagDays} 天` : ''}
                      {before.evidence && <span className="muted">：{before.evidence}</span>}
                    </li>
                  ))}
                </ul>
              ),
            },
          ]}
        />
      </section>
    </>
  );
}

function daysText({ durationDays, lowDays, highDays }: Step): string {
  const likely = `${durationDays} 天`;
  return lowDays === undefined || lowDays === null ? likely : `${likely}（${lowDays}–${highDays}）`;
}
