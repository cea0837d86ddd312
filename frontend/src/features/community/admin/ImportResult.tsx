import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { momentText } from '@/shared/lib/dates';
import { paths } from '@/shared/paths';
import { SimpleTable } from '@/shared/ui/admin/SimpleTable';
import { StateChip } from '@/shared/ui/StateChip';
import type { Community } from '../api';
import { importStateText, importStateTone } from '../importLabels';
import type { ImportRow, ImportState } from '../importRules';

interface ImportResultProps {
  title: string;
  rows: ImportRow[];
  communities: Community[];
  isSending: boolean;
  onSend: () => void;
}

/** What is in the file and what becomes of it: the same table before and after sending. */
export function ImportResult({ title, rows, communities, isSending, onSend }: ImportResultProps) {
  return (
    <section className="panel panel-gap" aria-label="检查结果">
      <div className="panel-head">
        <h2>{title}</h2>
        <Actions rows={rows} isSending={isSending} onSend={onSend} />
      </div>
      <Counts rows={rows} />
      <Rows rows={rows} communities={communities} />
    </section>
  );
}

function Actions({ rows, isSending, onSend }: { rows: ImportRow[]; isSending: boolean; onSend: () => void }) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const open = rows.filter(({ state }) => state === 'NEW' || state === 'UNSENT').length;
  const leave = () => {
    void queryClient.invalidateQueries({ queryKey: ['community'] });
    void navigate(paths.admin.records);
  };
  return (
    <div className="page-actions">
      {open > 0 ? (
        <Button type="primary" loading={isSending} onClick={onSend}>
          导入 {open} 条
        </Button>
      ) : (
        <Button type="primary" loading={isSending} onClick={leave}>
          看服务记录
        </Button>
      )}
    </div>
  );
}

function Counts({ rows }: { rows: ImportRow[] }) {
  const count = (state: ImportState) => rows.filter((row) => row.state === state).length;
  const shown = (Object.keys(importStateText) as ImportState[]).filter((state) => count(state) > 0);
  return (
    <dl className="counts" aria-live="polite">
      {shown.map((state) => (
        <div key={state}>
          <dt>{importStateText[state]}</dt>
          <dd>
            {count(state)} <small>条</small>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Rows({ rows, communities }: { rows: ImportRow[]; communities: Community[] }) {
  const place = (id?: string) => communities.find((each) => each.id === id)?.name ?? '—';
  return (
    <SimpleTable<ImportRow>
      rows={rows}
      rowKey={({ item }) => item.id}
      width={860}
      columns={[
        { title: '党员', key: 'member', width: 110, render: (_, row) => row.memberName ?? '—' },
        { title: '内容', key: 'what', render: (_, { item, record }) => record?.content ?? item.title },
        { title: '社区', key: 'where', width: 170, render: (_, { record }) => place(record?.communityId) },
        {
          title: '时间',
          key: 'when',
          width: 190,
          render: (_, { item, record }) => momentText(record?.startedAt ?? item.createdAt),
        },
        {
          title: '结果',
          key: 'state',
          width: 220,
          render: (_, { state, reason }) => (
            <>
              <StateChip tone={importStateTone[state]}>{importStateText[state]}</StateChip>
              {reason && <div className="muted">{reason}</div>}
            </>
          ),
        },
      ]}
    />
  );
}
