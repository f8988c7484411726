package kz.ruqsat.wire.xml;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import java.time.Instant;

/** {@code xs:dateTime} to the second, in Almaty's time: {@code 2013-09-19T09:45:40+06:00}. */
public final class SecondTime extends XmlAdapter<String, Instant> {

  @Override
  public Instant unmarshal(String text) {
    return XmlTime.instant(text);
  }

  @Override
  public String marshal(Instant time) {
    return time == null ? null : XmlTime.SECONDS.format(time);
  }
}
