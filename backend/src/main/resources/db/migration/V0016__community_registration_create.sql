-- active_member_id is member_id until the registration has ended: the unique key lets a member have one at a time.
create table community_registration (
    branch_id binary(16) not null,
    id binary(16) not null,
    member_id binary(16) not null,
    community_id binary(16) not null,
    registered_on date not null,
    receipt_no varchar(60),
    active_member_id binary(16),
    ended_on date,
    review varchar(500),
    version int not null,
    primary key (branch_id, id),
    constraint uk_community_registration_active_member_id unique (branch_id, active_member_id),
    key ix_community_registration_member_id (branch_id, member_id, id),
    key ix_community_registration_community_id (branch_id, community_id, id),
    constraint fk_community_registration_member foreign key (branch_id, member_id) references member (branch_id, id),
    constraint fk_community_registration_community foreign key (branch_id, community_id) references community (branch_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
