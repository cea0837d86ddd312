import { Button, Dropdown, Modal } from 'antd';
import { useState } from 'react';
import { today } from '@/shared/lib/dates';
import { saveFile } from '@/shared/lib/saveFile';
import { notify } from '@/shared/notices';
import { type ExportKind, useExportProcedure } from '../exchangeApi';
import { exportName } from '../exchangeRules';
import { usePlan } from '../planApi';
import { ProcedureFileImport } from './ProcedureFileImport';
import { SaveTemplate } from './SaveTemplate';
import { StartFromTemplate } from './StartFromTemplate';
import '../exchange.css';

type Doing = 'import' | 'start' | 'save';

/** Everything by which a procedure comes in as a whole or goes out as a whole. */
export function ProcedureFiles({ taskGroupId, groupName }: { taskGroupId: string; groupName: string }) {
  const plan = usePlan(taskGroupId);
  const exported = useExportProcedure(taskGroupId);
  const [doing, setDoing] = useState<Doing>();
  const empty = plan.data?.tasks.length === 0;
  const close = () => setDoing(undefined);

  const download = async (kind: ExportKind) => {
    saveFile(exportName(groupName, today(), kind), await exported.mutateAsync(kind));
    notify('green', '手续已导出。');
  };
  const choose = (key: string) => {
    if (key === 'sheet' || key === 'ms-project') void download(key).catch(() => undefined);
    else setDoing(key as Doing);
  };

  return (
    <>
      <Dropdown
        trigger={['click']}
        disabled={!plan.data}
        menu={{
          onClick: ({ key }) => choose(key),
          items: [
            { key: 'import', label: '从 Excel 或 Project 装入' },
            { key: 'start', label: empty ? '从模板开始' : '从模板开始（只限空的工作组）', disabled: !empty },
            { type: 'divider' },
            { key: 'sheet', label: '导出 Excel', disabled: empty },
            { key: 'ms-project', label: '导出 Project（XML）', disabled: empty },
            { type: 'divider' },
            { key: 'save', label: '存为模板', disabled: empty },
          ],
        }}
      >
        <Button disabled={exported.isPending} aria-haspopup="menu">
          {exported.isPending ? '正在导出…' : '手续文件'}
        </Button>
      </Dropdown>
      <Modal
        title="从文件装入手续"
        open={doing === 'import'}
        onCancel={close}
        footer={null}
        width={760}
        destroyOnHidden
      >
        {!empty && (
          <p className="file-note muted">
            这个工作组已有环节：只能核对文件与现在的手续是否一致，不会改动现有环节。
          </p>
        )}
        <ProcedureFileImport taskGroupId={taskGroupId} onLoaded={close} />
      </Modal>
      <StartFromTemplate taskGroupId={taskGroupId} open={doing === 'start'} onClose={close} />
      <SaveTemplate taskGroupId={taskGroupId} groupName={groupName} open={doing === 'save'} onClose={close} />
    </>
  );
}
