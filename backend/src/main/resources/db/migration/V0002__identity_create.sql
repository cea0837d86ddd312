-- login_name is the one look-up that crosses branches: from the name typed in to the branch of the account.
create table login_name (
    username varchar(60) not null collate utf8mb4_bin,
    branch_id binary(16) not null,
    account_id binary(16) not null,
    primary key (username)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table account (
    branch_id binary(16) not null,
    id binary(16) not null,
    username varchar(60) not null,
    display_name varchar(60) not null,
    role varchar(20) not null,
    member_id binary(16),
    password_hash varchar(300) not null,
    must_change_password bit(1) not null,
    disabled bit(1) not null,
    failed_logins int not null,
    locked_until datetime(6),
    last_login_at datetime(6),
    version int not null,
    primary key (branch_id, id),
    constraint uk_account_member_id unique (branch_id, member_id),
    constraint fk_account_branch foreign key (branch_id) references branch (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table session (
    branch_id binary(16) not null,
    id binary(16) not null,
    token_hash varbinary(32) not null,
    account_id binary(16) not null,
    created_at datetime(6) not null,
    expires_at datetime(6) not null,
    version int not null,
    primary key (branch_id, id),
    constraint uk_session_token_hash unique (branch_id, token_hash),
    key ix_session_account_id (branch_id, account_id),
    constraint fk_session_account foreign key (branch_id, account_id) references account (branch_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table api_token (
    branch_id binary(16) not null,
    id binary(16) not null,
    token_hash varbinary(32) not null,
    name varchar(60) not null,
    scopes varchar(500) not null,
    created_at datetime(6) not null,
    expires_at datetime(6) not null,
    last_used_at datetime(6),
    revoked_at datetime(6),
    version int not null,
    primary key (branch_id, id),
    constraint uk_api_token_token_hash unique (branch_id, token_hash),
    constraint fk_api_token_branch foreign key (branch_id) references branch (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
