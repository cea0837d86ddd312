create table audit_entry (
    branch_id binary(16) not null,
    id binary(16) not null,
    at datetime(6) not null,
    actor_id binary(16),
    actor varchar(100) not null,
    action varchar(60) not null,
    subject_type varchar(60) not null,
    subject_id varchar(60) not null,
    change_kind varchar(20) not null,
    before_json text,
    after_json text,
    request_id varchar(64),
    version int not null,
    primary key (branch_id, id),
    key ix_audit_entry_subject (branch_id, subject_type, subject_id, id),
    constraint fk_audit_entry_branch foreign key (branch_id) references branch (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table stored_answer (
    branch_id binary(16) not null,
    caller_id binary(16) not null,
    idempotency_key varchar(100) not null collate utf8mb4_bin,
    request_hash varbinary(32) not null,
    status int not null,
    body mediumtext,
    etag varchar(40),
    created_at datetime(6) not null,
    primary key (branch_id, caller_id, idempotency_key),
    key ix_stored_answer_created_at (branch_id, created_at)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
