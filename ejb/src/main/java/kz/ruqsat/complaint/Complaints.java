package kz.ruqsat.complaint;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.ruqsat.application.handling.CasePapers;
import kz.ruqsat.application.officer.Officer;
import kz.ruqsat.application.officer.Post;
import kz.ruqsat.regulation.process.Step;
import kz.ruqsat.time.OfficialTime;

/**
 * Takes complaints in and brings them to an answer, by the order of the edition in force:
 * paragraphs 20 to 26 of the standards of 2013.
 */
@Stateless
public class Complaints {

  private static final String OFFICER = "COMPLAINT_OFFICER";
  private static final Set<String> ANSWERS = Set.of("EXECUTE", "ANSWER", "REFUSE_CONSIDERATION");

  @Inject private ComplaintStore store;
  @Inject private ComplaintLaws laws;
  @Inject private CasePapers cases;
  @Inject private Clock clock;

  /** For the container. */
  public Complaints() {}

  Complaints(ComplaintStore store, ComplaintLaws laws, CasePapers cases, Clock clock) {
    this.store = store;
    this.laws = laws;
    this.cases = cases;
    this.clock = clock;
  }

  /**
   * Takes in what comes through a portal: it is registered at once, and two notifications say so.
   *
   * @param account of the portal or the applicant
   * @throws ComplaintFault when it is not taken
   */
  public ComplaintView file(ComplaintWish wish, String account) {
    require(wish.channel() == ComplaintChannel.PORTAL, "channel");
    return take(wish, account, "SYSTEM", "ACCEPT", null);
  }

  /**
   * Takes in what comes on paper or by telephone: the official registers it and gives the talon.
   *
   * @throws ComplaintFault NOT_ALLOWED to one who takes no complaints in
   */
  public ComplaintView enter(ComplaintWish wish, Officer officer) {
    require(wish.channel() != ComplaintChannel.PORTAL, "channel");
    String provider = laws.inForce(wish.service(), clock.instant()).edition().provider().code();
    if (!officer.is(OFFICER, provider)) {
      throw new ComplaintFault(ComplaintFault.Code.NOT_ALLOWED, OFFICER);
    }
    return take(wish, officer.account(), OFFICER, "REGISTER", officer.fullName());
  }

  /**
   * Settles a complaint.
   *
   * @param event {@code EXECUTE}, {@code ANSWER} or {@code REFUSE_CONSIDERATION}
   * @param answer what the applicant is told; an answer and a refusal need it
   */
  public ComplaintView settle(String number, String event, String answer, Officer officer) {
    Complaint complaint = store.locked(number);
    requireProvider(complaint, officer);
    ComplaintLaw law = laws.of(complaint.edition());
    Set<String> roles =
        officer.posts().stream()
            .filter(post -> post.provider().equals(complaint.provider()))
            .map(Post::role)
            .collect(Collectors.toSet());
    Step step = ANSWERS.contains(event) ? law.step(complaint.state(), event, roles) : null;
    if (step == null) {
      throw new ComplaintFault(ComplaintFault.Code.NOT_ALLOWED, event + " in " + complaint.state());
    }
    require(event.equals("EXECUTE") || isGiven(answer), "answer");
    Instant now = clock.instant();
    complaint.enter(step.to());
    store.add(
        new ComplaintStep(
            complaint, step, officer.account(), step.by(), answer, now, complaint.dueAt()));
    return view(complaint, law);
  }

  /** A complaint for an official of its provider. */
  public ComplaintView view(String number, Officer officer) {
    Complaint complaint = store.get(number);
    requireProvider(complaint, officer);
    return view(complaint);
  }

  /**
   * A complaint for those whose it is.
   *
   * @param account that filed it, or
   * @param numbers whose cabinets it opens
   */
  public ComplaintView view(String number, String account, List<String> numbers) {
    return view(own(number, account, numbers));
  }

  /** What the applicant was given: talon, or notification of the portal. */
  public byte[] paper(String number, String account, List<String> numbers) {
    return own(number, account, numbers).paper();
  }

  /** The complaints of an applicant, the newest first. */
  public List<ComplaintView> ofHolder(String iinBin) {
    return store.ofHolder(iinBin).stream().map(this::view).toList();
  }

  /** What waits for an answer of the official's providers, the most urgent first. */
  public List<ComplaintView> waiting(Officer officer, int limit) {
    List<String> providers = officer.posts().stream().map(Post::provider).distinct().toList();
    return store.waiting(providers, limit).stream().map(this::view).toList();
  }

  private ComplaintView take(
      ComplaintWish wish, String account, String role, String event, String official) {
    check(wish);
    Instant now = clock.instant();
    ComplaintLaw law = laws.inForce(wish.service(), now);
    Complaint complaint = new Complaint(wish, law, account, now);
    store.add(complaint, OfficialTime.day(now).getYear());
    walk(complaint, law, "FILE_COMPLAINT", "APPLICANT", account);
    Step registered = walk(complaint, law, event, role, account);
    complaint.gives(
        new ComplaintPaper(law, complaint).write(registered.documents().get(0), official));
    return view(complaint, law);
  }

  private Step walk(
      Complaint complaint, ComplaintLaw law, String event, String role, String account) {
    Step step = law.step(complaint.state(), event, Set.of(role));
    if (step == null) {
      throw new ComplaintFault(ComplaintFault.Code.NOT_ALLOWED, event);
    }
    complaint.enter(step.to());
    store.add(new ComplaintStep(complaint, step, account, role, null, clock.instant(), null));
    return step;
  }

  private void check(ComplaintWish wish) {
    require(isGiven(wish.service()), "service");
    require(wish.kind() != null, "kind");
    require(isGiven(wish.text()), "text");
    require(isGiven(wish.iinBin()), "iinBin");
    require(isGiven(wish.applicantName()), "applicantName");
    boolean aboutResult = wish.kind() == ComplaintKind.RESULT_DISAGREEMENT;
    require(!aboutResult || isGiven(wish.application()), "application");
    if (isGiven(wish.application()) && !cases.isOf(wish.application(), wish.iinBin())) {
      throw new ComplaintFault(ComplaintFault.Code.APPLICATION_UNKNOWN, wish.application());
    }
  }

  private Complaint own(String number, String account, List<String> numbers) {
    Complaint complaint = store.get(number);
    if (!complaint.filedBy().equals(account) && !numbers.contains(complaint.iinBin())) {
      throw new ComplaintFault(ComplaintFault.Code.COMPLAINT_UNKNOWN, number);
    }
    return complaint;
  }

  private static void requireProvider(Complaint complaint, Officer officer) {
    if (officer.posts().stream().noneMatch(it -> it.provider().equals(complaint.provider()))) {
      throw new ComplaintFault(ComplaintFault.Code.COMPLAINT_UNKNOWN, complaint.number());
    }
  }

  private ComplaintView view(Complaint complaint) {
    return view(complaint, laws.of(complaint.edition()));
  }

  private ComplaintView view(Complaint complaint, ComplaintLaw law) {
    return complaint.view(law, store.history(complaint), clock.instant());
  }

  private static boolean isGiven(String text) {
    return text != null && !text.isBlank();
  }

  private static void require(boolean given, String name) {
    if (!given) {
      throw new ComplaintFault(ComplaintFault.Code.INPUT_MISSING, name);
    }
  }
}
