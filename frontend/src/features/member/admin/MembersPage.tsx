import { Button, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { usePartyGroups } from '@/features/branch/api';
import { today } from '@/shared/lib/dates';
import { saveFile } from '@/shared/lib/saveFile';
import { useFilters } from '@/shared/lib/useFilters';
import { notify } from '@/shared/notices';
import { paths } from '@/shared/paths';
import { Page } from '@/shared/ui/admin/Page';
import { PagedTable } from '@/shared/ui/admin/PagedTable';
import { SearchBox } from '@/shared/ui/admin/SearchBox';
import { StateBox } from '@/shared/ui/StateBox';
import { type Affiliation, type Member, type Standing, useExportMembers, useMembers } from '../api';
import { affiliationText, standingText } from '../labels';
import { MemberForm } from './MemberForm';
import { memberColumns } from './memberColumns';

const FILTERS = ['q', 'standing', 'affiliation', 'partyGroupId'] as const;

export default function MembersPage() {
  const [filters, setFilters] = useFilters(FILTERS);
  const [adding, setAdding] = useState(false);
  const groups = usePartyGroups();
  const exportMembers = useExportMembers();
  const list = useMembers({
    q: filters.q,
    partyGroupId: filters.partyGroupId,
    standing: filters.standing as Standing | undefined,
    affiliation: filters.affiliation as Affiliation | undefined,
  });
  const groupName = (id: string | null) => groups.data?.find((group) => group.id === id)?.name ?? '—';
  const filtered = FILTERS.some((key) => filters[key]);

  const download = async () => {
    saveFile(`党员名册-${today()}.xlsx`, await exportMembers.mutateAsync(undefined));
    notify('green', '名册已导出。');
  };

  return (
    <Page
      title="党员名册"
      actions={
        <>
          <Button onClick={() => void download().catch(() => undefined)} loading={exportMembers.isPending}>
            导出
          </Button>
          <Link to={paths.admin.memberImport}>
            <Button tabIndex={-1}>导入</Button>
          </Link>
          <Button type="primary" onClick={() => setAdding(true)}>
            登记党员
          </Button>
        </>
      }
    >
      <div className="filters">
        <SearchBox
          label="搜索党员"
          placeholder="姓名、拼音首字母或手机尾号"
          value={filters.q}
          onSearch={(q) => setFilters({ q })}
        />
        <Select
          aria-label="人员类别"
          allowClear
          placeholder="全部人员类别"
          value={filters.standing}
          onChange={(standing?: string) => setFilters({ standing })}
          options={Object.entries(standingText).map(([value, label]) => ({ value, label }))}
        />
        <Select
          aria-label="组织关系"
          allowClear
          placeholder="全部组织关系"
          value={filters.affiliation}
          onChange={(affiliation?: string) => setFilters({ affiliation })}
          options={Object.entries(affiliationText).map(([value, label]) => ({ value, label }))}
        />
        <Select
          aria-label="党小组"
          allowClear
          placeholder="全部党小组"
          value={filters.partyGroupId}
          onChange={(partyGroupId?: string) => setFilters({ partyGroupId })}
          options={(groups.data ?? []).map((group) => ({ value: group.id, label: group.name }))}
        />
      </div>
      <PagedTable<Member>
        list={list}
        unit="人"
        width={980}
        empty={
          filtered ? (
            <NothingFound
              onClear={() => setFilters({ q: '', standing: '', affiliation: '', partyGroupId: '' })}
            />
          ) : (
            <NobodyYet />
          )
        }
        columns={memberColumns(groupName)}
      />
      <MemberForm open={adding} onClose={() => setAdding(false)} />
    </Page>
  );
}

function NobodyYet() {
  return (
    <StateBox
      title="名册还是空的"
      actions={
        <Link to={paths.admin.memberImport} className="btn btn-primary">
          导入名册
        </Link>
      }
    >
      用现有的 Excel 名册导入最快，也可以一个一个登记。
    </StateBox>
  );
}

function NothingFound({ onClear }: { onClear: () => void }) {
  return (
    <StateBox
      title="没有符合条件的人"
      actions={
        <button type="button" className="btn" onClick={onClear}>
          清除条件
        </button>
      }
    >
      试试只输姓、拼音首字母（如 clx），或手机号后四位。
    </StateBox>
  );
}
