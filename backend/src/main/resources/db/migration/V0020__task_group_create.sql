create table task_group (
    branch_id binary(16) not null,
    id binary(16) not null,
    name varchar(100) not null,
    purpose varchar(1000),
    leader_member_id binary(16),
    version int not null,
    primary key (branch_id, id),
    constraint fk_task_group_branch foreign key (branch_id) references branch (id),
    constraint fk_task_group_leader_member foreign key (branch_id, leader_member_id) references member (branch_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table task (
    branch_id binary(16) not null,
    id binary(16) not null,
    task_group_id binary(16) not null,
    code varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
    name varchar(100) not null,
    duration_days int not null,
    owner_member_id binary(16),
    status varchar(20) not null,
    version int not null,
    primary key (branch_id, id),
    constraint uk_task_task_group_id_code unique (branch_id, task_group_id, code),
    key ix_task_task_group_id (branch_id, task_group_id, id),
    key ix_task_owner_member_id (branch_id, owner_member_id, id),
    constraint fk_task_task_group foreign key (branch_id, task_group_id) references task_group (branch_id, id),
    constraint fk_task_owner_member foreign key (branch_id, owner_member_id) references member (branch_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table dependency (
    branch_id binary(16) not null,
    id binary(16) not null,
    task_group_id binary(16) not null,
    predecessor_id binary(16) not null,
    successor_id binary(16) not null,
    kind varchar(10) not null,
    evidence varchar(500),
    version int not null,
    primary key (branch_id, id),
    constraint uk_dependency_successor_id_predecessor_id unique (branch_id, successor_id, predecessor_id),
    key ix_dependency_predecessor_id (branch_id, predecessor_id),
    key ix_dependency_task_group_id (branch_id, task_group_id, id),
    constraint fk_dependency_task_group foreign key (branch_id, task_group_id) references task_group (branch_id, id),
    constraint fk_dependency_predecessor foreign key (branch_id, predecessor_id) references task (branch_id, id),
    constraint fk_dependency_successor foreign key (branch_id, successor_id) references task (branch_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
