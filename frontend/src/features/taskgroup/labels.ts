import type { ChipTone } from '@/shared/ui/StateChip';
import type { DependencyKind, TaskStatus } from './api';

export const taskStatusText: Record<TaskStatus, string> = {
  NOT_STARTED: '未开始',
  IN_PROGRESS: '办理中',
  DONE: '已办结',
};

export const taskStatusTone: Record<TaskStatus, ChipTone> = {
  NOT_STARTED: 'plain',
  IN_PROGRESS: 'blue',
  DONE: 'green',
};

export const dependencyText: Record<DependencyKind, string> = {
  HARD: '硬前置',
  SOFT: '软前置',
};

/** What pressing does, as against the state it leads to. */
export const statusStepText: Record<TaskStatus, string> = {
  NOT_STARTED: '退回未开始',
  IN_PROGRESS: '开始办理',
  DONE: '办结',
};
