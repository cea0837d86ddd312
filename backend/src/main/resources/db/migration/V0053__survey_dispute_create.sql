create table survey_dispute (
    branch_id binary(16) not null,
    id binary(16) not null,
    survey_id binary(16) not null,
    unit_id binary(16) not null,
    visit_id binary(16),
    reason varchar(30) not null,
    description varchar(500),
    status varchar(20) not null,
    opened_by varchar(100) not null,
    opened_at datetime(6) not null,
    outcome varchar(20),
    resolution varchar(500),
    resolved_by varchar(100),
    resolved_at datetime(6),
    version int not null,
    primary key (branch_id, id),
    key ix_survey_dispute_survey_id (branch_id, survey_id, id),
    key ix_survey_dispute_status (branch_id, survey_id, status, id),
    key ix_survey_dispute_unit_id (branch_id, unit_id, id),
    constraint fk_survey_dispute_unit foreign key (branch_id, unit_id) references survey_unit (branch_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table survey_dispute_note (
    branch_id binary(16) not null,
    id binary(16) not null,
    dispute_id binary(16) not null,
    text varchar(500) not null,
    noted_by varchar(100) not null,
    noted_at datetime(6) not null,
    version int not null,
    primary key (branch_id, id),
    key ix_survey_dispute_note_dispute_id (branch_id, dispute_id, id),
    constraint fk_survey_dispute_note_dispute foreign key (branch_id, dispute_id) references survey_dispute (branch_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
