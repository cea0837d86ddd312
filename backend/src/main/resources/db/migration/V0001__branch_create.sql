-- Every table of a branch has (branch_id, id) as its primary key, so that it can be sharded by branch
-- and no row can refer to another branch's row.
create table branch (
    id binary(16) not null,
    name varchar(100) not null,
    parent_committee varchar(100),
    demo bit(1) not null,
    version int not null,
    primary key (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table party_group (
    branch_id binary(16) not null,
    id binary(16) not null,
    name varchar(60) not null,
    version int not null,
    primary key (branch_id, id),
    constraint uk_party_group_name unique (branch_id, name),
    constraint fk_party_group_branch foreign key (branch_id) references branch (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table rule_parameter (
    branch_id binary(16) not null,
    id binary(16) not null,
    code varchar(60) not null,
    value varchar(60) not null,
    valid_from date not null,
    source varchar(500) not null,
    version int not null,
    primary key (branch_id, id),
    constraint uk_rule_parameter_code_valid_from unique (branch_id, code, valid_from),
    constraint fk_rule_parameter_branch foreign key (branch_id) references branch (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
