create table roster (
    branch_id binary(16) not null,
    id binary(16) not null,
    duty_post_id binary(16) not null,
    first_day date not null,
    last_day date not null,
    policy varchar(20) not null,
    status varchar(20) not null,
    published_at datetime(6),
    fairness longtext not null,
    version int not null,
    primary key (branch_id, id),
    key ix_roster_duty_post_id_first_day (branch_id, duty_post_id, first_day),
    constraint fk_roster_duty_post foreign key (branch_id, duty_post_id) references duty_post (branch_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table duty (
    branch_id binary(16) not null,
    id binary(16) not null,
    roster_id binary(16) not null,
    duty_post_id binary(16) not null,
    duty_date date not null,
    start_time varchar(5) not null,
    end_time varchar(5) not null,
    seat int not null,
    member_id binary(16),
    status varchar(20) not null,
    version int not null,
    primary key (branch_id, id),
    constraint uk_duty_roster_id_duty_date_seat unique (branch_id, roster_id, duty_date, seat),
    key ix_duty_duty_date_seat (branch_id, duty_date, seat, id),
    key ix_duty_member_id_duty_date (branch_id, member_id, duty_date, seat, id),
    key ix_duty_duty_post_id_duty_date (branch_id, duty_post_id, duty_date),
    constraint fk_duty_roster foreign key (branch_id, roster_id) references roster (branch_id, id),
    constraint fk_duty_duty_post foreign key (branch_id, duty_post_id) references duty_post (branch_id, id),
    constraint fk_duty_member foreign key (branch_id, member_id) references member (branch_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
