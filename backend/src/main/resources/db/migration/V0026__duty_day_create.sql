alter table duty
    add column arrived_at datetime(6),
    add column arrival_received_at datetime(6),
    add column covered_by_member_id binary(16),
    add column outcome_note varchar(200);
alter table duty
    add key ix_duty_covered_by_member_id_duty_date (branch_id, covered_by_member_id, duty_date),
    add constraint fk_duty_covered_by_member foreign key (branch_id, covered_by_member_id) references member (branch_id, id);

-- The id of an inspection and of a hand-over is that of the duty.
create table inspection (
    branch_id binary(16) not null,
    id binary(16) not null,
    bins varchar(1000) not null,
    sampled int,
    correct int,
    note varchar(500),
    inspected_by varchar(100),
    inspected_at datetime(6),
    version int not null,
    primary key (branch_id, id),
    constraint fk_inspection_duty foreign key (branch_id, id) references duty (branch_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table handover (
    branch_id binary(16) not null,
    id binary(16) not null,
    duty_post_id binary(16) not null,
    duty_date date not null,
    note varchar(500) not null,
    written_by varchar(100),
    written_at datetime(6),
    version int not null,
    primary key (branch_id, id),
    key ix_handover_duty_post_id_duty_date (branch_id, duty_post_id, duty_date),
    constraint fk_handover_duty foreign key (branch_id, id) references duty (branch_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table duty_problem (
    branch_id binary(16) not null,
    id binary(16) not null,
    duty_post_id binary(16) not null,
    duty_id binary(16) not null,
    bin_class varchar(20),
    description varchar(300) not null,
    status varchar(20) not null,
    raised_on date not null,
    raised_by varchar(100) not null,
    closed_in_duty_id binary(16),
    closed_on date,
    closed_by varchar(100),
    closing_note varchar(300),
    version int not null,
    primary key (branch_id, id),
    key ix_duty_problem_duty_post_id_status (branch_id, duty_post_id, status, id),
    key ix_duty_problem_status (branch_id, status, id),
    constraint fk_duty_problem_duty foreign key (branch_id, duty_id) references duty (branch_id, id),
    constraint fk_duty_problem_closed_in_duty foreign key (branch_id, closed_in_duty_id) references duty (branch_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- Pictures lie apart from what is told about them, so that lists never read them.
create table duty_photo (
    branch_id binary(16) not null,
    id binary(16) not null,
    duty_id binary(16) not null,
    sent_hash varbinary(32) not null,
    bytes int not null,
    taken_by varchar(100) not null,
    taken_by_id binary(16) not null,
    stored_at datetime(6) not null,
    version int not null,
    primary key (branch_id, id),
    key ix_duty_photo_duty_id (branch_id, duty_id, id),
    constraint fk_duty_photo_duty foreign key (branch_id, duty_id) references duty (branch_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table duty_photo_picture (
    branch_id binary(16) not null,
    id binary(16) not null,
    jpeg mediumblob not null,
    version int not null,
    primary key (branch_id, id),
    constraint fk_duty_photo_picture_photo foreign key (branch_id, id) references duty_photo (branch_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
