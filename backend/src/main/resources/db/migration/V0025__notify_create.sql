-- The dedupe key lets a member be told nothing twice, however often a job runs and on however many nodes.
create table notification (
    branch_id binary(16) not null,
    id binary(16) not null,
    member_id binary(16) not null,
    kind varchar(20) not null,
    title varchar(60) not null,
    text varchar(500) not null,
    duty_id binary(16),
    roster_id binary(16),
    swap_request_id binary(16),
    dedupe varchar(80) not null collate utf8mb4_bin,
    created_at datetime(6) not null,
    read_at datetime(6),
    version int not null,
    primary key (branch_id, id),
    constraint uk_notification_member_id_dedupe unique (branch_id, member_id, dedupe),
    key ix_notification_member_id (branch_id, member_id, id),
    key ix_notification_member_id_read_at (branch_id, member_id, read_at, id),
    key ix_notification_duty_id (branch_id, duty_id),
    key ix_notification_created_at (branch_id, created_at),
    constraint fk_notification_member foreign key (branch_id, member_id) references member (branch_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table calendar_feed (
    branch_id binary(16) not null,
    id binary(16) not null,
    account_id binary(16) not null,
    member_id binary(16),
    scope varchar(20) not null,
    secret_hash varbinary(32) not null,
    created_at datetime(6) not null,
    last_read_at datetime(6),
    version int not null,
    primary key (branch_id, id),
    constraint uk_calendar_feed_secret_hash unique (branch_id, secret_hash),
    key ix_calendar_feed_account_id (branch_id, account_id),
    constraint fk_calendar_feed_account foreign key (branch_id, account_id) references account (branch_id, id),
    constraint fk_calendar_feed_member foreign key (branch_id, member_id) references member (branch_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
