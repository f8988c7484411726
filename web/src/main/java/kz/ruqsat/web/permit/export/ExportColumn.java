package kz.ruqsat.web.permit.export;

import java.util.function.Function;
import kz.ruqsat.web.permit.PermitView;

/** What is exported of a permit, in the order of the columns. */
enum ExportColumn {
  NUMBER(Kind.TEXT, "number", 18, PermitView::number),
  STATUS(Kind.CODE, "status", 12, PermitView::status),
  SERVICE(Kind.CODE, "service", 28, PermitView::service),
  EDITION(Kind.CODE, "edition", 10, PermitView::edition),
  RESULT(Kind.CODE, "result", 18, PermitView::result),
  PROVIDER(Kind.CODE, "provider", 12, PermitView::provider),
  CHANNEL(Kind.CODE, "channel", 18, PermitView::channel),
  MEDIUM(Kind.CODE, "medium", 12, PermitView::medium),
  APPLICATION(Kind.TEXT, "application", 20, PermitView::application),
  ISSUED_ON(Kind.DAY, "issuedOn", 12, PermitView::issuedOn),
  DUE_ON(Kind.DAY, "dueOn", 12, PermitView::dueOn),
  SIGNER(Kind.CODE, "signer", 28, PermitView::signer),
  HOLDER_ID(Kind.TEXT, "holderId", 14, PermitView::holderId),
  HOLDER_NAME(Kind.TEXT, "holderName", 36, PermitView::holderName),
  HOLDER_NAME_KK(Kind.TEXT, "holderNameKk", 36, PermitView::holderNameKk),
  REGION(Kind.CODE, "region", 10, PermitView::region),
  PLACE(Kind.TEXT, "place", 32, PermitView::place),
  ACTIVITY_CODE(Kind.TEXT, "activityCode", 14, PermitView::activityCode),
  ACTIVITY(Kind.TEXT, "activity", 36, PermitView::activity),
  VALID_FROM(Kind.DAY, "validFrom", 12, PermitView::validFrom),
  VALID_TO(Kind.DAY, "validTo", 12, PermitView::validTo),
  PAYMENT_REFERENCE(Kind.TEXT, "paymentReference", 20, PermitView::paymentReference),
  REGISTRATION_NUMBER(Kind.TEXT, "registrationNumber", 20, PermitView::registrationNumber),
  SUPERSEDES(Kind.TEXT, "supersedes", 18, PermitView::supersedes),
  SUPERSEDED_BY(Kind.TEXT, "supersededBy", 18, PermitView::supersededBy),
  VERSION(Kind.NUMBER, "version", 9, PermitView::version);

  /** What a column holds. */
  enum Kind {
    TEXT,
    /** One of few texts: some hundreds, or thousands at most. */
    CODE,
    DAY,
    NUMBER
  }

  private final Kind kind;
  private final String key;
  private final int width;
  private final Function<PermitView, Object> value;

  ExportColumn(Kind kind, String key, int width, Function<PermitView, Object> value) {
    this.kind = kind;
    this.key = key;
    this.width = width;
    this.value = value;
  }

  Kind kind() {
    return kind;
  }

  /** Name of the field in REST; header of the column in CSV. */
  String key() {
    return key;
  }

  /** Width of the column in a sheet, in characters. */
  int width() {
    return width;
  }

  /** A text, a {@link java.time.LocalDate} or an {@link Integer}; null when it is not known. */
  Object of(PermitView permit) {
    return value.apply(permit);
  }
}
