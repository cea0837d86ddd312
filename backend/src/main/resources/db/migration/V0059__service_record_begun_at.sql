-- When a service began, with the fault of the phone's clock taken out: neighbours in time are looked up by it.
alter table service_record
    add column begun_at datetime(6) generated always as (
        case when instr(flags, 'CLOCK_OFF') > 0 then started_at - interval clock_offset_seconds second else started_at end
    ) stored,
    add key ix_service_record_begun_at (branch_id, member_id, begun_at);
