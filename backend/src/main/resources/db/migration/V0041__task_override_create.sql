-- Work that was begun or finished although something it waits for was not done. The task may be deleted later, the record stays.
create table task_override (
    branch_id binary(16) not null,
    id binary(16) not null,
    task_group_id binary(16) not null,
    task_id binary(16) not null,
    task_code varchar(20) not null,
    task_name varchar(100) not null,
    status varchar(20) not null,
    reason varchar(500) not null,
    waited_for text not null,
    given_at datetime(6) not null,
    given_by varchar(100) not null,
    version int not null,
    primary key (branch_id, id),
    key ix_task_override_task_group_id (branch_id, task_group_id, id),
    constraint fk_task_override_task_group foreign key (branch_id, task_group_id) references task_group (branch_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
