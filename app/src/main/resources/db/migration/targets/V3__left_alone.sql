-- months a published plan did not touch because the unit above had set their targets
alter table targets.planned add column left_alone jsonb not null default '[]';
