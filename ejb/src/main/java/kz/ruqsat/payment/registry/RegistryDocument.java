package kz.ruqsat.payment.registry;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kz.ruqsat.payment.NoticeFields;
import kz.ruqsat.payment.PaymentFault;
import kz.ruqsat.payment.PaymentFault.Detail;
import kz.ruqsat.payment.PaymentFaultCode;
import kz.ruqsat.payment.PaymentNotice;
import kz.ruqsat.shep.wire.SafeXml;

/**
 * A {@code paymentRegistry}: number, days, count, amount, payments. Read by local names, whatever
 * the prefix, the namespace or the case of the first letter.
 *
 * @param from first day, like {@code to} included
 * @param amount sum of all payments, as stated and as it is
 * @param payments in the order of the registry; no reference twice
 */
public record RegistryDocument(
    String registryId,
    LocalDate from,
    LocalDate to,
    BigDecimal amount,
    List<PaymentNotice> payments) {

  private static final Set<String> PAYMENT = Set.of("payment", "notificationpayment");
  private static final int LONGEST_ID = 50;

  /**
   * Reads a registry.
   *
   * @throws PaymentFault MALFORMED_REGISTRY, naming the payment by its place, the first is 1
   */
  public static RegistryDocument read(byte[] document, Instant now) {
    Map<String, String> head = new HashMap<>();
    List<Map<String, String>> rows = new ArrayList<>();
    try {
      collect(SafeXml.reader(new String(document, StandardCharsets.UTF_8)), head, rows);
    } catch (XMLStreamException e) {
      throw malformed("document", "not well-formed XML");
    }
    RegistryDocument registry =
        new RegistryDocument(
            id(head.get("registryid")),
            date(head, "datefrom"),
            date(head, "dateto"),
            amount(head.get("amount")),
            payments(rows, now));
    registry.check(head.get("count"));
    return registry;
  }

  private static void collect(
      XMLStreamReader reader, Map<String, String> head, List<Map<String, String>> rows)
      throws XMLStreamException {
    Map<String, String> row = null;
    String leaf = null;
    StringBuilder text = new StringBuilder();
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          leaf = reader.getLocalName();
          text.setLength(0);
          if (PAYMENT.contains(leaf.toLowerCase(Locale.ROOT))) {
            row = new HashMap<>();
            rows.add(row);
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            text.append(reader.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          if (leaf != null && row != null) {
            row.putIfAbsent(leaf, text.toString().strip());
          } else if (leaf != null) {
            head.putIfAbsent(leaf.toLowerCase(Locale.ROOT), text.toString().strip());
          }
          leaf = null;
          if (PAYMENT.contains(reader.getLocalName().toLowerCase(Locale.ROOT))) {
            row = null;
          }
        }
        default -> {
          // comments and processing instructions say nothing
        }
      }
    }
  }

  private static List<PaymentNotice> payments(List<Map<String, String>> rows, Instant now) {
    List<PaymentNotice> payments = new ArrayList<>();
    List<Detail> wrong = new ArrayList<>();
    Set<String> references = new HashSet<>();
    for (int i = 0; i < rows.size(); i++) {
      String place = "payment " + (i + 1);
      try {
        PaymentNotice payment = NoticeFields.read(rows.get(i)::get, now);
        payments.add(payment);
        if (!references.add(payment.bankReference())) {
          wrong.add(new Detail(place, "the bankReference of another payment of this registry"));
        }
      } catch (PaymentFault fault) {
        fault.details().forEach(it -> wrong.add(new Detail(place, it.toString())));
      }
    }
    if (!wrong.isEmpty()) {
      throw new PaymentFault(PaymentFaultCode.MALFORMED_REGISTRY, wrong);
    }
    return payments;
  }

  private void check(String count) {
    if (!String.valueOf(payments.size()).equals(count)) {
      throw malformed("Count", count + " stated, " + payments.size() + " payments");
    }
    BigDecimal sum =
        payments.stream().map(PaymentNotice::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(amount) != 0) {
      throw malformed("Amount", amount + " stated, the payments give " + sum);
    }
    if (to.isBefore(from)) {
      throw malformed("DateTo", "before DateFrom");
    }
  }

  private static String id(String text) {
    if (text == null || text.isBlank() || text.length() > LONGEST_ID) {
      throw malformed("registryId", "1 to " + LONGEST_ID + " characters");
    }
    return text;
  }

  private static LocalDate date(Map<String, String> head, String name) {
    try {
      return LocalDate.parse(head.getOrDefault(name, ""));
    } catch (DateTimeException e) {
      throw malformed(name, "a date as 2026-01-31");
    }
  }

  private static BigDecimal amount(String text) {
    if (text == null || !text.matches("\\d{1,17}\\.\\d{2}")) {
      throw malformed("Amount", "tenge with two decimals");
    }
    return new BigDecimal(text);
  }

  private static PaymentFault malformed(String at, String problem) {
    return new PaymentFault(PaymentFaultCode.MALFORMED_REGISTRY, at, problem);
  }
}
