package kz.ruqsat.wire.xml;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import java.time.LocalDate;

/** {@code xs:date} written without a zone, as ГБД ФЛ does: {@code 2020-02-02}. */
public final class PlainDate extends XmlAdapter<String, LocalDate> {

  @Override
  public LocalDate unmarshal(String text) {
    return XmlTime.date(text);
  }

  @Override
  public String marshal(LocalDate date) {
    return date == null ? null : date.toString();
  }
}
