alter table task_group add column founded_on date;

-- Ids tell the millisecond in which they were made (UUID version 7); days are those of Shanghai.
update task_group set founded_on = date(date_add('1970-01-01 08:00:00', interval
    floor(conv(hex(substring(id, 1, 6)), 16, 10) / 1000) second));

alter table task_group modify column founded_on date not null;

create table group_membership (
    branch_id binary(16) not null,
    id binary(16) not null,
    task_group_id binary(16) not null,
    member_id binary(16) not null,
    role varchar(20) not null,
    joined_on date not null,
    left_on date,
    version int not null,
    primary key (branch_id, id),
    key ix_group_membership_task_group_id_joined_on (branch_id, task_group_id, joined_on, id),
    key ix_group_membership_task_group_id_left_on (branch_id, task_group_id, left_on, id),
    key ix_group_membership_member_id (branch_id, member_id, id),
    constraint fk_group_membership_task_group foreign key (branch_id, task_group_id)
        references task_group (branch_id, id),
    constraint fk_group_membership_member foreign key (branch_id, member_id) references member (branch_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

insert into group_membership (branch_id, id, task_group_id, member_id, role, joined_on, version)
    select branch_id, id, id, leader_member_id, 'LEADER', founded_on, 0
    from task_group where leader_member_id is not null;
