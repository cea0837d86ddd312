import type { ChipTone } from '@/shared/ui/StateChip';
import type { DifficultyState, DifficultyStepKind } from './difficultyApi';
import type { GroupRole, TimelineKind } from './groupApi';
import type { GroupFile } from './groupFileApi';

export const groupRoleText: Record<GroupRole, string> = {
  LEADER: '组长',
  DEPUTY_LEADER: '副组长',
  LIAISON: '联络人',
  RECORDER: '记录员',
  MEMBER: '成员',
};

export const difficultyStateText: Record<DifficultyState, string> = {
  OPEN: '已提出',
  ANALYSED: '已分析',
  ADJUSTED: '方案已调整',
  SOLVED: '已解决',
  SHELVED: '已搁置',
};

export const difficultyStateTone: Record<DifficultyState, ChipTone> = {
  OPEN: 'amber',
  ANALYSED: 'blue',
  ADJUSTED: 'blue',
  SOLVED: 'green',
  SHELVED: 'plain',
};

export const stepKindText: Record<DifficultyStepKind, string> = {
  OPENING: '提出',
  ANALYSIS: '分析',
  ADJUSTMENT: '调整方案',
  SOLUTION: '解决',
  SHELVING: '搁置',
  REOPENING: '重新打开',
};

/** What to write down at each step. */
export const stepKindPrompt: Record<DifficultyStepKind, string> = {
  OPENING: '难在哪里',
  ANALYSIS: '卡在哪里、为什么、谁能解决',
  ADJUSTMENT: '方案改成什么样，哪些手续可以同时办',
  SOLUTION: '怎样解决的，结果是什么',
  SHELVING: '为什么先放一放，等什么',
  REOPENING: '为什么又要处理',
};

export const timelineKindText: Record<TimelineKind, string> = {
  FOUNDED: '成立',
  JOINED: '加入',
  LEFT: '离组',
  DIFFICULTY_OPENED: '提出难点',
  DIFFICULTY_ANALYSED: '分析难点',
  PLAN_ADJUSTED: '调整方案',
  DIFFICULTY_SOLVED: '难点解决',
  DIFFICULTY_SHELVED: '难点搁置',
  DIFFICULTY_REOPENED: '难点重新打开',
  CONSULTATION: '群众协商',
  FOLLOW_UP_DONE: '后续办完',
  TASK_DONE: '环节办结',
  DECISION: '并联决定',
  FILE_ADDED: '存入文件',
};

export const timelineTone: Partial<Record<TimelineKind, ChipTone>> = {
  DIFFICULTY_OPENED: 'amber',
  DIFFICULTY_REOPENED: 'amber',
  DIFFICULTY_SOLVED: 'green',
  FOLLOW_UP_DONE: 'green',
  TASK_DONE: 'green',
  PLAN_ADJUSTED: 'blue',
  DECISION: 'blue',
  CONSULTATION: 'blue',
};

export const fileTypeText: Record<GroupFile['type'], string> = {
  PDF: 'PDF',
  PICTURE: '图片',
  DOCX: 'Word 文档',
  XLSX: 'Excel 表格',
  PPTX: '演示文稿',
  TEXT: '纯文本',
};
