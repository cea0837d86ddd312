import { Button } from 'antd';
import { useState } from 'react';
import { fullDayText } from '@/shared/lib/dates';
import { actionsColumn } from '@/shared/ui/admin/actionsColumn';
import { Page } from '@/shared/ui/admin/Page';
import { SimpleTable } from '@/shared/ui/admin/SimpleTable';
import { Loaded } from '@/shared/ui/Loaded';
import { StateBox } from '@/shared/ui/StateBox';
import { StateChip } from '@/shared/ui/StateChip';
import { type Branch, type RuleParameter, useBranch, useRuleParameters } from '../api';
import { sureText } from '../labels';
import { parameterText } from '../rules';
import { BranchForm } from './BranchForm';
import { ParameterForm } from './ParameterForm';

export default function SettingsPage() {
  const branch = useBranch();
  return (
    <Page title="支部与约定">
      <Loaded query={branch}>{(data) => <BranchPanel branch={data} />}</Loaded>
      <ParametersPanel />
    </Page>
  );
}

function BranchPanel({ branch }: { branch: Branch }) {
  const [editing, setEditing] = useState(false);
  return (
    <section className="panel" aria-labelledby="branch">
      <div className="panel-head">
        <h2 id="branch">支部</h2>
        <Button onClick={() => setEditing(true)}>修改</Button>
      </div>
      <dl className="facts panel-pad">
        <dt>名称</dt>
        <dd>{branch.name}</dd>
        <dt>上级党委</dt>
        <dd>{branch.parentCommittee ?? '—'}</dd>
      </dl>
      <BranchForm branch={branch} open={editing} onClose={() => setEditing(false)} />
    </section>
  );
}

function ParametersPanel() {
  const parameters = useRuleParameters();
  const [editing, setEditing] = useState<RuleParameter>();
  return (
    <section className="panel" aria-labelledby="parameters">
      <div className="panel-head">
        <h2 id="parameters">约定参数</h2>
        <p>系统里用到的每个数字都在这里，带出处。本地规定更严时，从某日起改成自己的。</p>
      </div>
      <Loaded query={parameters}>
        {(items) =>
          items.length === 0 ? (
            <StateBox title="没有可改的参数" />
          ) : (
            <SimpleTable<RuleParameter>
              rows={items}
              rowKey="code"
              width={900}
              columns={[
                { title: '事项', dataIndex: 'name', width: 220 },
                {
                  title: '现值',
                  key: 'value',
                  width: 120,
                  render: (_, parameter) => <strong>{parameterText(parameter)}</strong>,
                },
                {
                  title: '出处',
                  key: 'source',
                  render: (_, { source, sure }) => (
                    <>
                      {source} <span className="muted">（{sureText[sure]}）</span>
                    </>
                  ),
                },
                {
                  title: '性质',
                  key: 'agreed',
                  width: 170,
                  render: (_, { agreed, validFrom }) => (
                    <>
                      {agreed ? (
                        <StateChip tone="blue">本支部约定</StateChip>
                      ) : (
                        <StateChip tone="plain">文件规定</StateChip>
                      )}
                      {validFrom && <div className="muted">{fullDayText(validFrom)}起</div>}
                    </>
                  ),
                },
                actionsColumn((parameter) => (
                  <Button size="small" onClick={() => setEditing(parameter)}>
                    修改
                  </Button>
                )),
              ]}
            />
          )
        }
      </Loaded>
      {editing && <ParameterForm parameter={editing} onClose={() => setEditing(undefined)} />}
    </section>
  );
}
