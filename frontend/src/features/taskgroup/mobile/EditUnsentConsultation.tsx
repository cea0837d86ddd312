import { uuid7 } from '@/shared/lib/uuid7';
import type { EditProps } from '@/shared/offline/kinds';
import type { WaitingConsultation } from '../consultationApi';
import { minutesBody } from '../groupRules';
import { ConsultationForm } from './ConsultationForm';
import '../groups.css';

/** Minutes that the server did not accept, put right and sent as new ones. */
export default function EditUnsentConsultation({ item, resend }: EditProps) {
  const { taskGroupId, minutes } = item.body as WaitingConsultation;
  return (
    <ConsultationForm
      taskGroupId={taskGroupId}
      initial={minutes}
      submitText="改好，重新发送"
      onSave={(fields) => {
        const body: WaitingConsultation = { taskGroupId, minutes: minutesBody(fields) };
        return resend({ id: uuid7(), title: item.title, body });
      }}
    />
  );
}
