create table service_photo (
    branch_id binary(16) not null,
    id binary(16) not null,
    record_id binary(16) not null,
    bytes int not null,
    sha256 varchar(64) not null,
    state varchar(20) not null,
    received int not null,
    sent_by varchar(100) not null,
    opened_at datetime(6) not null,
    kept_at datetime(6),
    version int not null,
    primary key (branch_id, id),
    key ix_service_photo_record_id (branch_id, record_id, id),
    key ix_service_photo_state_opened_at (branch_id, state, opened_at),
    constraint fk_service_photo_record foreign key (branch_id, record_id) references service_record (branch_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- Parts wait here until the photo is whole; what is kept goes to the file store.
create table service_photo_part (
    branch_id binary(16) not null,
    id binary(16) not null,
    photo_id binary(16) not null,
    position int not null,
    content mediumblob not null,
    version int not null,
    primary key (branch_id, id),
    constraint uk_service_photo_part_photo_id_position unique (branch_id, photo_id, position),
    constraint fk_service_photo_part_photo foreign key (branch_id, photo_id) references service_photo (branch_id, id)
) default character set utf8mb4 collate utf8mb4_unicode_520_ci;
