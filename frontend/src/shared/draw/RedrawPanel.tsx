import { useEffect } from 'react';
import { sentence } from '../api/problem';
import { dayText, today } from '../lib/dates';
import { StateChip } from '../ui/StateChip';
import { noteCommitment } from './commitmentNotes';
import type { DrawWords, Redraw } from './redraw';
import { type Draw, type DrawSource, type RedrawState, useRedraw } from './useRedraw';
import './redraw.css';

const SHOWN = 20;

interface RedrawPanelProps {
  draw: Draw;
  source: DrawSource;
  /** The operation of the contract that describes the recipe step by step. */
  recipe: string;
}

/** Before the draw: the commitment to remember. After it: the button with which anybody draws again. */
export function RedrawPanel({ draw, source, recipe }: RedrawPanelProps) {
  const { words } = source;
  const { state, run } = useRedraw(draw, source);
  useEffect(() => {
    noteCommitment(draw, today());
  }, [draw]);
  const busy = state.phase === 'reading' || state.phase === 'checking';
  return (
    <div className="redraw">
      <dl className="codes">
        <dt>承诺码</dt>
        <dd>
          <code>{draw.commitment}</code>
        </dd>
        {draw.seed && (
          <>
            <dt>种子</dt>
            <dd>
              <code>{draw.seed}</code>
            </dd>
          </>
        )}
      </dl>
      <p className="muted">{noteText(draw)}</p>
      {draw.seed && (
        <>
          <button type="button" className="btn" disabled={busy} onClick={() => void run()}>
            {state.phase === 'idle' ? '自己重抽一遍' : '再重抽一遍'}
          </button>
          <div aria-live="polite">
            <Outcome state={state} size={draw.size} words={words} />
          </div>
          <details>
            <summary>不用这个网页也能重抽</summary>
            <p>
              承诺码 = SHA-256（种子的 32 个字节，接着下面的规则文本）。每{words.unit}
              {words.item}的键 = SHA-256（种子的 32 个字节，接着编号的 36 个字符），每层抽键最小的几
              {words.unit}。各层抽几{words.unit}和逐步的写法在接口说明的
              {recipe}。
            </p>
            <pre>{draw.ruleText}</pre>
            <pre>{'(printf %s "$seed" | xxd -r -p; printf %s "$id") | sha256sum'}</pre>
          </details>
        </>
      )}
    </div>
  );
}

function noteText(draw: Draw): string {
  if (draw.status === 'CANCELLED') return '没有抽取，种子已经销毁。';
  const note = noteCommitment(draw, today());
  if (!draw.seed)
    return `规则和一个保密的种子已经封在承诺码里，谁都不能再改。这台设备在 ${dayText(note.on)} 记下了它，抽取以后会自动核对。`;
  return note.beforeDraw
    ? `这台设备在抽取之前（${dayText(note.on)}）记下了承诺码，重抽时一起核对。`
    : '抽取后种子公开。任何人都能用规则、种子和名单再抽一遍，看结果是不是一样。';
}

interface OutcomeProps {
  state: RedrawState;
  size: number;
  words: DrawWords;
}

function Outcome({ state, size, words }: OutcomeProps) {
  if (state.phase === 'idle') return null;
  if (state.phase === 'failed')
    return (
      <p className="redraw-bad" role="alert">
        没有重抽成：{sentence(state.error)}
      </p>
    );
  if (state.phase === 'done') return <Finding result={state.result} words={words} />;
  return (
    <p>
      {state.phase === 'reading' ? '正在读取名单' : `正在逐${words.unit}重算`}：{state.done} / {size}{' '}
      {words.unit} <progress aria-label="进度" value={state.done} max={Math.max(1, size)} />
    </p>
  );
}

function Finding({ result, words }: { result: Redraw; words: DrawWords }) {
  const { differences } = result;
  if (differences.length === 0) {
    return (
      <p>
        <StateChip tone="green">重抽结果一致</StateChip> 承诺码相符；{result.strata} 层、{result.size}{' '}
        {words.unit}
        {words.item}的抽取数和概率、抽中的 {result.drawn} {words.unit}，都在这台设备上重新算过。
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
