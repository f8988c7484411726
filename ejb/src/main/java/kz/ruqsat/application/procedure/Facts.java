package kz.ruqsat.application.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.ruqsat.application.StateDataStatus;
import kz.ruqsat.application.casefile.Application;
import kz.ruqsat.application.officer.Officers;

/** What is established about a case at a moment. */
@ApplicationScoped
public class Facts {

  /** The deputy may act. */
  static final String HEAD_ABSENT = "HEAD_ABSENT";

  /** The recipient is in ГБД ФЛ or ГБД ЮЛ. */
  static final String RECIPIENT_DATA_FOUND = "RECIPIENT_DATA_FOUND";

  /** A duplicate is possible. */
  public static final String ORIGINAL_ON_PAPER = "ORIGINAL_ON_PAPER";

  /** The result is wanted on paper, too. */
  public static final String PAPER_ASKED = "PAPER_ASKED";

  private Officers officers;
  private Iterable<FeePayments> payments;

  /** For the proxy only. */
  protected Facts() {}

  @Inject
  public Facts(Officers officers, @Any Instance<FeePayments> payments) {
    this.officers = officers;
    this.payments = payments;
  }

  public Facts(Officers officers, List<FeePayments> payments) {
    this.officers = officers;
    this.payments = payments;
  }

  /** Tells whoever keeps payments that a case has begun. */
  void begun(Application application) {
    CaseBegun begun =
        new CaseBegun(
            application.number(),
            application.edition(),
            application.action(),
            application.iinBin(),
            application.parties().representativeIin(),
            application.origin().filedAt());
    payments.forEach(payment -> payment.begun(begun));
  }

  /** Whether the document of payment on paper was compared with its original. */
  boolean isPaperCompared(Application application) {
    for (FeePayments payment : payments) {
      if (!payment.isPaperCompared(application.number())) {
        return false;
      }
    }
    return true;
  }

  /** The facts of a case, those that come and go included. */
  public Set<String> of(Application application, Instant at) {
    return of(List.of(application), at).get(application.id());
  }

  /** The same of the cases of a list, by their ids. */
  Map<Long, Set<String>> of(List<Application> applications, Instant at) {
    Set<String> paid = paid(applications);
    Map<String, Boolean> absent = new HashMap<>();
    Map<Long, Set<String>> known = new HashMap<>();
    for (Application application : applications) {
      Set<String> facts = new HashSet<>(application.facts());
      if (absent.computeIfAbsent(
          application.provider(), provider -> officers.isHeadAbsent(provider, at))) {
        facts.add(HEAD_ABSENT);
      }
      if (application.stateData() == StateDataStatus.FOUND) {
        facts.add(RECIPIENT_DATA_FOUND);
      }
      if (paid.contains(application.number())) {
        facts.add(FeePayments.CONFIRMED);
      }
      known.put(application.id(), facts);
    }
    return known;
  }

  private Set<String> paid(List<Application> applications) {
    List<String> numbers = applications.stream().map(Application::number).toList();
    Set<String> paid = new HashSet<>();
    payments.forEach(payment -> paid.addAll(payment.confirmed(numbers)));
    return paid;
  }
}
