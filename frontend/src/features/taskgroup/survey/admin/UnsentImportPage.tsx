import { Button } from 'antd';
import { useState } from 'react';
import { momentText } from '@/shared/lib/dates';
import { FileDrop } from '@/shared/ui/admin/FileDrop';
import { useNames } from '@/shared/ui/admin/MemberPicker';
import { SimpleTable } from '@/shared/ui/admin/SimpleTable';
import { Loaded } from '@/shared/ui/Loaded';
import { type ChipTone, StateChip } from '@/shared/ui/StateChip';
import type { Survey } from '../surveyApi';
import { type ImportRow, type ImportState, importStateText, importWords } from '../unsentImport';
import { useUnsentImport } from '../useUnsentImport';
import { SurveyFrame } from './SurveyFrame';

const TONES: Record<ImportState, ChipTone> = {
  READY: 'amber',
  UNFIT: 'red',
  SENT: 'green',
  REFUSED: 'red',
  UNSENT: 'amber',
};

/** For a phone that cannot send. */
export default function UnsentImportPage() {
  const names = useNames();
  return (
    <SurveyFrame
      part="导入手机上的未发送"
      note="党员在手机“未发送”里存成的文件。同一条不会重复，那部手机以后自己发送也不会。"
    >
      {(survey) => <Loaded query={names}>{(members) => <Import survey={survey} members={members} />}</Loaded>}
    </SurveyFrame>
  );
}

interface ImportProps {
  survey: Survey;
  members: { id: string; name: string }[];
}

function Import({ survey, members }: ImportProps) {
  const { file, rows, fault, sending, check, send } = useUnsentImport(survey.id, members);
  const [fileName, setFileName] = useState<string>();
  const open = rows.filter(({ state }) => state === 'READY' || state === 'UNSENT').length;
  const pick = async (chosen: File) => {
    setFileName(chosen.name);
    check(await chosen.text());
  };
  return (
    <>
      <FileDrop
        accept=".json,.txt,application/json,text/plain"
        label="选择文件"
        hint="文件里别的记录，例如服务记录，请到相应的页面导入。"
        fileName={fileName}
        onFile={(chosen) => void pick(chosen)}
      />
      {fault && (
        <p className="form-error panel-gap" role="alert">
          {fault}
        </p>
      )}
      {file && (
        <section className="panel panel-flush panel-gap" aria-label="检查结果">
          <div className="panel-head">
            <h2>
              {file.account.name} · {momentText(file.exportedAt)} 保存 · {rows.length} 条
            </h2>
            <Button type="primary" disabled={open === 0} loading={sending} onClick={() => void send()}>
              {open === 0 ? '没有可导入的' : `导入 ${open} 条`}
            </Button>
          </div>
          <Rows rows={rows} />
        </section>
      )}
    </>
  );
}

function Rows({ rows }: { rows: ImportRow[] }) {
  return (
    <SimpleTable<ImportRow>
      rows={rows}
      rowKey={({ item }) => item.id}
      width={720}
      columns={[
        { title: '党员', key: 'member', width: 110, render: (_, { memberName }) => memberName ?? '—' },
        { title: '内容', key: 'what', render: (_, row) => importWords(row) },
        {
          title: '时间',
          key: 'when',
          width: 190,
          render: (_, { item, visit }) => momentText(visit?.visitedAt ?? item.createdAt),
        },
        {
          title: '结果',
          key: 'state',
          width: 260,
          render: (_, { state, reason }) => (
            <>
              <StateChip tone={TONES[state]}>{importStateText[state]}</StateChip>
              {reason && <div className="muted">{reason}</div>}
            </>
          ),
        },
      ]}
    />
  );
}
