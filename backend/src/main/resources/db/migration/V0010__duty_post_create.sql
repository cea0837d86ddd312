create table duty_post (
    branch_id binary(16) not null,
    id binary(16) not null,
    name varchar(60) not null,
    place varchar(100),
    start_time varchar(5) not null,
    end_time varchar(5) not null,
    seats int not null,
    version int not null,
    primary key (branch_id, id),
    constraint fk_duty_post_branch foreign key (branch_id) references branch (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
