<?php
// Calls the gateway through PHP's SoapClient.

$gateway = new SoapClient($argv[1], ['cache_wsdl' => WSDL_CACHE_NONE]);

function uuid(): string
{
    return vsprintf('%s%s-%s-%s-%s-%s%s%s', str_split(bin2hex(random_bytes(16)), 4));
}

function call(string $serviceId, $data)
{
    global $gateway;
    $info = [
        'messageId' => uuid(),
        'serviceId' => $serviceId,
        'messageDate' => date('c'),
        'sender' => ['senderId' => 'demo_is', 'password' => 'demo_secret'],
    ];
    $request = ['requestInfo' => $info, 'requestData' => ['data' => $data]];
    return $gateway->SendMessage(['request' => $request])->response->responseData->data;
}

// A person, found by a Kazakh name. The payload stands directly in data; so does the answer.
$search = '<data><messageId>' . uuid() . '</messageId><messageDate>' . date('c') . '</messageDate>'
    . '<senderCode>DEMO</senderCode><surname>ҮЛГІҒАЛИҰЛЫ</surname><name>ӘҢІРӨҢ</name>'
    . '<patronymic>ҺАСЕНҚҰЛҰЛЫ</patronymic><birthDate>1988-12-16</birthDate></data>';
$person = call('GBDFL_UniversalServiceSync', new SoapVar($search, XSD_ANYXML))->persons->person;
echo "person=$person->iin $person->surname\n";

// An organisation. The answer is a string that holds a document.
$organisation = call(
    'GbdulInfoByBin_v2',
    '<u:Request xmlns:u="http://gbdulinfobybin_v2.egp.gbdul.tamur.kz">'
    . '<RequestorBIN>170640000778</RequestorBIN><BIN>220940804177</BIN></u:Request>'
);
preg_match('~<FullNameKz>(.*)</FullNameKz>~u', $organisation, $name);
echo "organisation=$name[1]\n";

try {
    call('NO_SUCH_SERVICE', '<request/>');
} catch (SoapFault $fault) {
    echo 'fault=', $fault->detail->SendMessageFault1_SendMessageFault->errorCode, "\n";
}
