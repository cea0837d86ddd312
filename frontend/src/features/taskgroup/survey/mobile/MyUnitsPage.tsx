import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { today } from '@/shared/lib/dates';
import { useFilters } from '@/shared/lib/useFilters';
import { paths } from '@/shared/paths';
import { useSession } from '@/shared/session';
import { Loaded } from '@/shared/ui/Loaded';
import { PhonePage } from '@/shared/ui/mobile/PhonePage';
import { UnsentTray } from '@/shared/ui/mobile/UnsentTray';
import { StateBox } from '@/shared/ui/StateBox';
import type { MySurveyUnits } from '../unitApi';
import { PILES, type Pile, pile, pileOf, pileText, type ShownUnit } from '../visitRules';
import { UnitRow } from './UnitRow';
import { useMyUnits } from './useMyUnits';
import './survey.css';

const SHOWN = 40;

/** The households of my pair: those to return to first, all of it also without a network. */
export default function MyUnitsPage() {
  const { surveyId = '' } = useParams();
  const { memberId } = useSession();
  return memberId ? (
    <Units memberId={memberId} surveyId={surveyId} />
  ) : (
    <PhonePage title="入户摸排" back={paths.mobile.home}>
      <StateBox title="这个账号没有对应的党员" />
    </PhonePage>
  );
}

function Units({ memberId, surveyId }: { memberId: string; surveyId: string }) {
  const { query, mine, units } = useMyUnits(memberId, surveyId);
  return (
    <PhonePage title={mine?.surveyName ?? '入户摸排'} back={paths.mobile.home}>
      <UnsentTray />
      <Loaded query={query}>
        {(data) =>
          units.length === 0 ? (
            <StateBox title="还没有分给您的户">支部把村或片区分给您所在的组以后，会显示在这里。</StateBox>
          ) : (
            <>
              <Companions mine={data.mine} />
              <Piles surveyId={surveyId} units={units} />
            </>
          )
        }
      </Loaded>
      <Link to={paths.mobile.backChecks(surveyId)} className="text-button as-link">
        回访核实
      </Link>
    </PhonePage>
  );
}

function Companions({ mine: { pairs, status } }: { mine: MySurveyUnits }) {
  return (
    <p className="phone-note">
      {pairs.length > 0 && `同组：${pairs.map(({ companionName }) => companionName).join('、')}。`}
      {status === 'CLOSED' && '摸排已结束，再记的会照收并标出。'}
    </p>
  );
}

function Piles({ surveyId, units }: { surveyId: string; units: ShownUnit[] }) {
  const [address, setAddress] = useFilters(['pile', 'q', 'village'] as const);
  const day = today();
  const count = (which: Pile) => units.filter((unit) => pileOf(unit, day) === which).length;
  const chosen = PILES.find((each) => each === address.pile) ?? (count('DUE') > 0 ? 'DUE' : 'NEW');
  const villages = [...new Set(units.map(({ village }) => village))];
  const sought = (address.q ?? '').trim().toUpperCase();
  const inPlace = units.filter(({ village }) => !address.village || village === address.village);
  const shown = sought
    ? inPlace.filter(({ code }) => code.toUpperCase().includes(sought))
    : pile(inPlace, chosen, day);
  return (
    <>
      <input
        className="unit-search"
        type="search"
        aria-label="找编号"
        placeholder="找编号，例如 0123"
        value={address.q ?? ''}
        onChange={(event) => setAddress({ q: event.target.value })}
      />
      {villages.length > 1 && (
        <select
          className="unit-search"
          aria-label="村"
          value={address.village ?? ''}
          onChange={(event) => setAddress({ village: event.target.value })}
        >
          <option value="">全部 {villages.length} 个村</option>
          {villages.map((village) => (
            <option key={village}>{village}</option>
          ))}
        </select>
      )}
      {!sought && (
        <fieldset className="piles">
          <legend className="sr-only">看哪些户</legend>
          {PILES.map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={each === chosen}
              onClick={() => setAddress({ pile: each })}
            >
              {pileText[each]}
              <strong>{count(each)}</strong>
            </button>
          ))}
        </fieldset>
      )}
      <UnitList key={`${chosen} ${sought} ${address.village}`} surveyId={surveyId} units={shown} />
    </>
  );
}

function UnitList({ surveyId, units }: { surveyId: string; units: ShownUnit[] }) {
  const [most, setMost] = useState(SHOWN);
  if (units.length === 0) return <StateBox title="这里没有户" />;
  return (
    <section className="card" aria-label="户">
      <ul className="rows">
        {units.slice(0, most).map((unit) => (
          <UnitRow key={unit.id} surveyId={surveyId} unit={unit} />
        ))}
      </ul>
      {units.length > most ? (
        <button type="button" className="btn btn-wide" onClick={() => setMost(most + SHOWN * 2)}>
          已显示 {most} / {units.length} 户，再看一些
        </button>
      ) : (
        <p className="row-note">共 {units.length} 户，已全部显示</p>
      )}
    </section>
  );
}
