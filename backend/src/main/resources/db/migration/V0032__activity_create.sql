create table activity (
    branch_id binary(16) not null,
    id binary(16) not null,
    name varchar(100) not null,
    kind varchar(20) not null,
    place varchar(100),
    community_id binary(16) not null,
    starts_on date not null,
    ends_on date not null,
    description varchar(1000),
    organiser_member_id binary(16) not null,
    status varchar(20) not null,
    cancel_reason varchar(500),
    cancelled_at datetime(6),
    version int not null,
    primary key (branch_id, id),
    key ix_activity_starts_on (branch_id, starts_on, id),
    key ix_activity_status (branch_id, status, starts_on, id),
    key ix_activity_community_id (branch_id, community_id),
    key ix_activity_organiser_member_id (branch_id, organiser_member_id),
    constraint fk_activity_community foreign key (branch_id, community_id) references community (branch_id, id),
    constraint fk_activity_organiser_member foreign key (branch_id, organiser_member_id)
        references member (branch_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table activity_shift (
    branch_id binary(16) not null,
    id binary(16) not null,
    activity_id binary(16) not null,
    starts_at datetime(6) not null,
    ends_at datetime(6) not null,
    place varchar(100),
    seats int not null,
    note varchar(200),
    -- Null until somebody counted.
    people_served int,
    attendance_taken_at datetime(6),
    attendance_taken_by varchar(100),
    attendance_taken_by_id binary(16),
    version int not null,
    primary key (branch_id, id),
    key ix_activity_shift_activity_id (branch_id, activity_id, starts_at, id),
    constraint fk_activity_shift_activity foreign key (branch_id, activity_id) references activity (branch_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table shift_sign_up (
    branch_id binary(16) not null,
    id binary(16) not null,
    activity_id binary(16) not null,
    shift_id binary(16) not null,
    member_id binary(16) not null,
    -- The times of the shift, so that what a member has before him is one range of one index.
    starts_at datetime(6) not null,
    ends_at datetime(6) not null,
    status varchar(20) not null,
    -- The order of coming within the shift.
    turn int not null,
    entered_by varchar(100) not null,
    entered_by_id binary(16),
    changed_at datetime(6) not null,
    version int not null,
    primary key (branch_id, id),
    constraint uk_shift_sign_up_shift_id_member_id unique (branch_id, shift_id, member_id),
    key ix_shift_sign_up_shift_id_status (branch_id, shift_id, status, turn),
    key ix_shift_sign_up_activity_id_status (branch_id, activity_id, status),
    key ix_shift_sign_up_member_id (branch_id, member_id, starts_at, id),
    key ix_shift_sign_up_starts_at (branch_id, starts_at),
    constraint fk_shift_sign_up_activity foreign key (branch_id, activity_id) references activity (branch_id, id),
    constraint fk_shift_sign_up_shift foreign key (branch_id, shift_id) references activity_shift (branch_id, id),
    constraint fk_shift_sign_up_member foreign key (branch_id, member_id) references member (branch_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- One row a person and shift, and one record a row: neither two officers nor a repeated answer make a second record.
create table shift_attendance (
    branch_id binary(16) not null,
    id binary(16) not null,
    activity_id binary(16) not null,
    shift_id binary(16) not null,
    member_id binary(16) not null,
    came boolean not null,
    started_at datetime(6) not null,
    ended_at datetime(6) not null,
    record_id binary(16),
    own_record boolean not null,
    confirmed_here boolean not null,
    records_made int not null,
    version int not null,
    primary key (branch_id, id),
    constraint uk_shift_attendance_shift_id_member_id unique (branch_id, shift_id, member_id),
    constraint uk_shift_attendance_record_id unique (branch_id, record_id),
    key ix_shift_attendance_activity_id_came (branch_id, activity_id, came),
    key ix_shift_attendance_member_id (branch_id, member_id),
    constraint fk_shift_attendance_activity foreign key (branch_id, activity_id) references activity (branch_id, id),
    constraint fk_shift_attendance_shift foreign key (branch_id, shift_id) references activity_shift (branch_id, id),
    constraint fk_shift_attendance_member foreign key (branch_id, member_id) references member (branch_id, id),
    constraint fk_shift_attendance_record foreign key (branch_id, record_id) references service_record (branch_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
