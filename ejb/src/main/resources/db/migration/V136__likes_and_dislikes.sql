-- What a customer likes and would rather be spared, where a site keeps it.
alter table customer add column likes varchar(500) default '' not null;
alter table customer add column dislikes varchar(500) default '' not null;
