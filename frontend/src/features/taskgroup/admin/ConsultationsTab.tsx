import { Button } from 'antd';
import { useState } from 'react';
import { Failed, Loading, StateBox } from '@/shared/ui/StateBox';
import { type Consultation, useConsultations } from '../consultationApi';
import { ConsultationCard } from './ConsultationCard';
import { ConsultationForm } from './ConsultationForm';
import { ListFoot } from './ListFoot';

export default function ConsultationsTab({ taskGroupId }: { taskGroupId: string }) {
  const list = useConsultations(taskGroupId);
  const [editing, setEditing] = useState<Consultation | 'new'>();
  return (
    <>
      <div className="group-tools">
        <p className="muted">只记到场人数和大家说了什么，不记任何人的姓名、身份证号和电话。</p>
        <Button type="primary" onClick={() => setEditing('new')}>
          记一次协商
        </Button>
      </div>
      {list.isPending && <Loading />}
      {list.isError && <Failed error={list.error} retry={() => void list.refetch()} />}
      {list.isSuccess && list.rows.length === 0 && (
        <div className="panel">
          <StateBox title="还没有协商记录">
            与村两委、村民代表、群众面对面谈过之后记在这里；手机上也可以记。
          </StateBox>
        </div>
      )}
      {list.rows.map((each) => (
        <ConsultationCard key={each.id} consultation={each} onEdit={() => setEditing(each)} />
      ))}
      <ListFoot list={list} unit="次协商" />
      <ConsultationForm
        taskGroupId={taskGroupId}
        consultation={editing === 'new' ? undefined : editing}
        open={editing !== undefined}
        onClose={() => setEditing(undefined)}
      />
    </>
  );
}
