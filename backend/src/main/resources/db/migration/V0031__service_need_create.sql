-- claimed is the number of active claims, counted under the lock of the need's row: the last seat is given once.
create table service_need (
    branch_id binary(16) not null,
    id binary(16) not null,
    community_id binary(16) not null,
    kind varchar(20) not null,
    title varchar(60) not null,
    description varchar(1000),
    place varchar(100),
    windows varchar(2000) not null,
    seats int not null,
    skills varchar(300) not null,
    contact varchar(200),
    status varchar(20) not null,
    claimed int not null,
    ends_at datetime(6),
    posted_by varchar(100) not null,
    posted_by_member_id binary(16),
    posted_at datetime(6) not null,
    outcome varchar(20),
    closing_note varchar(500),
    closed_by varchar(100),
    closed_at datetime(6),
    version int not null,
    primary key (branch_id, id),
    key ix_service_need_status (branch_id, status, id),
    key ix_service_need_kind (branch_id, kind, id),
    key ix_service_need_community_id (branch_id, community_id, id),
    constraint fk_service_need_community foreign key (branch_id, community_id) references community (branch_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- active_member_id is member_id until the claim is withdrawn: the unique key lets a member have one at a time.
create table service_need_claim (
    branch_id binary(16) not null,
    id binary(16) not null,
    need_id binary(16) not null,
    member_id binary(16) not null,
    active_member_id binary(16),
    claimed_at datetime(6) not null,
    entered_by varchar(100),
    entered_by_id binary(16),
    withdrawn_at datetime(6),
    withdrawn_by varchar(100),
    remark varchar(200),
    version int not null,
    primary key (branch_id, id),
    constraint uk_service_need_claim_need_id_active_member_id unique (branch_id, need_id, active_member_id),
    key ix_service_need_claim_need_id (branch_id, need_id, id),
    key ix_service_need_claim_member_id (branch_id, member_id, id),
    key ix_service_need_claim_active_member_id (branch_id, active_member_id, need_id),
    constraint fk_service_need_claim_need foreign key (branch_id, need_id) references service_need (branch_id, id),
    constraint fk_service_need_claim_member foreign key (branch_id, member_id) references member (branch_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- One row a member, under the member's id; emptied when the member no longer wants to be found by it.
create table service_preference (
    branch_id binary(16) not null,
    id binary(16) not null,
    skills varchar(300) not null,
    weekdays varchar(7) not null,
    day_parts varchar(40) not null,
    other_communities boolean not null,
    version int not null,
    primary key (branch_id, id),
    constraint fk_service_preference_member foreign key (branch_id, id) references member (branch_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
