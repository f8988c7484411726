// Calls the gateway through gSOAP: wsdl2h -d -t typemap.dat, soapcpp2 -j -C, then this file.
#include <ctime>
#include <iostream>
#include "SyncChannelHttpBinding.nsmap"
#include "soapSyncChannelHttpBindingProxy.h"

static xsd__anyType *call(SyncChannelHttpBindingProxy &gateway, const std::string &serviceId,
                          const std::string &data, _types__SendMessageResponse &answer) {
  static int sent = 0;
  std::string password = "demo_secret";
  common__SenderInfo sender;
  sender.senderId = "demo_is";
  sender.password = &password;
  types__SyncMessageInfo info;
  info.messageId = "gsoap-" + std::to_string(time(nullptr)) + "-" + std::to_string(++sent);
  info.serviceId = serviceId;
  info.messageDate = time(nullptr);
  info.sender = &sender;
  xsd__anyType text(gateway.soap, nullptr, "data");
  text = data;
  request__RequestData requestData;
  requestData.data = &text;
  request__SyncSendMessageRequest request;
  request.requestInfo = &info;
  request.requestData = &requestData;
  _types__SendMessage message;
  message.request = &request;
  return gateway.SendMessage(&message, answer) ? nullptr : answer.response->responseData->data;
}

int main(int, char **argv) {
  SyncChannelHttpBindingProxy gateway(SOAP_C_UTFSTRING);
  std::string wsdl = argv[1], address = wsdl.substr(0, wsdl.find('?'));
  gateway.soap_endpoint = address.c_str();
  _types__SendMessageResponse answer;

  // A person, found by a Kazakh name. The request may be a string; the answer stands in data.
  char now[32];
  time_t seconds = time(nullptr);
  strftime(now, sizeof now, "%FT%TZ", gmtime(&seconds));
  xsd__anyType *found = call(gateway, "GBDFL_UniversalServiceSync",
      "<Request><messageId>gsoap</messageId><messageDate>" + std::string(now) + "</messageDate>"
      "<senderCode>DEMO</senderCode><surname>ҮЛГІҒАЛИҰЛЫ</surname><name>ӘҢІРӨҢ</name>"
      "<patronymic>ҺАСЕНҚҰЛҰЛЫ</patronymic><birthDate>1988-12-16</birthDate></Request>", answer);
  if (!found) return gateway.soap_stream_fault(std::cerr), 1;
  xsd__anyType *person = found->elt_get("persons")->elt_get("person");
  std::cout << "person=" << person->elt_get("iin")->get_text() << ' '
            << person->elt_get("surname")->get_text() << std::endl;

  // An organisation. The answer is a string that holds a document.
  xsd__anyType *organisation = call(gateway, "GbdulInfoByBin_v2",
      "<u:Request xmlns:u=\"http://gbdulinfobybin_v2.egp.gbdul.tamur.kz\">"
      "<RequestorBIN>170640000778</RequestorBIN><BIN>220940804177</BIN></u:Request>", answer);
  if (!organisation) return gateway.soap_stream_fault(std::cerr), 1;
  std::string document = organisation->get_text(), tag = "<FullNameKz>";
  auto from = document.find(tag) + tag.size();
  std::cout << "organisation=" << document.substr(from, document.find('<', from) - from) << std::endl;

  if (!call(gateway, "NO_SUCH_SERVICE", "<request/>", answer)) {
    auto error = gateway.soap_fault()->detail->types__SendMessageFault1_USCORESendMessageFault;
    std::cout << "fault=" << error->errorCode << std::endl;
  }
  gateway.destroy();
}
