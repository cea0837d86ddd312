-- holds_period keeps others from drawing from the same records; a check cancelled before its period was over gives it up.
create table spot_check (
    branch_id binary(16) not null,
    id binary(16) not null,
    starts_on date not null,
    ends_on date not null,
    stratification varchar(20) not null,
    sample_kind varchar(20) not null,
    sample_amount int not null,
    minimum int not null,
    seed varbinary(32),
    commitment varchar(64) not null,
    status varchar(20) not null,
    holds_period boolean not null,
    created_by varchar(100) not null,
    created_at datetime(6) not null,
    strata mediumtext,
    excluded int not null,
    drawn_by varchar(100),
    drawn_at datetime(6),
    closed_by varchar(100),
    closed_at datetime(6),
    cancelled_by varchar(100),
    cancelled_at datetime(6),
    cancel_reason varchar(500),
    version int not null,
    primary key (branch_id, id),
    key ix_spot_check_starts_on (branch_id, starts_on, id),
    constraint fk_spot_check_branch foreign key (branch_id) references branch (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- The frame of a draw. The id is that of the service record: as periods do not overlap, a record is in one frame at most. No
-- foreign key leads to it, because checking one would lock each record of a large frame against those who confirm it.
create table spot_check_record (
    branch_id binary(16) not null,
    id binary(16) not null,
    spot_check_id binary(16) not null,
    started_on date not null,
    stratum varchar(40) not null,
    drawn boolean not null,
    verdict varchar(20),
    note varchar(500),
    checked_by varchar(100),
    checked_at datetime(6),
    version int not null,
    primary key (branch_id, id),
    key ix_spot_check_record_spot_check_id (branch_id, spot_check_id, id),
    key ix_spot_check_record_drawn (branch_id, spot_check_id, drawn, id),
    constraint fk_spot_check_record_spot_check foreign key (branch_id, spot_check_id) references spot_check (branch_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
