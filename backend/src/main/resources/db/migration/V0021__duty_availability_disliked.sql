alter table duty_availability add column disliked_weekdays varchar(7) not null default '';
