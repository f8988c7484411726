# Calls the gateway through soap4r.
require 'securerandom'
require 'soap/wsdlDriver'

$gateway = SOAP::WSDLDriverFactory.new(ARGV[0]).create_rpc_driver
# Ruby's parser wants the charset of the answer's header in capitals when the XML does not say it.
$gateway.mandatorycharset = 'UTF-8'

def call(service_id, data)
  info = {
    'messageId' => SecureRandom.uuid,
    'serviceId' => service_id,
    'messageDate' => Time.now.utc.strftime('%FT%TZ'),
    'sender' => { 'senderId' => 'demo_is', 'password' => 'demo_secret' }
  }
  request = { 'requestInfo' => info, 'requestData' => { 'data' => SOAP::SOAPElement.new('data', data) } }
  $gateway.SendMessage('request' => request).response.responseData.data
end

# A person, found by a Kazakh name. The request may be a string; the answer stands in data.
person = call('GBDFL_UniversalServiceSync',
              "<Request><messageId>#{SecureRandom.uuid}</messageId>" \
              "<messageDate>#{Time.now.utc.strftime('%FT%TZ')}</messageDate>" \
              '<senderCode>DEMO</senderCode><surname>ҮЛГІҒАЛИҰЛЫ</surname><name>ӘҢІРӨҢ</name>' \
              '<patronymic>ҺАСЕНҚҰЛҰЛЫ</patronymic><birthDate>1988-12-16</birthDate></Request>').persons.person
puts "person=#{person.iin} #{person.surname}"

# An organisation. The answer is a string that holds a document.
organisation = call('GbdulInfoByBin_v2',
                    '<u:Request xmlns:u="http://gbdulinfobybin_v2.egp.gbdul.tamur.kz">' \
                    '<RequestorBIN>170640000778</RequestorBIN><BIN>220940804177</BIN></u:Request>')
puts "organisation=#{organisation[%r{<FullNameKz>(.*)</FullNameKz>}, 1]}"

begin
  call('NO_SUCH_SERVICE', '<request/>')
rescue SOAP::FaultError => e
  puts "fault=#{e.detail.sendMessageFault1_SendMessageFault.errorCode}"
end
