-- The language a customer is written to in, as a language tag; empty where nobody asked: then it is that of the site.
alter table customer add column language varchar(20) not null default '';
