package kz.ruqsat.wire.xml;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import java.time.Instant;

/**
 * {@code xs:dateTime} with milliseconds, in Almaty's time: {@code 2026-02-03T10:15:30.120+05:00}.
 */
public final class MillisecondTime extends XmlAdapter<String, Instant> {

  @Override
  public Instant unmarshal(String text) {
    return XmlTime.instant(text);
  }

  @Override
  public String marshal(Instant time) {
    return time == null ? null : XmlTime.MILLISECONDS.format(time);
  }
}
