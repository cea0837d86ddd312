import { Button } from 'antd';
import { useState } from 'react';
import { notify } from '@/shared/notices';
import { StateBox } from '@/shared/ui/StateBox';
import { useImportProcedure } from '../api';
import { NetworkGraph } from '../NetworkGraph';
import { type Procedure, parseProcedure, planOf, UnreadableProcedure } from '../procedure';
import { schedule } from '../rules';
import { ProcedureFileImport } from './ProcedureFileImport';

/** Reads the file here first and draws it, so that the officer sees the procedure before it is stored. */
export function ProcedureImport({ taskGroupId }: { taskGroupId: string }) {
  const importProcedure = useImportProcedure(taskGroupId);
  const [procedure, setProcedure] = useState<Procedure>();
  const [fault, setFault] = useState<string>();

  const read = async (file: File) => {
    setProcedure(undefined);
    setFault(undefined);
    try {
      setProcedure(parseProcedure(await file.text()));
    } catch (error) {
      setFault(error instanceof UnreadableProcedure ? error.message : '文件读不出来，请换一个文件。');
    }
  };

  const store = (chosen: Procedure) =>
    importProcedure.mutate(chosen, {
      onSuccess: ({ tasks, dependencies }) =>
        notify('green', `已装入 ${tasks} 个环节、${dependencies} 条前置。`),
    });

  return (
    <>
      <div className="panel">
        <StateBox title="还没有环节">
          装入一份现成的手续，从“手续文件”里选一份模板开始，或用“新增环节”逐个录入。
        </StateBox>
      </div>
      <div className="panel-gap">
        <ProcedureFileImport
          taskGroupId={taskGroupId}
          onJson={(file) => void read(file)}
          onOther={() => {
            setProcedure(undefined);
            setFault(undefined);
          }}
        />
      </div>
      {fault && (
        <p className="form-error panel-gap" role="alert">
          {fault}
        </p>
      )}
      {procedure && (
        <Preview procedure={procedure} storing={importProcedure.isPending} onStore={() => store(procedure)} />
      )}
    </>
  );
}

function Preview({
  procedure,
  storing,
  onStore,
}: {
  procedure: Procedure;
  storing: boolean;
  onStore: () => void;
}) {
  const { tasks, dependencies } = planOf(procedure);
  const plan = schedule(tasks, dependencies);
  return (
    <section className="panel panel-gap" aria-label="预览">
      <div className="panel-head">
        <h2>
          {procedure.name}：{tasks.length} 个环节、{dependencies.length} 条前置
        </h2>
        <Button type="primary" onClick={onStore} loading={storing} disabled={!plan}>
          装入工作组
        </Button>
      </div>
      {plan ? (
        <NetworkGraph tasks={tasks} dependencies={dependencies} plan={plan} />
      ) : (
        <StateBox title="前置关系绕成了圈">有环节互相等待，无法安排。请先在文件里改正。</StateBox>
      )}
    </section>
  );
}
