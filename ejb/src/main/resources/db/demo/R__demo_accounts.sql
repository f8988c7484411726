-- One account for each role, and one for each post of an official, all with the published password demo_secret. Only in demo mode.
delete from account_role where account like 'demo!_%' escape '!';
delete from account where name like 'demo!_%' escape '!';

insert into account (name, password_hash)
values
  ('demo_operator', '$6$demo.accounts$31IGNfJO/1NpziZM5KDIRHiFSKeL3JOSvRfWa8bT7KCrp91ZmxE8tfzUZIyxTrtW1ruDtiDkhWoQZjwgVjItU1'),
  ('demo_auditor', '$6$demo.accounts$31IGNfJO/1NpziZM5KDIRHiFSKeL3JOSvRfWa8bT7KCrp91ZmxE8tfzUZIyxTrtW1ruDtiDkhWoQZjwgVjItU1'),
  ('demo_officer', '$6$demo.accounts$31IGNfJO/1NpziZM5KDIRHiFSKeL3JOSvRfWa8bT7KCrp91ZmxE8tfzUZIyxTrtW1ruDtiDkhWoQZjwgVjItU1'),
  ('demo_integrator', '$6$demo.accounts$31IGNfJO/1NpziZM5KDIRHiFSKeL3JOSvRfWa8bT7KCrp91ZmxE8tfzUZIyxTrtW1ruDtiDkhWoQZjwgVjItU1'),
  ('demo_applicant', '$6$demo.accounts$31IGNfJO/1NpziZM5KDIRHiFSKeL3JOSvRfWa8bT7KCrp91ZmxE8tfzUZIyxTrtW1ruDtiDkhWoQZjwgVjItU1'),
  ('demo_clerk', '$6$demo.accounts$31IGNfJO/1NpziZM5KDIRHiFSKeL3JOSvRfWa8bT7KCrp91ZmxE8tfzUZIyxTrtW1ruDtiDkhWoQZjwgVjItU1'),
  ('demo_head', '$6$demo.accounts$31IGNfJO/1NpziZM5KDIRHiFSKeL3JOSvRfWa8bT7KCrp91ZmxE8tfzUZIyxTrtW1ruDtiDkhWoQZjwgVjItU1'),
  ('demo_deputy', '$6$demo.accounts$31IGNfJO/1NpziZM5KDIRHiFSKeL3JOSvRfWa8bT7KCrp91ZmxE8tfzUZIyxTrtW1ruDtiDkhWoQZjwgVjItU1'),
  ('demo_unit_head', '$6$demo.accounts$31IGNfJO/1NpziZM5KDIRHiFSKeL3JOSvRfWa8bT7KCrp91ZmxE8tfzUZIyxTrtW1ruDtiDkhWoQZjwgVjItU1'),
  ('demo_executor', '$6$demo.accounts$31IGNfJO/1NpziZM5KDIRHiFSKeL3JOSvRfWa8bT7KCrp91ZmxE8tfzUZIyxTrtW1ruDtiDkhWoQZjwgVjItU1'),
  ('demo_commission', '$6$demo.accounts$31IGNfJO/1NpziZM5KDIRHiFSKeL3JOSvRfWa8bT7KCrp91ZmxE8tfzUZIyxTrtW1ruDtiDkhWoQZjwgVjItU1'),
  ('demo_centre', '$6$demo.accounts$31IGNfJO/1NpziZM5KDIRHiFSKeL3JOSvRfWa8bT7KCrp91ZmxE8tfzUZIyxTrtW1ruDtiDkhWoQZjwgVjItU1'),
  ('demo_standards_head', '$6$demo.accounts$31IGNfJO/1NpziZM5KDIRHiFSKeL3JOSvRfWa8bT7KCrp91ZmxE8tfzUZIyxTrtW1ruDtiDkhWoQZjwgVjItU1'),
  ('demo_standards_executor', '$6$demo.accounts$31IGNfJO/1NpziZM5KDIRHiFSKeL3JOSvRfWa8bT7KCrp91ZmxE8tfzUZIyxTrtW1ruDtiDkhWoQZjwgVjItU1');

insert into account_role (account, role)
select name, substring(name from 6) from account
where name in ('demo_operator', 'demo_auditor', 'demo_officer', 'demo_integrator', 'demo_applicant');

-- what officials may do follows from their posts (R__demo_officers.sql)
insert into account_role (account, role)
values
  ('demo_clerk', 'officer'),
  ('demo_head', 'officer'),
  ('demo_deputy', 'officer'),
  ('demo_unit_head', 'officer'),
  ('demo_executor', 'officer'),
  ('demo_commission', 'officer'),
  ('demo_centre', 'officer'),
  ('demo_standards_head', 'officer'),
  ('demo_standards_executor', 'officer');
