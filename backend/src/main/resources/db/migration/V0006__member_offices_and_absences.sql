-- A prefix of the name's pinyin cannot give the order of a page; the whole column can.
alter table member
    drop key ix_member_name_pinyin,
    add key ix_member_name_pinyin (branch_id, name_pinyin, id);

-- holder_id and sole_office are filled while the term runs: a person holds one office at a time,
-- and an office that only one person can hold has one holder.
create table office_term (
    branch_id binary(16) not null,
    id binary(16) not null,
    member_id binary(16) not null,
    office varchar(20) not null,
    started_on date not null,
    due_on date not null,
    ended_on date,
    holder_id binary(16),
    sole_office varchar(20),
    version int not null,
    primary key (branch_id, id),
    constraint uk_office_term_holder_id unique (branch_id, holder_id),
    constraint uk_office_term_sole_office unique (branch_id, sole_office),
    constraint fk_office_term_member foreign key (branch_id, member_id) references member (branch_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table absence (
    branch_id binary(16) not null,
    id binary(16) not null,
    member_id binary(16) not null,
    starts_on date not null,
    ends_on date not null,
    version int not null,
    primary key (branch_id, id),
    key ix_absence_starts_on (branch_id, starts_on, id),
    key ix_absence_member_id (branch_id, member_id, starts_on),
    constraint fk_absence_member foreign key (branch_id, member_id) references member (branch_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- One row a member at most; its id is the member's.
create table duty_availability (
    branch_id binary(16) not null,
    id binary(16) not null,
    available_from date,
    available_to date,
    exempt_until date,
    blocked_weekdays varchar(7) not null,
    version int not null,
    primary key (branch_id, id),
    constraint fk_duty_availability_member foreign key (branch_id, id) references member (branch_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
