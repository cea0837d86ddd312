import { Link } from 'react-router';
import { useRuleParameters } from '@/features/branch/api';
import { momentText } from '@/shared/lib/dates';
import { paths } from '@/shared/paths';
import { useSession } from '@/shared/session';
import { Loaded } from '@/shared/ui/Loaded';
import { PhonePage } from '@/shared/ui/mobile/PhonePage';
import { StateChip } from '@/shared/ui/StateChip';
import { type ComplianceSwitch, useComplianceSwitches, useConsents } from '../proofApi';
import { MyConsent } from './MyConsent';
import { PurgeList } from './PurgeList';
import '../proof.css';

/** What is kept about me, what I agreed to, and what the branch decided. */
export default function PrivacyPage() {
  const { memberId } = useSession();
  return (
    <PhonePage
      title="隐私与同意"
      back={paths.mobile.me}
      note="记服务不要求任何证明。下面的每一项都可以不用，也可以随时撤回。"
    >
      {memberId && <MyConsents memberId={memberId} />}
      <Switches />
      <Kept />
      <PurgeList />
      <section className="card" aria-label="意见建议">
        <Link to={paths.mobile.suggestions} className="row-link">
          <span className="row-title">写一条意见建议</span>
          <span className="row-note">对支部的做法或这个系统有想法，写给支部</span>
        </Link>
      </section>
    </PhonePage>
  );
}

function MyConsents({ memberId }: { memberId: string }) {
  const consents = useConsents(memberId);
  return (
    <section className="card" aria-label="我的同意">
      <h2 className="card-title">我的同意</h2>
      <Loaded query={consents}>
        {(items) => (
          <ul className="rows">
            {items.map((consent) => (
              <MyConsent key={consent.kind} consent={consent} memberId={memberId} />
            ))}
          </ul>
        )}
      </Loaded>
    </section>
  );
}

function Switches() {
  const switches = useComplianceSwitches();
  return (
    <section className="card" aria-label="支部打开了哪些证明">
      <h2 className="card-title">支部打开了哪些证明</h2>
      <Loaded query={switches}>
        {(items) => (
          <ul className="rows">
            {items.map((each) => (
              <SwitchRow key={each.kind} each={each} />
            ))}
          </ul>
        )}
      </Loaded>
    </section>
  );
}

function SwitchRow({ each }: { each: ComplianceSwitch }) {
  return (
    <li className="row-block">
      <div className="row-line">
        <span className="row-title">{each.title}</span>
        <StateChip tone={each.switchedOn ? 'blue' : 'plain'}>{each.switchedOn ? '开' : '关'}</StateChip>
      </div>
      <p className="row-note">留下什么：{each.kept}</p>
      {each.decidedAt && (
        <p className="row-note">
          {momentText(each.decidedAt)} {each.decidedBy}：{each.reason}
        </p>
      )}
      <details>
        <summary>依据</summary>
        <p className="row-note">{each.legalNote}</p>
      </details>
    </li>
  );
}

const KEPT = ['privacy.locationKeptDays', 'privacy.hostSessionKeptDays', 'duty.photosAllowed'];

function Kept() {
  const parameters = useRuleParameters();
  return (
    <section className="card" aria-label="本支部约定">
      <h2 className="card-title">本支部约定</h2>
      <Loaded query={parameters}>
        {(items) => (
          <ul className="rows">
            {items
              .filter(({ code }) => KEPT.includes(code))
              .map(({ code, name, value, unit }) => (
                <li key={code} className="row-block row-line">
                  <span>{name}</span>
                  <strong>
                    {unit === '是否' ? (value === 'true' ? '可以' : '不开放') : `${value} ${unit}`}
                  </strong>
                </li>
              ))}
          </ul>
        )}
      </Loaded>
    </section>
  );
}
