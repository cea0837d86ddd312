-- What the solver was given for a roster: with it anybody can check the roster against its certificate.
create table roster_basis (
    branch_id binary(16) not null,
    id binary(16) not null,
    problem longtext not null,
    version int not null,
    primary key (branch_id, id),
    constraint fk_roster_basis_roster foreign key (branch_id, id) references roster (branch_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
