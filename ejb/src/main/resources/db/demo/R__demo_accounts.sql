-- One account for each role, all with the published password demo_secret. Only in demo mode.
delete from account_role where account like 'demo!_%' escape '!';
delete from account where name like 'demo!_%' escape '!';

insert into account (name, password_hash)
values
  ('demo_operator', '$6$demo.accounts$31IGNfJO/1NpziZM5KDIRHiFSKeL3JOSvRfWa8bT7KCrp91ZmxE8tfzUZIyxTrtW1ruDtiDkhWoQZjwgVjItU1'),
  ('demo_auditor', '$6$demo.accounts$31IGNfJO/1NpziZM5KDIRHiFSKeL3JOSvRfWa8bT7KCrp91ZmxE8tfzUZIyxTrtW1ruDtiDkhWoQZjwgVjItU1'),
  ('demo_officer', '$6$demo.accounts$31IGNfJO/1NpziZM5KDIRHiFSKeL3JOSvRfWa8bT7KCrp91ZmxE8tfzUZIyxTrtW1ruDtiDkhWoQZjwgVjItU1'),
  ('demo_integrator', '$6$demo.accounts$31IGNfJO/1NpziZM5KDIRHiFSKeL3JOSvRfWa8bT7KCrp91ZmxE8tfzUZIyxTrtW1ruDtiDkhWoQZjwgVjItU1'),
  ('demo_applicant', '$6$demo.accounts$31IGNfJO/1NpziZM5KDIRHiFSKeL3JOSvRfWa8bT7KCrp91ZmxE8tfzUZIyxTrtW1ruDtiDkhWoQZjwgVjItU1');

insert into account_role (account, role)
select name, substring(name from 6) from account where name like 'demo!_%' escape '!';
