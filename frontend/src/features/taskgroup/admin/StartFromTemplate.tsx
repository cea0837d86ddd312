import { Button, Modal, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { sentence } from '@/shared/api/problem';
import { notify } from '@/shared/notices';
import { paths } from '@/shared/paths';
import { Loading, StateBox } from '@/shared/ui/StateBox';
import { type ProcedureLoading, useStartFromTemplate, useTemplates } from '../exchangeApi';
import { ProcedureFigures } from './ProcedureFigures';

interface StartFromTemplateProps {
  taskGroupId: string;
  open: boolean;
  onClose: () => void;
}

export function StartFromTemplate({ taskGroupId, open, onClose }: StartFromTemplateProps) {
  return (
    <Modal title="从模板开始" open={open} onCancel={onClose} footer={null} width={640} destroyOnHidden>
      <Choice taskGroupId={taskGroupId} onDone={onClose} />
    </Modal>
  );
}

function Choice({ taskGroupId, onDone }: { taskGroupId: string; onDone: () => void }) {
  const templates = useTemplates();
  const start = useStartFromTemplate();
  const [chosen, setChosen] = useState<string>();
  const [loading, setLoading] = useState<ProcedureLoading>();

  const check = (procedureTemplateId: string) => {
    setChosen(procedureTemplateId);
    setLoading(undefined);
    start.mutate({ taskGroupId, procedureTemplateId, dryRun: true }, { onSuccess: setLoading });
  };
  const load = (procedureTemplateId: string) =>
    start.mutate(
      { taskGroupId, procedureTemplateId, dryRun: false },
      {
        onSuccess: (done) => {
          notify('green', `已按模板装入 ${done.tasks} 个环节、${done.dependencies} 条前置。`);
          onDone();
        },
      },
    );

  if (templates.data?.length === 0) {
    return (
      <StateBox title="还没有模板">在已有手续的工作组里，用“手续文件”菜单的“存为模板”保存一份。</StateBox>
    );
  }
  return (
    <>
      <div className="template-choice">
        <span aria-hidden="true">模板</span>
        <Select
          aria-label="模板"
          placeholder="选一份模板，先看结果再装入"
          loading={templates.isPending}
          value={chosen}
          onChange={check}
          showSearch={{ optionFilterProp: 'label' }}
          options={(templates.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        />
      </div>
      {chosen && (
        <p>
          <Link to={paths.admin.procedureTemplate(chosen)}>看这份模板的环节</Link>
        </p>
      )}
      {start.isPending && <Loading what={loading ? '正在装入…' : '正在检查…'} />}
      {start.isError && (
        <p className="form-error" role="alert">
          {sentence(start.error)}
        </p>
      )}
      {loading && chosen && !start.isPending && !start.isError && (
        <>
          <div className="file-verdict" data-tone="plain" role="status">
            <p>
              {loading.outcome === 'UNCHANGED'
                ? '工作组里已经是这份手续，不用再装入。'
                : '可以装入，还没有写入。'}
            </p>
            {loading.outcome === 'READY' && (
              <Button type="primary" onClick={() => load(chosen)}>
                装入工作组
              </Button>
            )}
          </div>
          <ProcedureFigures figures={loading} />
        </>
      )}
    </>
  );
}
