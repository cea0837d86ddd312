import { useState } from 'react';
import { dayOf } from '../../lib/dates';
import { saveFile } from '../../lib/saveFile';
import { notify } from '../../notices';
import { exportText } from '../../offline/exportFile';
import type { Unsent } from '../../offline/outbox';
import { useSession } from '../../session';
import { Field } from '../Field';

const STAYS = '发送成功之前，这里的内容仍会保留。';

/** Unsent things as a file for the officer. Browsers inside other apps may refuse downloads, hence three ways. */
export default function TakeAway({ items }: { items: readonly Unsent[] }) {
  const { account, branchId } = useSession();
  const [text, setText] = useState<string>();
  const made = () => exportText(items, { account, branchId }, new Date());
  const name = `未发送-${account.displayName}-${dayOf(new Date())}.json`;
  const file = () => new File([made()], name, { type: 'application/json' });

  const save = () => {
    saveFile(name, file());
    notify('green', `已交给浏览器下载。${STAYS}`);
  };
  const share = async () => {
    try {
      await navigator.share({ files: [file()] });
    } catch (error) {
      // Closing the panel of the phone is a decision, no failure.
      if (!(error instanceof DOMException && error.name === 'AbortError')) setText(made());
    }
  };
  const copy = async () => {
    const content = made();
    try {
      await navigator.clipboard.writeText(content);
      notify('green', `已复制，可以粘贴给支部委员。${STAYS}`);
    } catch {
      setText(content);
    }
  };
  return (
    <div className="take-away">
      <p className="row-note">
        支部委员可以在电脑端导入：服务记录在“服务记录”，入户记录在“入户摸排”。本机以后再发送也不会重复。
      </p>
      <div className="row-actions">
        <button type="button" className="btn" onClick={save}>
          下载文件
        </button>
        {canShare(file) && (
          <button type="button" className="btn" onClick={() => void share()}>
            分享文件
          </button>
        )}
        <button type="button" className="btn" onClick={() => void copy()}>
          复制文字
        </button>
      </div>
      {text && (
        <Field label="请长按全选，复制后发给支部委员">
          {(attributes) => (
            <textarea
              {...attributes}
              readOnly
              rows={5}
              value={text}
              onFocus={(event) => event.target.select()}
            />
          )}
        </Field>
      )}
    </div>
  );
}

function canShare(file: () => File): boolean {
  try {
    return navigator.canShare?.({ files: [file()] }) ?? false;
  } catch {
    return false;
  }
}
