import { Button } from 'antd';
import { momentText } from '@/shared/lib/dates';
import { notify } from '@/shared/notices';
import type { NewFeedbackLink } from '../feedbackApi';

/** The one moment in which the address can be seen. */
export function NewLink({ link, onDone }: { link: NewFeedbackLink; onDone: () => void }) {
  const address = `${window.location.origin}${link.path}`;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      notify('green', '地址已复制。');
    } catch {
      notify('amber', '这个浏览器不让复制，请选中地址后复制。');
    }
  };
  return (
    <section className="panel" aria-label="新链接">
      <p>
        把这个地址发给社区的联系人，{momentText(link.expiresAt)} 前有效，只能提交一次。
        <strong>地址只显示这一次</strong>，知道它的人都能填写。
      </p>
      <output className="secret-address">{address}</output>
      <div className="row-actions">
        <Button type="primary" onClick={() => void copy()}>
          复制地址
        </Button>
        <Button onClick={onDone}>已经发出</Button>
      </div>
    </section>
  );
}
