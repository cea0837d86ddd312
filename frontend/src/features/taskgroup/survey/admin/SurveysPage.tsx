import { Button, Select } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useFilters } from '@/shared/lib/useFilters';
import { paths } from '@/shared/paths';
import { actionsColumn } from '@/shared/ui/admin/actionsColumn';
import { Page } from '@/shared/ui/admin/Page';
import { SimpleTable } from '@/shared/ui/admin/SimpleTable';
import { Loaded } from '@/shared/ui/Loaded';
import { StateBox } from '@/shared/ui/StateBox';
import { StateChip } from '@/shared/ui/StateChip';
import { useTaskGroups } from '../../api';
import { type Survey, useSurveys } from '../surveyApi';
import { periodText, shareText } from '../surveyRules';
import { SurveyForm } from './SurveyForm';

export default function SurveysPage() {
  const [filters, setFilters] = useFilters(['taskGroupId'] as const);
  const surveys = useSurveys(filters.taskGroupId);
  const groups = useTaskGroups();
  const navigate = useNavigate();
  const [editing, setEditing] = useState<Survey | 'new'>();
  const create = () => setEditing('new');
  return (
    <Page
      title="入户摸排"
      note="只记户的编号、村和片区、去过几次和结果，不记任何人的姓名、证件号和电话。"
      actions={
        <Button type="primary" onClick={create}>
          新建摸排
        </Button>
      }
    >
      <div className="filters">
        <Select
          aria-label="工作组"
          allowClear
          placeholder="全部工作组"
          value={filters.taskGroupId}
          onChange={(taskGroupId?: string) => setFilters({ taskGroupId })}
          options={(groups.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        />
      </div>
      <Loaded query={surveys}>
        {(items) => (
          <div className="panel panel-flush">
            {items.length === 0 ? (
              <StateBox
                title="还没有入户摸排"
                actions={
                  groups.data?.length === 0 ? (
                    <Link to={paths.admin.taskGroups} className="btn">
                      先建一个工作组
                    </Link>
                  ) : (
                    <button type="button" className="btn" onClick={create}>
                      新建摸排
                    </button>
                  )
                }
              >
                建好以后导入户的名单，分给两人一组的党员，手机上就能记入户。
              </StateBox>
            ) : (
              <SurveyTable rows={items} onEdit={setEditing} />
            )}
          </div>
        )}
      </Loaded>
      <SurveyForm
        survey={editing === 'new' ? undefined : editing}
        taskGroupId={filters.taskGroupId}
        open={editing !== undefined}
        onClose={() => setEditing(undefined)}
        onCreated={(id) => void navigate(paths.admin.survey(id))}
      />
    </Page>
  );
}

function SurveyTable({ rows, onEdit }: { rows: Survey[]; onEdit: (survey: Survey) => void }) {
  return (
    <SimpleTable<Survey>
      rows={rows}
      width={860}
      columns={[
        {
          title: '摸排',
          key: 'name',
          render: (_, survey) => <Link to={paths.admin.survey(survey.id)}>{survey.name}</Link>,
        },
        { title: '工作组', dataIndex: 'taskGroupName', width: 180 },
        { title: '时段', key: 'period', width: 210, render: (_, survey) => periodText(survey) },
        {
          title: '已完成 / 全部',
          key: 'done',
          align: 'right',
          width: 160,
          render: (_, { done, units }) => (
            <>
              {done} / {units}
              <div className="muted">{shareText(done, units)}</div>
            </>
          ),
        },
        {
          title: '状态',
          key: 'status',
          width: 110,
          render: (_, { status }) =>
            status === 'OPEN' ? (
              <StateChip tone="blue">进行中</StateChip>
            ) : (
              <StateChip tone="plain">已结束</StateChip>
            ),
        },
        actionsColumn((survey) => (
          <Button size="small" onClick={() => onEdit(survey)}>
            修改
          </Button>
        )),
      ]}
    />
  );
}
