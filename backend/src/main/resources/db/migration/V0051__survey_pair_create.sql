-- The smaller id is the first, so that the same two people are one pair.
create table survey_pair (
    branch_id binary(16) not null,
    id binary(16) not null,
    survey_id binary(16) not null,
    first_member_id binary(16) not null,
    second_member_id binary(16) not null,
    version int not null,
    primary key (branch_id, id),
    constraint uk_survey_pair_survey_id_members unique (branch_id, survey_id, first_member_id, second_member_id),
    key ix_survey_pair_survey_id (branch_id, survey_id, id),
    key ix_survey_pair_second_member_id (branch_id, second_member_id, survey_id),
    constraint fk_survey_pair_survey foreign key (branch_id, survey_id) references survey (branch_id, id),
    constraint fk_survey_pair_first_member foreign key (branch_id, first_member_id) references member (branch_id, id),
    constraint fk_survey_pair_second_member foreign key (branch_id, second_member_id) references member (branch_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

alter table survey_block add constraint fk_survey_block_pair
    foreign key (branch_id, pair_id) references survey_pair (branch_id, id);

-- Who was responsible for which block from when to when. The running one of a block has no end.
create table block_assignment (
    branch_id binary(16) not null,
    id binary(16) not null,
    survey_id binary(16) not null,
    block_id binary(16) not null,
    pair_id binary(16) not null,
    since datetime(6) not null,
    assigned_by varchar(100) not null,
    until datetime(6),
    ended_by varchar(100),
    version int not null,
    primary key (branch_id, id),
    key ix_block_assignment_survey_id (branch_id, survey_id, id),
    key ix_block_assignment_block_id (branch_id, block_id, id),
    key ix_block_assignment_pair_id (branch_id, pair_id, id),
    constraint fk_block_assignment_block foreign key (branch_id, block_id) references survey_block (branch_id, id),
    constraint fk_block_assignment_pair foreign key (branch_id, pair_id) references survey_pair (branch_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
