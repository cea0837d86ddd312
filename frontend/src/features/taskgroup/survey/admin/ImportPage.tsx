import { Button } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { sentence } from '@/shared/api/problem';
import { notify } from '@/shared/notices';
import { paths } from '@/shared/paths';
import { FileDrop } from '@/shared/ui/admin/FileDrop';
import { SimpleTable } from '@/shared/ui/admin/SimpleTable';
import { Loading, StateBox } from '@/shared/ui/StateBox';
import { type ImportReport, type Survey, useImportUnits } from '../surveyApi';
import { SurveyFrame } from './SurveyFrame';

type Problem = ImportReport['problems'][number];

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

/** Always a dry run first: the officer sees what would happen before anything is written. */
function Import({ survey }: { survey: Survey }) {
  const importUnits = useImportUnits(survey.id);
  const navigate = useNavigate();
  const [file, setFile] = useState<File>();
  const [report, setReport] = useState<ImportReport>();

  const check = (chosen: File) => {
    setFile(chosen);
    setReport(undefined);
    importUnits.mutate({ file: chosen, dryRun: true }, { onSuccess: setReport });
  };
  const write = (chosen: File) =>
    importUnits.mutate(
      { file: chosen, dryRun: false },
      {
        onSuccess: (done) => {
          notify('green', `已导入：新增 ${done.created} 户，移动 ${done.updated} 户。`);
          if (done.rejected === 0) void navigate(paths.admin.survey(survey.id));
          else setReport(done);
        },
      },
    );
  return (
    <>
      <FileDrop
        accept=".csv,.xlsx"
        label="选择名单文件"
        hint="列名：unit_code 户编号、village_code 村编号、village_name 村名、block 片区或楼栋。"
        fileName={file?.name}
        onFile={check}
      />
      <p className="panel-gap">
        党员的手机发不出去？<Link to={paths.admin.unsentVisits(survey.id)}>导入手机上的未发送入户记录</Link>
      </p>
      {importUnits.isPending && <Loading what={report ? '正在写入…' : '正在检查…'} />}
      {importUnits.isError && (
        <p className="form-error panel-gap" role="alert">
          {sentence(importUnits.error)}
        </p>
      )}
      {report && file && !importUnits.isPending && (
        <Outcome
          report={report}
          onWrite={() => write(file)}
          onDone={() => void navigate(paths.admin.survey(survey.id))}
        />
      )}
    </>
  );
}

interface OutcomeProps {
  report: ImportReport;
  onWrite: () => void;
  onDone: () => void;
}

function Outcome({ report, onWrite, onDone }: OutcomeProps) {
  const writable = report.created + report.updated;
  const counts: [string, number][] = [
    ['文件共', report.rows],
    [report.dryRun ? '将新增' : '已新增', report.created],
    [report.dryRun ? '将移动' : '已移动', report.updated],
    ['没有变化', report.unchanged],
    ['有问题不导入', report.rejected],
  ];
  return (
    <section className="panel panel-flush panel-gap" aria-label={report.dryRun ? '检查结果' : '导入结果'}>
      <div className="panel-head">
        <h2>{report.dryRun ? '检查结果（还没有写入）' : '已导入'}</h2>
        {report.dryRun ? (
          <Button type="primary" onClick={onWrite} disabled={writable === 0}>
            {writable === 0 ? '没有可导入的行' : `导入 ${writable} 户`}
          </Button>
        ) : (
          <Button type="primary" onClick={onDone}>
            看进度
          </Button>
        )}
      </div>
      <dl className="counts">
        {counts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {value} <small>行</small>
            </dd>
          </div>
        ))}
      </dl>
      {report.problems.length === 0 ? (
        <StateBox title="没有发现问题" />
      ) : (
        <SimpleTable<Problem>
          rows={report.problems}
          rowKey={(problem) => `${problem.row}-${problem.column}-${problem.code}`}
          width={560}
          columns={[
            { title: '行', dataIndex: 'row', width: 80 },
            {
              title: '列',
              dataIndex: 'column',
              width: 140,
              render: (column: string | null) => column ?? '整行',
            },
            { title: '原因', dataIndex: 'message' },
          ]}
        />
      )}
    </section>
  );
}
