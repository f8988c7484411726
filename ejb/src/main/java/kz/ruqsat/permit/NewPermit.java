package kz.ruqsat.permit;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A permit to be entered.
 *
 * @param number what {@link PermitRegister#nextNumber} gave for its document; null to take the next
 * @param service code of the public service, for example {@code STATE_SYMBOLS_LICENCE}
 * @param edition under which it was applied for; the permit keeps it (GAP-44)
 * @param result kind of the permit, for example {@code LICENCE}
 * @param provider code of the provider, for example {@code KTRM}
 * @param channel by which it was applied for, for example {@code EGOV_PORTAL}
 * @param application number of the application; null for a permit from before
 * @param dueOn the day by which the result was due; null when no text says or it is not known
 * @param gsi entry in the register of measurements; null for services without
 */
public record NewPermit(
    String number,
    String service,
    String edition,
    String result,
    String provider,
    String channel,
    Medium medium,
    String application,
    LocalDate dueOn,
    GsiEntry gsi,
    PermitData data) {

  public NewPermit {
    Objects.requireNonNull(service, "service");
    Objects.requireNonNull(edition, "edition");
    Objects.requireNonNull(result, "result");
    Objects.requireNonNull(provider, "provider");
    Objects.requireNonNull(channel, "channel");
    Objects.requireNonNull(medium, "medium");
    Objects.requireNonNull(data, "data");
  }

  NewPermit numbered(String given) {
    return new NewPermit(
        given, service, edition, result, provider, channel, medium, application, dueOn, gsi, data);
  }
}
