-- After how many operating days without a word from us the customer hears, as agreed with the plan (R-088).
alter table plan_round add column news_every_days integer;
