-- The plan as it was on a day. The tasks are one JSON text: they are written once, read as a whole and never searched.
create table baseline (
    branch_id binary(16) not null,
    id binary(16) not null,
    task_group_id binary(16) not null,
    number int not null,
    reason varchar(500),
    starts_on date not null,
    finish date,
    workdays int not null,
    task_count int not null,
    unknown_years varchar(1000) not null,
    tasks longtext not null,
    saved_at datetime(6) not null,
    saved_by varchar(100) not null,
    version int not null,
    primary key (branch_id, id),
    constraint uk_baseline_task_group_id_number unique (branch_id, task_group_id, number),
    constraint fk_baseline_task_group foreign key (branch_id, task_group_id) references task_group (branch_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
