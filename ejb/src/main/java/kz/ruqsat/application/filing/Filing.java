package kz.ruqsat.application.filing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.ruqsat.application.ApplicationData;
import kz.ruqsat.application.ApplicationFault;
import kz.ruqsat.application.Submission;
import kz.ruqsat.application.casefile.Application;
import kz.ruqsat.application.casefile.FiledUnder;
import kz.ruqsat.application.procedure.Rules;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.ApplicantType;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.EditionKey;
import kz.ruqsat.regulation.form.Form;

/**
 * Takes applications in, by whatever door: checks the signature, the forms and the package under
 * the edition in force, asks the state databases, and registers. Filing the same again gives the
 * same answer and no second case.
 *
 * <p>Outside services are asked before a transaction begins, unless the caller has one.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Filing {

  @Inject private Rules rules;
  @Inject private Examination examination;
  @Inject private Registration registration;
  @Inject private Clock clock;

  /** For the container. */
  public Filing() {}

  public Filing(Rules rules, Examination examination, Registration registration, Clock clock) {
    this.rules = rules;
    this.examination = examination;
    this.registration = registration;
    this.clock = clock;
  }

  /**
   * Files an application.
   *
   * @throws ApplicationFault when it is not taken; nothing is kept of it then
   */
  public Filed file(Submission submission) {
    Optional<Filed> before = earlier(submission);
    return before.isPresent()
        ? before.get()
        : registration.register(submission, examined(submission).complete());
  }

  /**
   * Takes in what is handed in at a desk of the State Corporation: an incomplete package becomes a
   * case, too, for the desk must refuse it against a receipt (S2.1.9.8, S2.1.9.9).
   *
   * @throws ApplicationFault when it is not taken for another reason
   */
  public Intake intake(Submission submission) {
    Optional<Filed> before = earlier(submission);
    if (before.isPresent()) {
      return new Intake(before.get(), List.of());
    }
    Examined examined = examined(submission);
    return new Intake(registration.register(submission, examined), examined.missing());
  }

  private Optional<Filed> earlier(Submission submission) {
    ApplicationData claimed = ApplicationReader.read(submission.document());
    return registration.earlier(submission, claimed.requestId());
  }

  private Examined examined(Submission submission) {
    Instant now = clock.instant();
    return examination.examine(
        submission, data -> rules.filing(data, submission.channel(), now), now);
  }

  /**
   * Edits an application that the same system filed: takes its document anew, with all checks of a
   * filing, under the edition it was filed under. Possible until an official has acted.
   *
   * @param requestId of the application; its new document must have the same
   * @throws ApplicationFault APPLICATION_NOT_FOUND, EDIT_NOT_POSSIBLE, EDIT_OF_ANOTHER, or what is
   *     wrong with the new document; the application is as it was
   */
  public Filed edit(String requestId, Submission submission) {
    return edit(
        registration.filedBy(submission.sourceSystem(), requestId),
        submission.sourceSystem(),
        submission);
  }

  /**
   * The same by the applicant's own account.
   *
   * @param cms a detached signature; null when the document has its own
   */
  public Filed edit(String account, String number, byte[] document, byte[] cms) {
    Application application = registration.ownedBy(account, number);
    return edit(
        application,
        account,
        Submission.of(application.origin().sourceSystem(), application.channel(), document, cms));
  }

  /**
   * Where an application stands, for the system that filed it.
   *
   * @throws ApplicationFault APPLICATION_NOT_FOUND
   */
  public Filed status(String sourceSystem, String requestId) {
    return Filed.of(registration.filedBy(sourceSystem, requestId));
  }

  /**
   * What an application of a kind must hold, if it were filed now.
   *
   * @param edition its code may be null for the one in force
   * @throws ApplicationFault when the law does not provide for it
   */
  public FormOffer form(EditionKey edition, Action action, ApplicantType type, Channel channel) {
    FiledUnder under = rules.filing(edition, action, type, channel, clock.instant());
    List<Form> forms = new ArrayList<>(List.of(under.rules().request()));
    forms.addAll(under.rules().forms());
    return new FormOffer(
        under.edition().key(),
        under.edition().title(),
        forms,
        under.rules().documents().documents());
  }

  /** The document an applicant signs, for those who have the particulars but no XML. */
  public byte[] document(ApplicationData data) {
    byte[] document = ApplicationWriter.write(data);
    ApplicationReader.read(document);
    return document;
  }

  private Filed edit(Application application, String actor, Submission submission) {
    if (registration.isLatest(application, submission)) {
      return Filed.of(application);
    }
    registration.requireEditable(application);
    Instant now = clock.instant();
    Examined examined =
        examination.examine(
            submission,
            data -> {
              Edits.requireSame(application, data);
              return new FiledUnder(rules.edition(application), rules.filing(application), now);
            },
            now);
    return registration.replace(application.number(), submission, examined.complete(), actor);
  }
}
