-- Officials of the demo with their posts at both providers, and whose cabinet the demo applicant
-- opens. Their keys are in the data folder, pki/gost2015. Nobody of them exists.
delete from officer_post where account like 'demo!_%' escape '!';
delete from officer where account like 'demo!_%' escape '!';
delete from cabinet_owner where account like 'demo!_%' escape '!';

insert into officer (account, full_name, iin)
values
  ('demo_clerk', 'ПРИМЕРОВА АЙГЕРІМ', '870812480534'),
  ('demo_head', 'ТЕСТОВ ЕРЛАН', '680323381062'),
  ('demo_deputy', 'ЭТАЛОНОВ ДӘУЛЕТ', '860517382122'),
  ('demo_unit_head', 'ШАБЛОНОВА САУЛЕ', '671228482656'),
  ('demo_executor', 'ЧЕРТЕЖОВ НҰРЛАН', '040711583187'),
  ('demo_commission', 'ПРОБНЫЙ БОЛАТ', '660905384245'),
  ('demo_centre', 'УЧЕБНАЯ МАРИЯ', '850222483716'),
  ('demo_standards_head', 'ОБРАЗЦОВА ДИНА', '790314482000'),
  ('demo_standards_executor', 'МАКЕТОВ СЕРІК', '910924383006');

insert into officer_post (account, provider, role, unit)
values
  ('demo_clerk', 'KTRM', 'REGISTRY_CLERK', ''),
  ('demo_clerk', 'KTRM', 'COMPLAINT_OFFICER', ''),
  ('demo_clerk', 'KAZINMETR', 'REGISTRY_CLERK', ''),
  ('demo_head', 'KTRM', 'PROVIDER_HEAD', ''),
  ('demo_head', 'KAZINMETR', 'PROVIDER_HEAD', ''),
  ('demo_deputy', 'KTRM', 'DEPUTY_HEAD', ''),
  ('demo_deputy', 'KAZINMETR', 'DEPUTY_HEAD', ''),
  ('demo_unit_head', 'KTRM', 'UNIT_HEAD', 'METROLOGY'),
  ('demo_unit_head', 'KAZINMETR', 'UNIT_HEAD', 'METROLOGY'),
  ('demo_executor', 'KTRM', 'EXECUTOR', 'METROLOGY'),
  ('demo_executor', 'KAZINMETR', 'EXECUTOR', 'METROLOGY'),
  ('demo_commission', 'KTRM', 'COMMISSION', ''),
  ('demo_centre', 'STATE_CORPORATION', 'STATE_CORP_OPERATOR', ''),
  ('demo_standards_head', 'KTRM', 'UNIT_HEAD', 'STANDARDS'),
  ('demo_standards_executor', 'KTRM', 'EXECUTOR', 'STANDARDS');

insert into cabinet_owner (account, iin_bin)
values
  ('demo_applicant', '500101380001'),
  ('demo_applicant', '090640810184');
