import { Button, Input } from 'antd';
import { useState } from 'react';
import { momentText } from '@/shared/lib/dates';
import { FileDrop } from '@/shared/ui/admin/FileDrop';
import { useNames } from '@/shared/ui/admin/MemberPicker';
import { Page } from '@/shared/ui/admin/Page';
import { Loaded } from '@/shared/ui/Loaded';
import { Loading } from '@/shared/ui/StateBox';
import { type Community, useCommunities } from '../api';
import { useRecordImport } from '../useRecordImport';
import { ImportResult } from './ImportResult';

/** For a phone that cannot send: its file is looked through, then sent under the ids that the phone gave. */
export default function RecordImportPage() {
  const names = useNames();
  const communities = useCommunities();
  return (
    <Page
      title="导入手机上的未发送记录"
      note="党员在手机“未发送”里存成的文件。先检查再导入；同一条不会重复，那部手机以后自己发送也不会。"
    >
      <Loaded query={names}>
        {(members) => (
          <Loaded query={communities}>{(places) => <Import members={members} communities={places} />}</Loaded>
        )}
      </Loaded>
    </Page>
  );
}

interface ImportProps {
  members: { id: string; name: string }[];
  communities: Community[];
}

function Import(branch: ImportProps) {
  const { file, rows, fault, busy, check, send } = useRecordImport(branch);
  const [fileName, setFileName] = useState<string>();
  const pick = async (chosen: File) => {
    setFileName(chosen.name);
    await check(await chosen.text());
  };
  return (
    <>
      <FileDrop
        accept=".json,.txt,application/json,text/plain"
        label="选择文件"
        hint="手机不能保存文件时，可以让党员点“复制文字”，粘贴在下面。"
        fileName={fileName}
        onFile={(chosen) => void pick(chosen)}
      />
      {!file && <Paste onText={(text) => void check(text)} />}
      {fault && (
        <p className="form-error panel-gap" role="alert">
          {fault}
        </p>
      )}
      {busy === 'CHECKING' && <Loading what="正在检查…" />}
      {file && rows.length > 0 && (
        <ImportResult
          title={`${file.account.name} · ${momentText(file.exportedAt)} 保存 · ${rows.length} 条`}
          rows={rows}
          communities={branch.communities}
          isSending={busy === 'SENDING'}
          onSend={() => void send()}
        />
      )}
    </>
  );
}

function Paste({ onText }: { onText: (text: string) => void }) {
  const [text, setText] = useState('');
  return (
    <div className="panel-gap">
      <Input.TextArea
        aria-label="粘贴从手机复制的文字"
        placeholder="或把从手机复制的文字粘贴在这里"
        rows={3}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {text.trim() && (
        <Button style={{ marginTop: 8 }} onClick={() => onText(text)}>
          检查
        </Button>
      )}
    </div>
  );
}
