-- What the server finds about a record when it arrives; a flag never keeps a record out.
alter table service_record
    add column corrects_id binary(16),
    add column corrected_by_id binary(16),
    add column clock_offset_seconds bigint not null default 0,
    add column flags varchar(200) not null default '',
    add column proof_verdict varchar(20),
    add column proof_reason varchar(200),
    add column proof_distance_band varchar(40),
    add column proof_accuracy_meters int,
    add constraint fk_service_record_corrects foreign key (branch_id, corrects_id) references service_record (branch_id, id),
    add constraint fk_service_record_corrected_by foreign key (branch_id, corrected_by_id) references service_record (branch_id, id);

alter table notification
    add column subject_id binary(16);
