-- What the desk looks records up by.
alter table service_record
    add column flagged boolean generated always as (char_length(flags) > 0) virtual,
    add key ix_service_record_flagged (branch_id, flagged, started_at, id),
    add key ix_service_record_activity_id (branch_id, activity_id, started_at, id),
    add key ix_service_record_need_id (branch_id, need_id, started_at, id);

-- receipt_no is what the community wrote on its paper; where there was none, the branch numbers the receipt itself.
create table receipt_series (
    branch_id binary(16) not null,
    id binary(16) not null,
    series_year int not null,
    last_number int not null,
    version int not null,
    primary key (branch_id, id),
    constraint uk_receipt_series_series_year unique (branch_id, series_year)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

alter table community_registration
    add column issued_receipt_no varchar(20),
    add constraint uk_community_registration_issued_receipt_no unique (branch_id, issued_receipt_no),
    add key ix_community_registration_receipt_no (branch_id, receipt_no);

create temporary table numbered (
    branch_id binary(16) not null,
    id binary(16) not null,
    series_year int not null,
    number int not null,
    primary key (branch_id, id)
);

insert into numbered (branch_id, id, series_year, number)
select branch_id, id, year(registered_on),
    row_number() over (partition by branch_id, year(registered_on) order by registered_on, id)
from community_registration
where receipt_no is null;

update community_registration r
    join numbered n on n.branch_id = r.branch_id and n.id = r.id
set r.issued_receipt_no = concat(n.series_year, '-', lpad(n.number, greatest(4, char_length(n.number)), '0'));

insert into receipt_series (branch_id, id, series_year, last_number, version)
select branch_id, unhex(md5(concat(hex(branch_id), series_year))), series_year, max(number), 0
from numbered
group by branch_id, series_year;

drop temporary table numbered;
