create table member (
    branch_id binary(16) not null,
    id binary(16) not null,
    name varchar(60) not null,
    name_pinyin varchar(400) not null,
    name_initials varchar(60) not null,
    sex varchar(20) not null,
    birth_date date,
    mobile varchar(20),
    department varchar(60),
    party_group_id binary(16),
    standing varchar(20) not null,
    affiliation varchar(30) not null,
    joined_on date,
    full_on date,
    version int not null,
    primary key (branch_id, id),
    constraint uk_member_mobile unique (branch_id, mobile),
    key ix_member_name_pinyin (branch_id, name_pinyin(60), id),
    key ix_member_name_initials (branch_id, name_initials),
    constraint fk_member_branch foreign key (branch_id) references branch (id),
    constraint fk_member_party_group foreign key (branch_id, party_group_id) references party_group (branch_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

alter table account
    add constraint fk_account_member foreign key (branch_id, member_id) references member (branch_id, id);
