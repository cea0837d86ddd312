create table consultation (
    branch_id binary(16) not null,
    id binary(16) not null,
    task_group_id binary(16) not null,
    difficulty_id binary(16),
    held_on date not null,
    place varchar(100) not null,
    people_present int not null,
    topics varchar(1000) not null,
    said varchar(4000) not null,
    agreements varchar(4000),
    recorded_by varchar(100) not null,
    request_hash varchar(64) not null,
    corrections int not null,
    version int not null,
    primary key (branch_id, id),
    key ix_consultation_task_group_id_held_on (branch_id, task_group_id, held_on, id),
    constraint fk_consultation_task_group foreign key (branch_id, task_group_id)
        references task_group (branch_id, id),
    constraint fk_consultation_difficulty foreign key (branch_id, difficulty_id) references difficulty (branch_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table follow_up (
    branch_id binary(16) not null,
    id binary(16) not null,
    task_group_id binary(16) not null,
    consultation_id binary(16) not null,
    what varchar(500) not null,
    owner_member_id binary(16),
    due_on date not null,
    done_on date,
    outcome varchar(500),
    version int not null,
    primary key (branch_id, id),
    key ix_follow_up_consultation_id (branch_id, consultation_id, id),
    key ix_follow_up_task_group_id_due_on (branch_id, task_group_id, due_on, id),
    key ix_follow_up_task_group_id_done_on (branch_id, task_group_id, done_on, id),
    key ix_follow_up_owner_member_id_due_on (branch_id, owner_member_id, due_on, id),
    constraint fk_follow_up_consultation foreign key (branch_id, consultation_id)
        references consultation (branch_id, id),
    constraint fk_follow_up_owner_member foreign key (branch_id, owner_member_id) references member (branch_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
