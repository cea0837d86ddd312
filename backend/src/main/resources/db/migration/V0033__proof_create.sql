-- What the branch decided about a kind of proof: the decision with the highest number is in force, none means off.
create table compliance_decision (
    branch_id binary(16) not null,
    id binary(16) not null,
    kind varchar(20) not null,
    number int not null,
    switched_on boolean not null,
    reason varchar(300) not null,
    decided_by varchar(100) not null,
    decided_by_id binary(16),
    decided_at datetime(6) not null,
    version int not null,
    primary key (branch_id, id),
    constraint uk_compliance_decision_kind_number unique (branch_id, kind, number)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- active_kind is kind until the consent is withdrawn: the unique key lets a member give one at a time.
create table consent (
    branch_id binary(16) not null,
    id binary(16) not null,
    member_id binary(16) not null,
    kind varchar(20) not null,
    text_version int not null,
    granted_at datetime(6) not null,
    withdrawn_at datetime(6),
    active_kind varchar(20),
    version int not null,
    primary key (branch_id, id),
    constraint uk_consent_member_id_active_kind unique (branch_id, member_id, active_kind),
    key ix_consent_member_id (branch_id, member_id, id),
    constraint fk_consent_member foreign key (branch_id, member_id) references member (branch_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table host_session (
    branch_id binary(16) not null,
    id binary(16) not null,
    community_id binary(16) not null,
    activity_id binary(16),
    shown_from datetime(6) not null,
    shown_until datetime(6) not null,
    ended_at datetime(6),
    opened_by varchar(100) not null,
    opened_by_id binary(16),
    secret varbinary(32) not null,
    version int not null,
    primary key (branch_id, id),
    key ix_host_session_shown_until (branch_id, shown_until, id),
    key ix_host_session_community_id (branch_id, community_id, shown_until),
    constraint fk_host_session_community foreign key (branch_id, community_id) references community (branch_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- One step's code serves one record of a member. Written in the transaction of the record.
create table proof_code_use (
    branch_id binary(16) not null,
    host_session_id binary(16) not null,
    step bigint not null,
    member_id binary(16) not null,
    record_id binary(16) not null,
    primary key (branch_id, host_session_id, step, member_id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table community_site (
    branch_id binary(16) not null,
    id binary(16) not null,
    community_id binary(16) not null,
    name varchar(60) not null,
    latitude double not null,
    longitude double not null,
    datum varchar(10) not null,
    radius_meters int not null,
    version int not null,
    primary key (branch_id, id),
    key ix_community_site_community_id (branch_id, community_id, id),
    constraint fk_community_site_community foreign key (branch_id, community_id) references community (branch_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- The id is that of the record. Rows live for days, see privacy.locationKeptDays.
create table location_reading (
    branch_id binary(16) not null,
    id binary(16) not null,
    member_id binary(16) not null,
    community_id binary(16) not null,
    latitude double not null,
    longitude double not null,
    accuracy_meters double not null,
    datum varchar(10) not null,
    stored_at datetime(6) not null,
    version int not null,
    primary key (branch_id, id),
    key ix_location_reading_stored_at (branch_id, stored_at),
    key ix_location_reading_member_id (branch_id, member_id),
    key ix_location_reading_community_id (branch_id, community_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table retention_purge (
    branch_id binary(16) not null,
    id binary(16) not null,
    what varchar(20) not null,
    cause varchar(20) not null,
    removed int not null,
    older_than datetime(6),
    purged_at datetime(6) not null,
    version int not null,
    primary key (branch_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
