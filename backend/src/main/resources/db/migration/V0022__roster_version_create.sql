alter table duty add column pinned boolean not null default false;
-- A member has one duty a day at most, whatever the post; empty and cancelled seats have nobody.
alter table duty add constraint uk_duty_member_id_duty_date unique (branch_id, member_id, duty_date);
alter table roster add column latest_version int not null default 0;

create table roster_version (
    branch_id binary(16) not null,
    id binary(16) not null,
    roster_id binary(16) not null,
    number int not null,
    kind varchar(20) not null,
    reason varchar(200),
    changed_duties int not null,
    taken_by varchar(100) not null,
    taken_by_id binary(16),
    taken_at datetime(6) not null,
    version int not null,
    primary key (branch_id, id),
    constraint uk_roster_version_roster_id_number unique (branch_id, roster_id, number),
    constraint fk_roster_version_roster foreign key (branch_id, roster_id) references roster (branch_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- Who handed a published duty to whom; earlier versions are told from the present one by taking these back.
create table duty_change (
    branch_id binary(16) not null,
    id binary(16) not null,
    roster_id binary(16) not null,
    roster_version int not null,
    duty_id binary(16) not null,
    duty_date date not null,
    from_member_id binary(16),
    to_member_id binary(16),
    version int not null,
    primary key (branch_id, id),
    key ix_duty_change_roster_id_roster_version (branch_id, roster_id, roster_version),
    key ix_duty_change_from_member_id_duty_date (branch_id, from_member_id, duty_date),
    constraint fk_duty_change_duty foreign key (branch_id, duty_id) references duty (branch_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
