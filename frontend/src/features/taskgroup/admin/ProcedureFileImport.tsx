import { Button, Table } from 'antd';
import { useState } from 'react';
import { sentence } from '@/shared/api/problem';
import { saveFile } from '@/shared/lib/saveFile';
import { notify } from '@/shared/notices';
import { FileDrop } from '@/shared/ui/admin/FileDrop';
import { Loading } from '@/shared/ui/StateBox';
import { StateChip } from '@/shared/ui/StateChip';
import {
  type ProcedureFileProblem,
  type ProcedureFileReport,
  useImportProcedureFile,
  useProcedureForm,
} from '../exchangeApi';
import { figuresOf, verdictOf } from '../exchangeRules';
import { ProcedureFigures } from './ProcedureFigures';

interface ProcedureFileImportProps {
  taskGroupId: string;
  onLoaded?: () => void;
  /** Takes JSON files, which the page itself reads and draws. */
  onJson?: (file: File) => void;
  /** Another file was chosen instead. */
  onOther?: () => void;
}

/** A workbook or a Project file: checked by the server first, written only after the officer has seen the result. */
export function ProcedureFileImport({ taskGroupId, onLoaded, onJson, onOther }: ProcedureFileImportProps) {
  const importFile = useImportProcedureFile(taskGroupId);
  const form = useProcedureForm();
  const [file, setFile] = useState<File>();
  const [report, setReport] = useState<ProcedureFileReport>();

  const check = (chosen: File) => {
    setFile(chosen);
    setReport(undefined);
    importFile.reset();
    if (onJson && chosen.name.toLowerCase().endsWith('.json')) {
      onJson(chosen);
      return;
    }
    onOther?.();
    importFile.mutate({ file: chosen, dryRun: true }, { onSuccess: setReport });
  };

  const load = (chosen: File) =>
    importFile.mutate(
      { file: chosen, dryRun: false },
      {
        onSuccess: (done) => {
          setReport(done);
          if (done.outcome !== 'LOADED') return;
          notify('green', `已装入 ${done.tasks} 个环节、${done.dependencies} 条前置。`);
          onLoaded?.();
        },
      },
    );

  const downloadForm = async () => saveFile('手续空表.xlsx', await form.mutateAsync(undefined));

  return (
    <>
      <FileDrop
        accept={onJson ? '.xlsx,.xml,.json' : '.xlsx,.xml'}
        label="选择手续文件"
        hint={`Excel 表（.xlsx）${onJson ? '、JSON ' : ''}或 Project 另存的 XML。先检查，不写入。日期只装入“不早于”，人员和进展不装入。`}
        fileName={file?.name}
        onFile={check}
      />
      <p className="file-form">
        <Button
          type="link"
          onClick={() => void downloadForm().catch(() => undefined)}
          loading={form.isPending}
        >
          下载 Excel 空表（附填写说明）
        </Button>
      </p>
      {importFile.isPending && <Loading what={report ? '正在装入…' : '正在检查…'} />}
      {importFile.isError && (
        <p className="form-error" role="alert">
          {sentence(importFile.error)}
        </p>
      )}
      {report && file && !importFile.isPending && !importFile.isError && (
        <Outcome report={report} onLoad={() => load(file)} />
      )}
    </>
  );
}

function Outcome({ report, onLoad }: { report: ProcedureFileReport; onLoad: () => void }) {
  const figures = figuresOf(report);
  return (
    <section aria-label="检查结果">
      <div className="file-verdict" data-tone={report.outcome === 'REFUSED' ? 'red' : 'plain'} role="status">
        <p>{verdictOf(report)}</p>
        {report.outcome === 'READY' && (
          <Button type="primary" onClick={onLoad}>
            装入工作组
          </Button>
        )}
      </div>
      {figures && <ProcedureFigures figures={figures} />}
      {report.problems.length > 0 && <Problems problems={report.problems} />}
    </section>
  );
}

const PAGE = 50;

function Problems({ problems }: { problems: ProcedureFileProblem[] }) {
  const rows = problems
    .map((problem, index) => ({ ...problem, index }))
    .sort((one, other) => Number(other.blocking) - Number(one.blocking) || one.index - other.index);
  return (
    <Table
      rowKey="index"
      dataSource={rows}
      size="small"
      scroll={{ x: 560 }}
      pagination={
        rows.length > PAGE
          ? { pageSize: PAGE, showSizeChanger: false, showTotal: (total) => `共 ${total} 处` }
          : false
      }
      columns={[
        { title: '行', dataIndex: 'row', width: 64, render: (row: number | null) => row ?? '—' },
        {
          title: '列',
          dataIndex: 'column',
          width: 90,
          render: (column: string | null, { row }) => column ?? (row === null ? '整份文件' : '整行'),
        },
        {
          title: '怎么办',
          dataIndex: 'blocking',
          width: 90,
          render: (blocking: boolean) =>
            blocking ? <StateChip tone="red">要改正</StateChip> : <StateChip tone="plain">告知</StateChip>,
        },
        { title: '说明', dataIndex: 'message' },
      ]}
    />
  );
}
