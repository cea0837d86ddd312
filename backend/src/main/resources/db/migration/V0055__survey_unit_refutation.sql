-- What the latest back-check found otherwise than recorded, so that somebody goes there again.
alter table survey_unit
    add column refuted_at datetime(6),
    add column refutation varchar(500);
