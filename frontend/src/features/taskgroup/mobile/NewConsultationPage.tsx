import { useNavigate, useParams } from 'react-router';
import { sentence } from '@/shared/api/problem';
import { dayText, today } from '@/shared/lib/dates';
import { uuid7 } from '@/shared/lib/uuid7';
import { notify } from '@/shared/notices';
import { useOutbox } from '@/shared/offline/outboxContext';
import { paths } from '@/shared/paths';
import { PhonePage } from '@/shared/ui/mobile/PhonePage';
import { CONSULTATION, type WaitingConsultation } from '../consultationApi';
import { type ConsultationFields, minutesBody } from '../groupRules';
import { ConsultationForm } from './ConsultationForm';
import '../groups.css';

const NOTHING = { place: '', peoplePresent: 0, topics: '', said: '' };

/** Minutes entered on the spot: kept on the phone first, as villages often have no network. */
export default function NewConsultationPage() {
  const { taskGroupId = '' } = useParams();
  const outbox = useOutbox();
  const navigate = useNavigate();
  const back = `${paths.mobile.group(taskGroupId)}?part=consultations`;

  const save = async (fields: ConsultationFields) => {
    const body: WaitingConsultation = { taskGroupId, minutes: minutesBody(fields) };
    try {
      await outbox.post({ id: uuid7(), kind: CONSULTATION, title: consultationTitle(fields), body });
      notify('amber', '协商记录已存在这部手机上，正在发给支部。');
      await navigate(back);
    } catch (error) {
      notify('red', sentence(error));
    }
  };

  return (
    <PhonePage title="记一次协商" back={back} note="不写任何人的姓名、身份证号和电话；没有网络也能记。">
      <ConsultationForm
        taskGroupId={taskGroupId}
        initial={{ ...NOTHING, heldOn: today() }}
        submitText="记下"
        onSave={save}
      />
    </PhonePage>
  );
}

function consultationTitle({ heldOn, place }: ConsultationFields): string {
  return `协商：${dayText(heldOn)} · ${place.trim()}`;
}
