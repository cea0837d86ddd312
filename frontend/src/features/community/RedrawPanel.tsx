import { useEffect } from 'react';
import { sentence } from '@/shared/api/problem';
import { dayText, today } from '@/shared/lib/dates';
import { StateChip } from '@/shared/ui/StateChip';
import { noteCommitment } from './commitmentNotes';
import type { Redraw } from './redraw';
import type { SpotCheck } from './spotCheckApi';
import { type RedrawState, useRedraw } from './useRedraw';
import './redraw.css';

const SHOWN = 20;

/** Before the draw: the commitment to remember. After it: the button with which anybody draws again. */
export function RedrawPanel({ check }: { check: SpotCheck }) {
  const { state, run } = useRedraw(check);
  useEffect(() => {
    noteCommitment(check, today());
  }, [check]);
  const busy = state.phase === 'reading' || state.phase === 'checking';
  return (
    <div className="redraw">
      <dl className="codes">
        <dt>承诺码</dt>
        <dd>
          <code>{check.commitment}</code>
        </dd>
        {check.seed && (
          <>
            <dt>种子</dt>
            <dd>
              <code>{check.seed}</code>
            </dd>
          </>
        )}
      </dl>
      <p className="muted">{noteText(check)}</p>
      {check.seed && (
        <>
          <button type="button" className="btn" disabled={busy} onClick={() => void run()}>
            {state.phase === 'idle' ? '自己重抽一遍' : '再重抽一遍'}
          </button>
          <div aria-live="polite">
            <Outcome state={state} check={check} />
          </div>
          <details>
            <summary>不用这个网页也能重抽</summary>
            <p>
              承诺码 = SHA-256（种子的 32 个字节，接着下面的规则文本）。每条记录的键 = SHA-256（种子的 32
              个字节，接着记录编号的 36 个字符），每层抽键最小的几条。各层抽几条和逐步的写法在接口说明的
              createSpotCheck。
            </p>
            <pre>{check.ruleText}</pre>
            <pre>{'(printf %s "$seed" | xxd -r -p; printf %s "$id") | sha256sum'}</pre>
          </details>
        </>
      )}
    </div>
  );
}

function noteText(check: SpotCheck): string {
  if (check.status === 'CANCELLED') return '没有抽取，种子已经销毁。';
  const note = noteCommitment(check, today());
  if (!check.seed)
    return `规则和一个保密的种子已经封在承诺码里，谁都不能再改。这台设备在 ${dayText(note.on)} 记下了它，抽取以后会自动核对。`;
  return note.beforeDraw
    ? `这台设备在抽取之前（${dayText(note.on)}）记下了承诺码，重抽时一起核对。`
    : '抽取后种子公开。任何人都能用规则、种子和名单再抽一遍，看结果是不是一样。';
}

function Outcome({ state, check }: { state: RedrawState; check: SpotCheck }) {
  if (state.phase === 'idle') return null;
  if (state.phase === 'failed')
    return (
      <p className="redraw-bad" role="alert">
        没有重抽成：{sentence(state.error)}
      </p>
    );
  if (state.phase === 'done') return <Finding result={state.result} />;
  return (
    <p>
      {state.phase === 'reading' ? '正在读取名单' : '正在逐条重算'}：{state.done} / {check.size} 条{' '}
      <progress aria-label="进度" value={state.done} max={Math.max(1, check.size)} />
    </p>
  );
}

function Finding({ result }: { result: Redraw }) {
  const { differences } = result;
  if (differences.length === 0) {
    return (
      <p>
        <StateChip tone="green">重抽结果一致</StateChip> 承诺码相符；{result.strata} 层、{result.records}{' '}
        条记录的抽取数和概率、抽中的 {result.drawn} 条，都在这台设备上重新算过。
      </p>
    );
  }
  return (
    <div role="alert">
      <p>
        <StateChip tone="red">重抽结果不一致</StateChip> 共 {differences.length} 处：
      </p>
      <ul className="redraw-bad">
        {differences.slice(0, SHOWN).map((difference) => (
          <li key={difference}>{difference}</li>
        ))}
      </ul>
      {differences.length > SHOWN && <p>其余 {differences.length - SHOWN} 处没有列出。</p>}
      <p>请把这一页截图交给支部委员或上级党委。</p>
    </div>
  );
}
