-- For whom another system acts here; a token without it imports files and nothing else.
alter table api_token add column works_for bigint;
alter table api_token add constraint fk_api_token_works_for foreign key (works_for) references staff_member (id);
