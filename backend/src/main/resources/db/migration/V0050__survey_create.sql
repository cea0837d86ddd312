create table survey (
    branch_id binary(16) not null,
    id binary(16) not null,
    task_group_id binary(16) not null,
    name varchar(100) not null,
    starts_on date not null,
    ends_on date not null,
    threshold_percent int not null,
    status varchar(20) not null,
    version int not null,
    primary key (branch_id, id),
    key ix_survey_task_group_id (branch_id, task_group_id, id),
    constraint fk_survey_task_group foreign key (branch_id, task_group_id) references task_group (branch_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table survey_village (
    branch_id binary(16) not null,
    id binary(16) not null,
    survey_id binary(16) not null,
    code varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
    name varchar(50) not null,
    version int not null,
    primary key (branch_id, id),
    constraint uk_survey_village_survey_id_code unique (branch_id, survey_id, code),
    constraint fk_survey_village_survey foreign key (branch_id, survey_id) references survey (branch_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- The units of each status are counted here, so that coverage is read from as many rows as there are blocks.
create table survey_block (
    branch_id binary(16) not null,
    id binary(16) not null,
    survey_id binary(16) not null,
    village_id binary(16) not null,
    name varchar(50) character set utf8mb4 collate utf8mb4_bin not null,
    pair_id binary(16),
    not_visited int not null,
    not_home int not null,
    refused int not null,
    in_progress int not null,
    done int not null,
    disputed int not null,
    version int not null,
    primary key (branch_id, id),
    constraint uk_survey_block_village_id_name unique (branch_id, village_id, name),
    key ix_survey_block_survey_id (branch_id, survey_id, village_id, id),
    key ix_survey_block_pair_id (branch_id, pair_id, id),
    constraint fk_survey_block_village foreign key (branch_id, village_id) references survey_village (branch_id, id),
    constraint fk_survey_block_survey foreign key (branch_id, survey_id) references survey (branch_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- No name, no number of a document, no area of a floor: a code and what became of the visits.
create table survey_unit (
    branch_id binary(16) not null,
    id binary(16) not null,
    survey_id binary(16) not null,
    village_id binary(16) not null,
    block_id binary(16) not null,
    code varchar(30) character set utf8mb4 collate utf8mb4_bin not null,
    status varchar(20) not null,
    reason varchar(30),
    visits int not null,
    attempts int not null,
    last_visit_at datetime(6),
    next_visit_on date,
    next_visit_by varchar(20),
    needs_decision boolean not null,
    version int not null,
    primary key (branch_id, id),
    constraint uk_survey_unit_survey_id_code unique (branch_id, survey_id, code),
    key ix_survey_unit_village_id (branch_id, village_id, code, id),
    key ix_survey_unit_block_id (branch_id, block_id, code, id),
    key ix_survey_unit_status (branch_id, survey_id, status, code, id),
    key ix_survey_unit_next_visit_on (branch_id, survey_id, next_visit_on, code, id),
    constraint fk_survey_unit_survey foreign key (branch_id, survey_id) references survey (branch_id, id),
    constraint fk_survey_unit_village foreign key (branch_id, village_id) references survey_village (branch_id, id),
    constraint fk_survey_unit_block foreign key (branch_id, block_id) references survey_block (branch_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table survey_import (
    branch_id binary(16) not null,
    id binary(16) not null,
    survey_id binary(16) not null,
    file_rows int not null,
    created int not null,
    updated int not null,
    rejected int not null,
    imported_by varchar(100) not null,
    imported_at datetime(6) not null,
    version int not null,
    primary key (branch_id, id),
    key ix_survey_import_survey_id (branch_id, survey_id, id),
    constraint fk_survey_import_survey foreign key (branch_id, survey_id) references survey (branch_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
