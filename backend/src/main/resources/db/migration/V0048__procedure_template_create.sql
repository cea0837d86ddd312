create table procedure_template (
    branch_id binary(16) not null,
    id binary(16) not null,
    name varchar(100) not null,
    description varchar(1000),
    source_name varchar(100) not null,
    saved_at datetime(6) not null,
    tasks int not null,
    dependencies int not null,
    serial_days int not null,
    planned_days int not null,
    hard_only_days int not null,
    version int not null,
    primary key (branch_id, id),
    constraint uk_procedure_template_name unique (branch_id, name),
    constraint fk_procedure_template_branch foreign key (branch_id) references branch (id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- The procedure itself, apart from the row that lists show. It is read and written as a whole and never searched.
create table template_content (
    branch_id binary(16) not null,
    id binary(16) not null,
    content longtext not null,
    version int not null,
    primary key (branch_id, id),
    constraint fk_template_content_procedure_template foreign key (branch_id, id)
        references procedure_template (branch_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
