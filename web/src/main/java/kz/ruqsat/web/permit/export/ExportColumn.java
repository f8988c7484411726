package kz.ruqsat.web.permit.export;

import java.util.function.Function;
import kz.ruqsat.web.permit.PermitView;

/** What is exported of a permit, in the order of the columns. */
enum ExportColumn {
  NUMBER("number", 18, PermitView::number),
  STATUS("status", 12, PermitView::status),
  SERVICE("service", 28, PermitView::service),
  EDITION("edition", 10, PermitView::edition),
  RESULT("result", 18, PermitView::result),
  PROVIDER("provider", 12, PermitView::provider),
  CHANNEL("channel", 18, PermitView::channel),
  MEDIUM("medium", 12, PermitView::medium),
  APPLICATION("application", 20, PermitView::application),
  ISSUED_ON("issuedOn", 12, PermitView::issuedOn),
  DUE_ON("dueOn", 12, PermitView::dueOn),
  SIGNER("signer", 28, PermitView::signer),
  HOLDER_ID("holderId", 14, PermitView::holderId),
  HOLDER_NAME("holderName", 36, PermitView::holderName),
  HOLDER_NAME_KK("holderNameKk", 36, PermitView::holderNameKk),
  REGION("region", 10, PermitView::region),
  PLACE("place", 32, PermitView::place),
  ACTIVITY_CODE("activityCode", 14, PermitView::activityCode),
  ACTIVITY("activity", 36, PermitView::activity),
  VALID_FROM("validFrom", 12, PermitView::validFrom),
  VALID_TO("validTo", 12, PermitView::validTo),
  PAYMENT_REFERENCE("paymentReference", 20, PermitView::paymentReference),
  REGISTRATION_NUMBER("registrationNumber", 20, PermitView::registrationNumber),
  SUPERSEDES("supersedes", 18, PermitView::supersedes),
  SUPERSEDED_BY("supersededBy", 18, PermitView::supersededBy),
  VERSION("version", 9, PermitView::version);

  private final String key;
  private final int width;
  private final Function<PermitView, Object> value;

  ExportColumn(String key, int width, Function<PermitView, Object> value) {
    this.key = key;
    this.width = width;
    this.value = value;
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
