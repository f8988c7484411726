package kz.ruqsat.wire.xml;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import java.time.LocalDate;

/**
 * {@code xs:date} written with the zone Almaty had that day, as ГБД ЮЛ does: {@code
 * 2020-01-15+06:00}, and {@code +05:00} since March 2024.
 */
public final class ZonedDate extends XmlAdapter<String, LocalDate> {

  @Override
  public LocalDate unmarshal(String text) {
    return XmlTime.date(text);
  }

  @Override
  public String marshal(LocalDate date) {
    return date == null ? null : date + XmlTime.zoneOn(date);
  }
}
