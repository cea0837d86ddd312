import { Link, useNavigate } from 'react-router';
import { paths } from '@/shared/paths';
import { FileImport } from '@/shared/ui/admin/FileImport';
import { type Survey, useImportUnits } from '../surveyApi';
import { SurveyFrame } from './SurveyFrame';

export default function ImportPage() {
  return (
    <SurveyFrame
      part="导入户"
      note="支持 .csv 和 .xlsx。先检查，不写入；看过结果再决定。含姓名、证件号、电话、面积的文件不收。"
    >
      {(survey) => <Import survey={survey} />}
    </SurveyFrame>
  );
}

function Import({ survey }: { survey: Survey }) {
  const navigate = useNavigate();
  return (
    <FileImport
      accept=".csv,.xlsx"
      label="选择名单文件"
      hint="列名：unit_code 户编号、village_code 村编号、village_name 村名、block 片区或楼栋。"
      words={{ unit: '户', update: '移动', done: '看进度' }}
      run={useImportUnits(survey.id)}
      onDone={() => void navigate(paths.admin.survey(survey.id))}
    >
      <p className="panel-gap">
        党员的手机发不出去？
        <Link to={paths.admin.unsentVisits(survey.id)}>导入手机上的未发送入户记录</Link>
      </p>
    </FileImport>
  );
}
