import { Link, useNavigate, useParams } from 'react-router';
import { sentence } from '@/shared/api/problem';
import { uuid7 } from '@/shared/lib/uuid7';
import { notify } from '@/shared/notices';
import { useOutbox } from '@/shared/offline/outboxContext';
import { paths } from '@/shared/paths';
import { Loaded } from '@/shared/ui/Loaded';
import { PhonePage } from '@/shared/ui/mobile/PhonePage';
import { StateBox } from '@/shared/ui/StateBox';
import { SERVICE_RECORD, type ServiceRecord } from '../api';
import { useServiceRecord } from '../reviewApi';
import { type CorrectionFields, canBeCorrected, correctionBody } from '../reviewRules';
import { CorrectionForm } from './CorrectionForm';

/** A correction is a new record in place of the old one; like every record it is kept on the phone first. */
export default function CorrectionPage() {
  const { recordId = '' } = useParams();
  const query = useServiceRecord(recordId);
  return (
    <PhonePage title="更正记录" back={paths.mobile.oneRecord(recordId)}>
      <Loaded query={query}>{(record) => <Correction record={record} />}</Loaded>
    </PhonePage>
  );
}

function Correction({ record }: { record: ServiceRecord }) {
  const outbox = useOutbox();
  const navigate = useNavigate();
  const waiting = outbox.items.some(
    (item) => (item.body as { correctsId?: string }).correctsId === record.id,
  );

  const save = async (fields: CorrectionFields) => {
    try {
      await outbox.post({
        id: uuid7(),
        kind: SERVICE_RECORD,
        title: `更正：${fields.content.trim()} · ${record.communityName}`,
        body: correctionBody(record, fields, new Date()),
      });
      notify('amber', '更正已存在这部手机上，正在发给支部。');
      await navigate(paths.mobile.records);
    } catch (error) {
      notify('red', sentence(error));
    }
  };

  if (waiting) {
    return (
      <Elsewhere title="这条的更正还没有发出" to={paths.mobile.records} text="看未发送的">
        已存在这部手机上，连上网络后自动发送，不用再填一次。
      </Elsewhere>
    );
  }
  if (!canBeCorrected(record)) {
    const next = record.correctedById;
    return (
      <Elsewhere
        title="这条已由更正代替"
        to={next ? paths.mobile.oneRecord(next) : paths.mobile.records}
        text={next ? '看更正后的记录' : '看我的服务'}
      >
        还有不对的，请在更正后的那一条上再更正。
      </Elsewhere>
    );
  }
  return <CorrectionForm record={record} onSave={(fields) => void save(fields)} />;
}

interface ElsewhereProps {
  title: string;
  to: string;
  text: string;
  children: string;
}

function Elsewhere({ title, to, text, children }: ElsewhereProps) {
  return (
    <StateBox
      title={title}
      actions={
        <Link to={to} className="btn">
          {text}
        </Link>
      }
    >
      {children}
    </StateBox>
  );
}
