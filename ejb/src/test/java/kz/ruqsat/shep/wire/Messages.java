package kz.ruqsat.shep.wire;

/** Requests as clients of the real gateway write them; people and numbers are fictitious. */
public final class Messages {

  /** Namespace of SOAP 1.1, to be replaced by that of another version. */
  public static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";

  private Messages() {}

  /** A request with a payload, with the usual prefixes. */
  public static String request(String data) {
    return request("soap", "t", data);
  }

  /** A request with a payload; an empty prefix makes its namespace the default one. */
  public static String request(String soapPrefix, String typesPrefix, String data) {
    return """
        <S:Envelope xmlns:S="http://schemas.xmlsoap.org/soap/envelope/">
          <S:Header/>
          <S:Body><T:SendMessage xmlns:T="http://bip.bee.kz/SyncChannel/v10/Types">
            <request>
              <requestInfo>
                <messageId>6f0c1b52-6e3a-4a55-9d0e-0c0f5a5b7a01</messageId>
                <correlationId/>
                <serviceId>GBDFL_UniversalServiceSync</serviceId>
                <messageDate>2026-02-03T10:15:30.120+05:00</messageDate>
                <sender><senderId>demo_is</senderId><password>demo_secret</password></sender>
                <properties><key>CONNECTOR_CLIENT</key><value>true</value></properties>
                <properties></properties>
              </requestInfo>
              <requestData>DATA</requestData>
            </request>
          </T:SendMessage></S:Body>
        </S:Envelope>
        """
        .replace("xmlns:S=", soapPrefix.isEmpty() ? "xmlns=" : "xmlns:" + soapPrefix + "=")
        .replace("<S:", soapPrefix.isEmpty() ? "<" : "<" + soapPrefix + ":")
        .replace("</S:", soapPrefix.isEmpty() ? "</" : "</" + soapPrefix + ":")
        .replace("xmlns:T=", typesPrefix.isEmpty() ? "xmlns=" : "xmlns:" + typesPrefix + "=")
        .replace("<T:", typesPrefix.isEmpty() ? "<" : "<" + typesPrefix + ":")
        .replace("</T:", typesPrefix.isEmpty() ? "</" : "</" + typesPrefix + ":")
        .replace("DATA", data);
  }
}
