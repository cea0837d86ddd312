create table suggestion (
    branch_id binary(16) not null,
    id binary(16) not null,
    member_id binary(16),
    author varchar(100) not null,
    author_id binary(16) not null,
    content varchar(1000) not null,
    created_at datetime(6) not null,
    answer varchar(1000),
    answered_by varchar(100),
    answered_at datetime(6),
    version int not null,
    primary key (branch_id, id),
    key ix_suggestion_author_id (branch_id, author_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
