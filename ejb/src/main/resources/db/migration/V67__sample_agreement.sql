-- The sample agreement of D-08 to D-10, which holds until a site signs off its own. Nobody has signed it and no address is
-- invented: whoever drafts the next version writes them in. It holds from a day before any case there can be.
insert into agreement (id, code, name, provider, customer, tier, zone, last_number, version) values
  (1, 'STANDARD', 'Standard agreement', 'The organisation', 'Every customer without an agreement of her own', 'Standard',
   'Africa/Johannesburg', 1, 1);
insert into agreement_version (id, agreement_id, number, revision, shipped, changed_at, valid_from, holidays, period_months,
  renewed, most_cases_a_month, review_every_months, agenda_days_before, version) values
  (1, 1, 1, 1, true, '1999-12-31 22:00:00', '1999-12-31 22:00:00', 'SOUTH_AFRICA', 12, true, 800, 2, 7, 1);

-- Times to clear and shares: D-09. Acknowledged within the two hours of R-010; told daily when it is urgent (R-072), within
-- a week otherwise (R-011).
insert into agreement_priority (version_id, position, code, meaning, acknowledgement, next_contact, resolution,
  share_percent, rebated) values
  (1, 0, 'A', 'Urgent: it cannot wait', '2 h', '1 d', '4 h', 90.00, true),
  (1, 1, 'B', 'Serious: it hinders the customer', '2 h', '1 d', '8 h', 80.00, true),
  (1, 2, 'C', 'Everything else', '2 h', '5 d', '3 d', 75.00, false);

insert into agreement_rebate (version_id, achieved_from, rebate) values
  (1, 95.00, 0.00), (1, 94.00, 3.00), (1, 93.00, 4.00), (1, 92.00, 5.00), (1, 91.00, 6.00), (1, 90.00, 7.00),
  (1, 89.00, 8.50), (1, 88.00, 10.00), (1, 87.00, 12.00), (1, 86.00, 13.00), (1, 85.00, 15.50);

insert into agreement_weekday (version_id, weekday, hours) values
  (1, 'MONDAY', '08:30-18:00'), (1, 'TUESDAY', '08:30-18:00'), (1, 'WEDNESDAY', '08:30-18:00'),
  (1, 'THURSDAY', '08:30-18:00'), (1, 'FRIDAY', '08:30-18:00');

insert into agreement_item (version_id, kind, position, item_text) values
  (1, 'PROMISE', 0, 'Every case is logged, acknowledged and cleared within the times of its priority, counted in hours of business.'),
  (1, 'PROMISE', 1, 'Whoever logs a case is told its reference number, and when she next hears from us.'),
  (1, 'PROMISE', 2, 'The server is available more than 98 % of the time between 06:00 and 18:00.'),
  (1, 'SITE', 0, 'All sites of the customer.'),
  (1, 'COVERED', 0, 'What the provider has sold to the customer, its delivery, repair and invoices.'),
  (1, 'COVERED', 1, 'Cases that are logged outside the hours of business; their time begins at the next opening.'),
  (1, 'NOT_COVERED', 0, 'What others have sold to the customer.'),
  (1, 'NOT_COVERED', 1, 'Damage by use against the instructions that came with the goods.'),
  (1, 'STANDARD', 0, 'Each calendar month is measured by priority: how many of its cases were cleared in time, and how much of the target that is.'),
  (1, 'STANDARD', 1, 'A target is met when more cases than its share were cleared in time; a case is in time up to and including its deadline.'),
  (1, 'STANDARD', 2, 'The telephone is answered within three rings, with the standard greeting.'),
  (1, 'STANDARD', 3, 'The customer is sent a report of each month.'),
  (1, 'OUT_OF_HOURS', 0, 'Cases are accepted at any time.'),
  (1, 'CUSTOMER_DUTY', 0, 'Gives the provider a schedule of the work to come.'),
  (1, 'CUSTOMER_DUTY', 1, 'Tells the provider in time of changes in its house, and of its contact points.'),
  (1, 'FORCE_MAJEURE', 0, 'Natural disaster, war and unrest.'),
  (1, 'FORCE_MAJEURE', 1, 'Failure of the public supply of power, or of public networks.'),
  (1, 'FORCE_MAJEURE', 2, 'Strike.');

insert into agreement_contact_point (version_id, position, party, contact_role, reach) values
  (1, 0, 'PROVIDER', 'Service desk', ''),
  (1, 1, 'PROVIDER', 'Support service manager, when progress does not satisfy', ''),
  (1, 2, 'PROVIDER', 'Out of hours', ''),
  (1, 3, 'CUSTOMER', 'Support contact', '');
