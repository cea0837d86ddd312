alter table task_group
    add column starts_on date;

alter table task
    add column low_days int,
    add column high_days int,
    add column start_not_before date,
    add column started_on date,
    add column finished_on date;

alter table dependency
    add column lag_days int not null default 0,
    add column dropped_by_decision_id binary(16);
