import { Button } from 'antd';
import { useState } from 'react';
import { notify } from '@/shared/notices';
import { type Need, useOpenNeed } from '../needApi';
import { CloseNeedForm } from './CloseNeedForm';
import { NeedForm } from './NeedForm';

type Doing = 'edit' | 'close';

/** What an officer can do with a need as it stands. */
export function NeedActions({ need, size }: { need: Need; size?: 'small' }) {
  const [doing, setDoing] = useState<Doing>();
  const open = useOpenNeed();
  const done = () => setDoing(undefined);
  const reopen = () => open.mutate(need.id, { onSuccess: () => notify('green', '已开放，大家可以认领了。') });
  return (
    <>
      {need.status !== 'OPEN' && (
        <Button
          size={size}
          type={need.status === 'PROPOSED' ? 'primary' : 'default'}
          loading={open.isPending}
          onClick={reopen}
        >
          {need.status === 'PROPOSED' ? '开放' : '重新开放'}
        </Button>
      )}
      {need.status !== 'CLOSED' && (
        <>
          <Button size={size} onClick={() => setDoing('edit')}>
            修改
          </Button>
          <Button size={size} onClick={() => setDoing('close')}>
            {need.status === 'PROPOSED' ? '不采纳' : '结束'}
          </Button>
        </>
      )}
      {doing === 'edit' && <NeedForm need={need} onClose={done} />}
      {doing === 'close' && <CloseNeedForm need={need} onClose={done} />}
    </>
  );
}
