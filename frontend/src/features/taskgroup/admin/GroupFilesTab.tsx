import { Button, Popconfirm } from 'antd';
import { fullDayText } from '@/shared/lib/dates';
import { notify } from '@/shared/notices';
import { actionsColumn } from '@/shared/ui/admin/actionsColumn';
import { FileDrop } from '@/shared/ui/admin/FileDrop';
import { PagedTable } from '@/shared/ui/admin/PagedTable';
import { StateBox } from '@/shared/ui/StateBox';
import {
  type GroupFile,
  useAddGroupFile,
  useDeleteGroupFile,
  useDownloadGroupFile,
  useGroupFiles,
} from '../groupFileApi';
import { fileTypeText } from '../groupLabels';
import { bytesText } from '../groupRules';

const ACCEPTED = '.pdf,.jpg,.jpeg,.png,.docx,.xlsx,.pptx,.txt,.csv';
const HINT = 'PDF、图片、Word、Excel、演示文稿或纯文本，至多 10 MB（图片 3 MB）。文件名里不写姓名和号码。';

export default function GroupFilesTab({ taskGroupId }: { taskGroupId: string }) {
  const list = useGroupFiles(taskGroupId);
  const add = useAddGroupFile(taskGroupId);
  const download = useDownloadGroupFile(taskGroupId);
  const remove = useDeleteGroupFile(taskGroupId);
  const upload = (file: File) =>
    add.mutate(file, { onSuccess: ({ name }) => notify('green', `“${name}”已存入。`) });
  return (
    <>
      <FileDrop
        accept={ACCEPTED}
        label={add.isPending ? '正在上传…' : '上传文件'}
        hint={HINT}
        onFile={upload}
      />
      <div className="panel-gap">
        <PagedTable<GroupFile>
          list={list}
          unit="个文件"
          columns={[
            { title: '文件', dataIndex: 'name', className: 'free-text' },
            { title: '类型', key: 'type', width: 120, render: (_, { type }) => fileTypeText[type] },
            { title: '大小', key: 'bytes', width: 100, render: (_, { bytes }) => bytesText(bytes) },
            { title: '存入', key: 'day', width: 150, render: (_, { addedOn }) => fullDayText(addedOn) },
            { title: '谁存的', dataIndex: 'addedBy', width: 120 },
            actionsColumn((file) => (
              <>
                <Button size="small" loading={download.isPending} onClick={() => download.mutate(file)}>
                  下载
                </Button>
                <Popconfirm
                  title="删去后不能恢复"
                  okText="删去"
                  cancelText="不删"
                  onConfirm={() =>
                    remove.mutate(file, { onSuccess: () => notify('green', `“${file.name}”已删去。`) })
                  }
                >
                  <Button size="small">删去</Button>
                </Popconfirm>
              </>
            )),
          ]}
          empty={<StateBox title="还没有文件">批复、会议纪要、图纸可以放在这里，组里的人都能下载。</StateBox>}
        />
      </div>
    </>
  );
}
