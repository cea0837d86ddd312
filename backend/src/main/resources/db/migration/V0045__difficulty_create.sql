create table difficulty (
    branch_id binary(16) not null,
    id binary(16) not null,
    task_group_id binary(16) not null,
    title varchar(100) not null,
    description varchar(2000),
    state varchar(20) not null,
    owner_member_id binary(16),
    due_on date,
    task_ids varchar(800) not null,
    analysis varchar(2000),
    adjusted_plan varchar(2000),
    result varchar(2000),
    opened_on date not null,
    version int not null,
    primary key (branch_id, id),
    key ix_difficulty_task_group_id (branch_id, task_group_id, id),
    key ix_difficulty_task_group_id_state (branch_id, task_group_id, state, id),
    constraint fk_difficulty_task_group foreign key (branch_id, task_group_id) references task_group (branch_id, id),
    constraint fk_difficulty_owner_member foreign key (branch_id, owner_member_id) references member (branch_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table difficulty_step (
    branch_id binary(16) not null,
    id binary(16) not null,
    task_group_id binary(16) not null,
    difficulty_id binary(16) not null,
    kind varchar(20) not null,
    text varchar(2000),
    taken_on date not null,
    recorded_by varchar(100) not null,
    version int not null,
    primary key (branch_id, id),
    key ix_difficulty_step_difficulty_id (branch_id, difficulty_id, id),
    key ix_difficulty_step_task_group_id_taken_on (branch_id, task_group_id, taken_on, id),
    constraint fk_difficulty_step_difficulty foreign key (branch_id, difficulty_id)
        references difficulty (branch_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
