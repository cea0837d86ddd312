-- National data: the same for every branch, so without branch_id.
-- A year has a row once an administrator entered or corrected it; the notices the product comes with are files.
create table calendar_year (
    calendar_year int not null,
    notice_url varchar(500) not null,
    entered_at datetime(6) not null,
    version int not null,
    primary key (calendar_year)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table calendar_day (
    calendar_year int not null,
    calendar_date date not null,
    name varchar(60) not null,
    kind varchar(10) not null,
    primary key (calendar_year, calendar_date),
    constraint fk_calendar_day_calendar_year foreign key (calendar_year) references calendar_year (calendar_year)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
