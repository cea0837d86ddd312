package org.sanbuzou.taskgroup;

record ProcedureImportReport(int tasks, int dependencies) {}
