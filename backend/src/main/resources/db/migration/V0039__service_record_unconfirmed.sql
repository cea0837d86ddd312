-- Why the branch took its confirmation of a record back; null again when it confirms anew.
alter table service_record
    add column unconfirmed_reason varchar(500);
