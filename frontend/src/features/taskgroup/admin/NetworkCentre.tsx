import { Segmented, Select } from 'antd';
import type { PlannedTask } from '../planApi';

interface CentreProps {
  tasks: PlannedTask[];
  centre: string | undefined;
  steps: string | undefined;
  onChoose: (changes: { centre?: string; steps?: string }) => void;
}

/** Which task is looked around from, and how far. */
export function NetworkCentre({ tasks, centre, steps, onChoose }: CentreProps) {
  return (
    <div className="network-centre">
      <Select
        aria-label="以哪个环节为中心"
        showSearch
        optionFilterProp="label"
        placeholder="搜编号或名称，选一个环节"
        value={centre}
        onChange={(id: string) => onChoose({ centre: id })}
        options={tasks.map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` }))}
      />
      <Segmented
        aria-label="前后几步"
        value={stepsOf(steps)}
        onChange={(value) => onChoose({ steps: value === 2 ? undefined : String(value) })}
        options={[1, 2, 3].map((value) => ({ value, label: `前后 ${value} 步` }))}
      />
    </div>
  );
}

export function stepsOf(text: string | undefined): number {
  const steps = Number(text);
  return steps === 1 || steps === 3 ? steps : 2;
}
