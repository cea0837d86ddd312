import { Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import { DrawChip } from '@/shared/draw/DrawChip';
import { useFilters } from '@/shared/lib/useFilters';
import { paths } from '@/shared/paths';
import { PagedTable } from '@/shared/ui/admin/PagedTable';
import { StateBox } from '@/shared/ui/StateBox';
import { type BackCheck, useBackChecks } from '../backCheckApi';
import { ruleWords, titleOf } from '../backCheckRules';
import type { Survey } from '../surveyApi';
import { verifiedShareText } from '../surveyRules';
import { BackCheckForm } from './BackCheckForm';
import { SurveyFrame } from './SurveyFrame';

export default function BackChecksPage() {
  const [filters, setFilters] = useFilters(['new'] as const);
  const create = () => setFilters({ new: '1' });
  return (
    <SurveyFrame
      part="回访核实"
      note="先公布规则和承诺码，截止日以后从已完成的户里随机抽；没去过这户的人去核实。看的是记录，不给人打分。"
      actions={() => (
        <Button type="primary" onClick={create}>
          约定一次回访核实
        </Button>
      )}
    >
      {(survey) => (
        <>
          <BackChecks survey={survey} onCreate={create} />
          <NewBackCheck
            survey={survey}
            open={filters.new === '1'}
            onClose={() => setFilters({ new: undefined })}
          />
        </>
      )}
    </SurveyFrame>
  );
}

function NewBackCheck({ survey, open, onClose }: { survey: Survey; open: boolean; onClose: () => void }) {
  const navigate = useNavigate();
  return (
    <BackCheckForm
      surveyId={survey.id}
      open={open}
      onClose={onClose}
      onCreated={(id) => void navigate(paths.admin.backCheck(survey.id, id))}
    />
  );
}

function BackChecks({ survey, onCreate }: { survey: Survey; onCreate: () => void }) {
  const list = useBackChecks(survey.id);
  return (
    <PagedTable<BackCheck>
      list={list}
      unit="次"
      width={880}
      empty={
        <StateBox
          title="还没有回访核实"
          actions={
            <button type="button" className="btn" onClick={onCreate}>
              约定第一次
            </button>
          }
        >
          没有核实，只知道记了多少；核实过，才知道记得对不对。
        </StateBox>
      }
      columns={[
        {
          title: '核实',
          key: 'title',
          render: (_, check) => <Link to={paths.admin.backCheck(survey.id, check.id)}>{titleOf(check)}</Link>,
        },
        { title: '规则', key: 'rule', render: (_, check) => ruleWords(check) },
        {
          title: '抽中 / 总体',
          key: 'sample',
          width: 120,
          render: (_, check) => (check.drawn ? `${check.sample} / ${check.size} 户` : '—'),
        },
        {
          title: '属实的比例',
          key: 'verified',
          width: 200,
          render: (_, { verified }) => verifiedShareText(verified),
        },
        {
          title: '状态',
          key: 'status',
          width: 170,
          render: (_, check) => (
            <>
              <DrawChip status={check.status} />
              {check.cancelReason && <div className="muted">{check.cancelReason}</div>}
            </>
          ),
        },
      ]}
    />
  );
}
