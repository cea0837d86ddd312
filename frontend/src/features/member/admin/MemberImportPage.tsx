import { Button, Table } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { sentence } from '@/shared/api/problem';
import { notify } from '@/shared/notices';
import { paths } from '@/shared/paths';
import { FileDrop } from '@/shared/ui/admin/FileDrop';
import { Page } from '@/shared/ui/admin/Page';
import { Loading, StateBox } from '@/shared/ui/StateBox';
import { type ImportReport, useImportMembers } from '../api';

/** Always a dry run first: the officer sees what would happen before anything is written. */
export default function MemberImportPage() {
  const importMembers = useImportMembers();
  const navigate = useNavigate();
  const [file, setFile] = useState<File>();
  const [report, setReport] = useState<ImportReport>();

  const check = (chosen: File) => {
    setFile(chosen);
    setReport(undefined);
    importMembers.mutate({ file: chosen, dryRun: true }, { onSuccess: setReport });
  };

  const write = (chosen: File) =>
    importMembers.mutate(
      { file: chosen, dryRun: false },
      {
        onSuccess: (done) => {
          notify('green', `已导入：新增 ${done.created} 人，更新 ${done.updated} 人。`);
          if (done.rejected === 0) void navigate(paths.admin.members);
          else setReport(done);
        },
      },
    );

  return (
    <Page title="导入党员名册" note="支持 .xlsx 和 .csv。先检查，不写入；看过结果再决定。">
      <FileDrop
        accept=".xlsx,.csv"
        label="选择名册文件"
        hint="第一行（或标题下一行）应有“姓名”“手机号”等列名，日期和手机号的写法不必统一。"
        fileName={file?.name}
        onFile={check}
      />
      {importMembers.isPending && <Loading what={report ? '正在写入…' : '正在检查…'} />}
      {importMembers.isError && (
        <p className="form-error panel-gap" role="alert">
          {sentence(importMembers.error)}
        </p>
      )}
      {report && file && !importMembers.isPending && (
        <Outcome
          report={report}
          onWrite={() => write(file)}
          onDone={() => void navigate(paths.admin.members)}
        />
      )}
    </Page>
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
    [report.dryRun ? '将更新' : '已更新', report.updated],
    ['没有变化', report.unchanged],
    ['有问题不导入', report.rejected],
  ];
  return (
    <section className="panel panel-gap" aria-label={report.dryRun ? '检查结果' : '导入结果'}>
      <div className="panel-head">
        <h2>{report.dryRun ? '检查结果（还没有写入）' : '已导入'}</h2>
        <div className="page-actions">
          {report.dryRun ? (
            <Button type="primary" onClick={onWrite} disabled={writable === 0}>
              {writable === 0 ? '没有可导入的行' : `导入 ${writable} 人`}
            </Button>
          ) : (
            <Button type="primary" onClick={onDone}>
              看名册
            </Button>
          )}
        </div>
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
        <Table
          rowKey={(problem) => `${problem.row}-${problem.column}-${problem.code}`}
          dataSource={report.problems}
          size="middle"
          pagination={report.problems.length > 100 ? { pageSize: 100, showSizeChanger: false } : false}
          scroll={{ x: 560 }}
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
