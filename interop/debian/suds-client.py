"""Calls the gateway through suds."""

import logging
import sys
import uuid
from datetime import datetime, timezone
from xml.etree import ElementTree

from suds import WebFault
from suds.client import Client

logging.getLogger("suds.client").setLevel(logging.CRITICAL)
gateway = Client(sys.argv[1], cache=None).service


def call(service_id, data):
    answer = gateway.SendMessage(
        {
            "requestInfo": {
                "messageId": str(uuid.uuid4()),
                "serviceId": service_id,
                "messageDate": datetime.now(timezone.utc),
                "sender": {"senderId": "demo_is", "password": "demo_secret"},
            },
            "requestData": {"data": data},
        }
    )
    return answer.responseData.data


# A person, found by a Kazakh name. The request may be a string; the answer stands in data.
person = call(
    "GBDFL_UniversalServiceSync",
    f"<Request><messageId>{uuid.uuid4()}</messageId>"
    f"<messageDate>{datetime.now(timezone.utc).isoformat()}</messageDate>"
    "<senderCode>DEMO</senderCode><surname>ҮЛГІҒАЛИҰЛЫ</surname><name>ӘҢІРӨҢ</name>"
    "<patronymic>ҺАСЕНҚҰЛҰЛЫ</patronymic><birthDate>1988-12-16</birthDate></Request>",
).persons.person
print(f"person={person.iin} {person.surname}")

# An organisation. The answer is a string that holds a document.
organisation = call(
    "GbdulInfoByBin_v2",
    '<u:Request xmlns:u="http://gbdulinfobybin_v2.egp.gbdul.tamur.kz">'
    "<RequestorBIN>170640000778</RequestorBIN><BIN>220940804177</BIN></u:Request>",
)
print("organisation=" + ElementTree.fromstring(organisation.encode()).findtext(".//FullNameKz"))

try:
    call("NO_SUCH_SERVICE", "<request/>")
except WebFault as fault:
    print("fault=" + fault.fault.detail.SendMessageFault1_SendMessageFault.errorCode)
