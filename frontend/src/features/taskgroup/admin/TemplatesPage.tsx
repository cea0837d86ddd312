import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { dayOf, fullDayText } from '@/shared/lib/dates';
import { notify } from '@/shared/notices';
import { paths } from '@/shared/paths';
import { actionsColumn } from '@/shared/ui/admin/actionsColumn';
import { FormModal } from '@/shared/ui/admin/FormModal';
import { Page } from '@/shared/ui/admin/Page';
import { SimpleTable } from '@/shared/ui/admin/SimpleTable';
import { Loaded } from '@/shared/ui/Loaded';
import { StateBox } from '@/shared/ui/StateBox';
import { type ProcedureTemplate, useDeleteTemplate, useTemplates, useUpdateTemplate } from '../exchangeApi';
import { TemplateFields } from './SaveTemplate';

interface Values {
  name: string;
  description?: string | null;
}

export default function TemplatesPage() {
  const templates = useTemplates();
  const update = useUpdateTemplate();
  const remove = useDeleteTemplate();
  const [editing, setEditing] = useState<ProcedureTemplate>();

  return (
    <Page
      title="手续模板"
      note="办过一次的手续，下一个项目接着用：环节、工期、前置与依据都在，不含人员、日期和进展。"
    >
      <Loaded query={templates}>
        {(items) => (
          <div className="panel panel-flush">
            {items.length === 0 ? (
              <StateBox title="还没有模板" actions={<Link to={paths.admin.taskGroups}>去工作组</Link>}>
                在已有手续的工作组里，用右上角“手续文件”的“存为模板”保存一份。
              </StateBox>
            ) : (
              <SimpleTable<ProcedureTemplate>
                rows={items}
                width={1000}
                columns={[
                  {
                    title: '模板',
                    key: 'name',
                    render: (_, each) => (
                      <>
                        <Link to={paths.admin.procedureTemplate(each.id)}>{each.name}</Link>
                        {each.description && <div className="muted">{each.description}</div>}
                      </>
                    ),
                  },
                  { title: '环节', dataIndex: 'tasks', width: 80, align: 'right' },
                  { title: '前置', dataIndex: 'dependencies', width: 80, align: 'right' },
                  {
                    title: '按现在的前置',
                    dataIndex: 'plannedDays',
                    width: 120,
                    align: 'right',
                    render: (days: number) => `${days} 天`,
                  },
                  {
                    title: '只留硬前置',
                    dataIndex: 'hardOnlyDays',
                    width: 120,
                    align: 'right',
                    render: (days: number) => `${days} 天`,
                  },
                  {
                    title: '来自',
                    key: 'source',
                    width: 220,
                    render: (_, each) => (
                      <>
                        {each.sourceName}
                        <div className="muted">{fullDayText(dayOf(each.savedAt))}</div>
                      </>
                    ),
                  },
                  actionsColumn((each) => (
                    <>
                      <Button size="small" onClick={() => setEditing(each)}>
                        改名
                      </Button>
                      <Popconfirm
                        title={`删除模板“${each.name}”？`}
                        description="已按它开始的工作组不受影响。"
                        onConfirm={() =>
                          remove.mutate(each, { onSuccess: () => notify('green', '模板已删除。') })
                        }
                      >
                        <Button size="small">删除</Button>
                      </Popconfirm>
                    </>
                  )),
                ]}
              />
            )}
          </div>
        )}
      </Loaded>
      <FormModal<Values>
        key={editing?.id}
        title="改模板的名称与说明"
        open={Boolean(editing)}
        onClose={() => setEditing(undefined)}
        initial={{ name: editing?.name, description: editing?.description }}
        submit={(values) =>
          update.mutateAsync({
            template: editing as ProcedureTemplate,
            body: { name: values.name.trim(), description: values.description?.trim() || null },
          })
        }
      >
        <TemplateFields />
      </FormModal>
    </Page>
  );
}
