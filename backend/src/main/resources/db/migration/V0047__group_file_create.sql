create table group_file (
    branch_id binary(16) not null,
    id binary(16) not null,
    task_group_id binary(16) not null,
    name varchar(200) not null,
    type varchar(10) not null,
    bytes int not null,
    sent_sha256 varchar(64) not null,
    added_on date not null,
    added_by varchar(100) not null,
    added_by_member_id binary(16),
    version int not null,
    primary key (branch_id, id),
    key ix_group_file_task_group_id_added_on (branch_id, task_group_id, added_on, id),
    constraint fk_group_file_task_group foreign key (branch_id, task_group_id) references task_group (branch_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- For the timeline of a group, which reads the tasks finished last.
alter table task add key ix_task_task_group_id_finished_on (branch_id, task_group_id, finished_on, id);
