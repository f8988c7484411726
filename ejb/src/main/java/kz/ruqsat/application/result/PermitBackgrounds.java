package kz.ruqsat.application.result;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kz.ruqsat.application.casefile.Application;
import kz.ruqsat.application.casefile.CaseDocument;
import kz.ruqsat.application.casefile.CaseStep;
import kz.ruqsat.application.casefile.CaseStore;
import kz.ruqsat.application.procedure.Rules;
import kz.ruqsat.application.result.PermitBackground.Document;
import kz.ruqsat.application.result.PermitBackground.Evidence;
import kz.ruqsat.application.result.PermitBackground.Signature;
import kz.ruqsat.application.result.PermitBackground.Step;
import kz.ruqsat.application.signature.CaseEvidence;
import kz.ruqsat.application.signature.CaseSignature;
import kz.ruqsat.application.signature.SignatureStore;
import kz.ruqsat.permit.PermitReader;
import kz.ruqsat.permit.VersionRecord;

/** Shows what stands behind permits. Who may see it is decided by the caller. */
@Stateless
public class PermitBackgrounds {

  @Inject private CaseStore store;
  @Inject private PermitReader reader;
  @Inject private SignatureStore signatures;
  @Inject private Rules rules;

  /**
   * The background of a permit: one for each application that gave it or a duplicate of it.
   *
   * @return empty when the gateway did not keep the application: a permit from before
   */
  public List<PermitBackground> of(String number) {
    String payment =
        reader.byNumber(number).map(permit -> permit.data().paymentReference()).orElse(null);
    Set<String> numbers =
        reader.history(number).stream()
            .map(VersionRecord::documentNumber)
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(HashSet::new));
    numbers.add(number);
    return store.giving(numbers).stream().map(found -> background(found, payment)).toList();
  }

  private PermitBackground background(Application application, String paymentReference) {
    return new PermitBackground(
        application.number(),
        application.action(),
        application.channel(),
        application.origin().filedAt(),
        application.registeredAt(),
        application.dueAt(),
        application.outcome() == null ? null : application.outcome().name(),
        application.paymentState(),
        paymentReference,
        store.history(application).stream().map(this::step).toList(),
        store.documents(application).stream().map(this::document).toList());
  }

  private Step step(CaseStep step) {
    return new Step(
        step.event(),
        rules.law().vocabulary().events().get(step.event()),
        step.toState(),
        step.actor(),
        step.role(),
        step.signer(),
        step.doneAt(),
        step.dueAt(),
        step.dueAt() != null && step.doneAt().isAfter(step.dueAt()));
  }

  private Document document(CaseDocument document) {
    return new Document(
        document.codes(),
        document.madeAt(),
        document.digest(),
        signatures.of(document).stream().map(this::signature).toList());
  }

  private Signature signature(CaseSignature signature) {
    return new Signature(
        signature.form(),
        signature.role(),
        signature.signerSerial(),
        signature.signedAt(),
        signature.checkedAt(),
        signature.verdict(),
        signatures.evidence(signature).stream().map(PermitBackgrounds::evidence).toList());
  }

  private static Evidence evidence(CaseEvidence evidence) {
    return new Evidence(evidence.kind(), evidence.source(), evidence.issuedAt(), evidence.digest());
  }
}
