// Calls the gateway through the npm package soap.
import { randomUUID } from 'node:crypto';
import soap from 'soap';

const gateway = await soap.createClientAsync(process.argv[2]);

async function call(serviceId, data) {
  const requestInfo = {
    messageId: randomUUID(),
    serviceId,
    messageDate: new Date().toISOString(),
    sender: { senderId: 'demo_is', password: 'demo_secret' },
  };
  const [answer] = await gateway.SendMessageAsync({
    request: { requestInfo, requestData: { data } },
  });
  return answer.response.responseData.data;
}

// A person, found by a Kazakh name. The payload stands directly in data; so does the answer.
const { persons } = await call('GBDFL_UniversalServiceSync', {
  messageId: randomUUID(),
  messageDate: new Date().toISOString(),
  senderCode: 'DEMO',
  surname: 'ҮЛГІҒАЛИҰЛЫ',
  name: 'ӘҢІРӨҢ',
  patronymic: 'ҺАСЕНҚҰЛҰЛЫ',
  birthDate: '1988-12-16',
});
console.log(`person=${persons.person.iin} ${persons.person.surname}`);

// An organisation. The answer is a string that holds a document.
const organisation = await call(
  'GbdulInfoByBin_v2',
  '<u:Request xmlns:u="http://gbdulinfobybin_v2.egp.gbdul.tamur.kz">' +
    '<RequestorBIN>170640000778</RequestorBIN><BIN>220940804177</BIN></u:Request>',
);
console.log(`organisation=${/<FullNameKz>(.*)<\/FullNameKz>/.exec(organisation.$value)[1]}`);

try {
  await call('NO_SUCH_SERVICE', '<request/>');
} catch (error) {
  const { detail } = error.root.Envelope.Body.Fault;
  console.log(`fault=${detail.SendMessageFault1_SendMessageFault.errorCode}`);
}
