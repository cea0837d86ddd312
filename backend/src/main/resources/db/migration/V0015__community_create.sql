create table community (
    branch_id binary(16) not null,
    id binary(16) not null,
    name varchar(100) not null,
    subdistrict varchar(60),
    contact varchar(100),
    version int not null,
    primary key (branch_id, id),
    constraint uk_community_name unique (branch_id, name),
    constraint fk_community_branch foreign key (branch_id) references branch (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
