-- What a customer is to us, and how she buys.
alter table customer add column relation varchar(20);
alter table customer add column buys varchar(20);
