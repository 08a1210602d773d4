-- Messages go to staff and stakeholders, too; what was written so far went to customers. One message a fact and receiver.
alter table outbox_message add column recipient_kind varchar(20) not null default 'CUSTOMER';
alter table outbox_message add column recipient_id bigint not null default 0;
alter table outbox_message add column recipient_name varchar(250) not null default '';
alter table outbox_message add column carrier varchar(10) not null default 'MAIL';
update outbox_message set recipient_id = customer_id;
update outbox_message set carrier = 'POST' where address = '';
alter table outbox_message drop column customer_id;
alter table outbox_message alter column fact set data type varchar(160);
alter table outbox_message alter column message_id set data type varchar(200);
update outbox_message set fact = fact || ':CUSTOMER:' || trim(cast(recipient_id as char(20)));

-- How staff are reached.
alter table staff_member add column email varchar(254) not null default '';
