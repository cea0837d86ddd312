import { useNavigate } from 'react-router';
import { paths } from '@/shared/paths';
import { FileImport } from '@/shared/ui/admin/FileImport';
import { Page } from '@/shared/ui/admin/Page';
import { useImportMembers } from '../api';

export default function MemberImportPage() {
  const navigate = useNavigate();
  return (
    <Page title="导入党员名册" note="支持 .xlsx 和 .csv。先检查，不写入；看过结果再决定。">
      <FileImport
        accept=".xlsx,.csv"
        label="选择名册文件"
        hint="第一行（或标题下一行）应有“姓名”“手机号”等列名，日期和手机号的写法不必统一。"
        words={{ unit: '人', update: '更新', done: '看名册' }}
        run={useImportMembers()}
        onDone={() => void navigate(paths.admin.members)}
      />
    </Page>
  );
}
