-- Decisions to no longer wait out of habit. What was dropped and the plan before and after are kept as they were on that day.
create table parallel_decision (
    branch_id binary(16) not null,
    id binary(16) not null,
    task_group_id binary(16) not null,
    reason varchar(1000) not null,
    evidence varchar(1000),
    dropped longtext not null,
    days_before int not null,
    days_after int not null,
    finish_before date,
    finish_after date,
    tasks longtext not null,
    decided_at datetime(6) not null,
    decided_by varchar(100) not null,
    withdrawn_at datetime(6),
    withdrawn_by varchar(100),
    withdrawal_reason varchar(1000),
    version int not null,
    primary key (branch_id, id),
    key ix_parallel_decision_task_group_id (branch_id, task_group_id, id),
    constraint fk_parallel_decision_task_group foreign key (branch_id, task_group_id) references task_group (branch_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

alter table dependency
    add constraint fk_dependency_dropped_by_decision foreign key (branch_id, dropped_by_decision_id)
        references parallel_decision (branch_id, id);
