import { Form, type FormInstance } from 'antd';
import { fullDayText } from '@/shared/lib/dates';
import { useSpotCheckPreview, type WriteSpotCheck } from '../spotCheckApi';
import { periodText, ruleWords } from '../spotCheckRules';
import { StrataTable } from './StrataTable';

/** What the rule means: in words, and for as many days before today. */
export function SpotCheckPreview({ form }: { form: FormInstance<WriteSpotCheck> }) {
  const values = Form.useWatch([], form) as Partial<WriteSpotCheck> | undefined;
  const rule = complete(values) ? values : undefined;
  const preview = useSpotCheckPreview(rule);
  if (!rule) return null;
  return (
    <section className="rule-preview" aria-live="polite">
      <p>
        <strong>{periodText(rule)}</strong>：{ruleWords(rule)}。
      </p>
      {preview.data && (
        <details>
          <summary>
            若用在 {fullDayText(preview.data.from)} 至 {fullDayText(preview.data.to)} 的 {preview.data.size}{' '}
            条记录上，会抽 {preview.data.sample} 条（{preview.data.strata.length} 层）
          </summary>
          <StrataTable strata={preview.data.strata} />
        </details>
      )}
      <p className="muted">公布以后规则不能改，时段也不能再约定别的抽查；抽取前可以取消，取消的原因公开。</p>
    </section>
  );
}

function complete(values: Partial<WriteSpotCheck> | undefined): values is WriteSpotCheck {
  return Boolean(
    values?.from &&
      values.to &&
      values.from <= values.to &&
      values.stratification &&
      values.sampleAmount &&
      values.minimum &&
      (values.sampleKind === 'NUMBER' || values.sampleAmount <= 100),
  );
}
