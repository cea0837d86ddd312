create table feedback_link (
    branch_id binary(16) not null,
    id binary(16) not null,
    community_id binary(16) not null,
    period_from date not null,
    period_to date not null,
    secret_hash varbinary(32) not null,
    created_by varchar(100) not null,
    created_at datetime(6) not null,
    expires_at datetime(6) not null,
    used_at datetime(6),
    revoked_at datetime(6),
    version int not null,
    primary key (branch_id, id),
    constraint uk_feedback_link_secret_hash unique (branch_id, secret_hash),
    constraint fk_feedback_link_community foreign key (branch_id, community_id) references community (branch_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table community_feedback (
    branch_id binary(16) not null,
    id binary(16) not null,
    community_id binary(16) not null,
    period_from date not null,
    period_to date not null,
    source varchar(10) not null,
    link_id binary(16),
    impression varchar(20),
    comment varchar(1000),
    given_by varchar(60),
    given_on date not null,
    entered_by varchar(100),
    received_at datetime(6) not null,
    version int not null,
    primary key (branch_id, id),
    constraint uk_community_feedback_link_id unique (branch_id, link_id),
    key ix_community_feedback_community_id (branch_id, community_id, id),
    key ix_community_feedback_period_from (branch_id, period_from, period_to),
    constraint fk_community_feedback_community foreign key (branch_id, community_id) references community (branch_id, id),
    constraint fk_community_feedback_link foreign key (branch_id, link_id) references feedback_link (branch_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table record_feedback (
    branch_id binary(16) not null,
    id binary(16) not null,
    feedback_id binary(16) not null,
    record_id binary(16) not null,
    answer varchar(10) not null,
    version int not null,
    primary key (branch_id, id),
    constraint uk_record_feedback_feedback_id_record_id unique (branch_id, feedback_id, record_id),
    key ix_record_feedback_record_id (branch_id, record_id),
    constraint fk_record_feedback_feedback foreign key (branch_id, feedback_id) references community_feedback (branch_id, id),
    constraint fk_record_feedback_record foreign key (branch_id, record_id) references service_record (branch_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
