import { Button, Popconfirm } from 'antd';
import { Link } from 'react-router';
import { today } from '@/shared/lib/dates';
import { saveFile } from '@/shared/lib/saveFile';
import { notify } from '@/shared/notices';
import { paths } from '@/shared/paths';
import { type Survey, useExportUnits, useTurnSurvey } from '../surveyApi';

export function SurveyActions({ survey }: { survey: Survey }) {
  const exportUnits = useExportUnits(survey.id);
  const turn = useTurnSurvey(survey);
  const open = survey.status === 'OPEN';
  return (
    <>
      <Popconfirm
        title={open ? '结束这次摸排？' : '重新打开？'}
        description={open ? '之后手机上送到的入户记录照收，会标出“结束以后才到”。' : '可以继续记入户。'}
        okText={open ? '结束' : '重新打开'}
        onConfirm={() =>
          turn.mutate(undefined, {
            onSuccess: () => notify('green', open ? '摸排已结束。' : '摸排已重新打开。'),
          })
        }
      >
        <Button loading={turn.isPending}>{open ? '结束摸排' : '重新打开'}</Button>
      </Popconfirm>
      <Button onClick={() => window.print()}>打印</Button>
      <Button
        loading={exportUnits.isPending}
        onClick={() =>
          exportUnits.mutate(undefined, {
            onSuccess: (file) => saveFile(`${survey.name}-${today()}.xlsx`, file),
          })
        }
      >
        导出全部户
      </Button>
      <Link to={paths.admin.surveyImport(survey.id)}>
        <Button tabIndex={-1}>导入户</Button>
      </Link>
    </>
  );
}
