import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Schemas } from '../../api/client';
import { sentence } from '../../api/problem';
import { notify } from '../../notices';
import { Loading, StateBox } from '../StateBox';
import { FileDrop } from './FileDrop';
import { SimpleTable } from './SimpleTable';

type Report = Schemas['ImportReport'];

interface Words {
  /** 人, 户 */
  unit: string;
  /** What happens to rows that are known: 更新, 移动 */
  update: string;
  /** On the button that leads to what was imported. */
  done: string;
}

interface Import {
  isPending: boolean;
  isError: boolean;
  error: unknown;
  mutate: (what: { file: File; dryRun: boolean }, then: { onSuccess: (report: Report) => void }) => void;
}

interface FileImportProps {
  accept: string;
  label: string;
  hint: string;
  words: Words;
  run: Import;
  onDone: () => void;
  children?: ReactNode;
}

/** Always a dry run first: the officer sees what would happen before anything is written. */
export function FileImport({ accept, label, hint, words, run, onDone, children }: FileImportProps) {
  const [file, setFile] = useState<File>();
  const [report, setReport] = useState<Report>();
  const check = (chosen: File) => {
    setFile(chosen);
    setReport(undefined);
    run.mutate({ file: chosen, dryRun: true }, { onSuccess: setReport });
  };
  const finish = (done: Report) => {
    const { unit, update } = words;
    notify('green', `已导入：新增 ${done.created} ${unit}，${update} ${done.updated} ${unit}。`);
    if (done.rejected === 0) onDone();
    else setReport(done);
  };
  return (
    <>
      <FileDrop accept={accept} label={label} hint={hint} fileName={file?.name} onFile={check} />
      {children}
      {run.isPending && <Loading what={report ? '正在写入…' : '正在检查…'} />}
      {run.isError && (
        <p className="form-error panel-gap" role="alert">
          {sentence(run.error)}
        </p>
      )}
      {report && file && !run.isPending && (
        <Outcome
          report={report}
          words={words}
          onWrite={() => run.mutate({ file, dryRun: false }, { onSuccess: finish })}
          onDone={onDone}
        />
      )}
    </>
  );
}

interface OutcomeProps {
  report: Report;
  words: Words;
  onWrite: () => void;
  onDone: () => void;
}

function Outcome({ report, words: { unit, update, done }, onWrite, onDone }: OutcomeProps) {
  const { dryRun, problems } = report;
  const writable = report.created + report.updated;
  const counts: [string, number][] = [
    ['文件共', report.rows],
    [dryRun ? '将新增' : '已新增', report.created],
    [`${dryRun ? '将' : '已'}${update}`, report.updated],
    ['没有变化', report.unchanged],
    ['有问题不导入', report.rejected],
  ];
  return (
    <section className="panel panel-flush panel-gap" aria-label={dryRun ? '检查结果' : '导入结果'}>
      <div className="panel-head">
        <h2>{dryRun ? '检查结果（还没有写入）' : '已导入'}</h2>
        {dryRun ? (
          <Button type="primary" onClick={onWrite} disabled={writable === 0}>
            {writable === 0 ? '没有可导入的行' : `导入 ${writable} ${unit}`}
          </Button>
        ) : (
          <Button type="primary" onClick={onDone}>
            {done}
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
      {problems.length === 0 ? <StateBox title="没有发现问题" /> : <Problems problems={problems} />}
    </section>
  );
}

type Problem = Report['problems'][number];

function Problems({ problems }: { problems: Problem[] }) {
  return (
    <SimpleTable<Problem>
      rows={problems}
      rowKey={({ row, column, code }) => `${row}-${column}-${code}`}
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
  );
}
