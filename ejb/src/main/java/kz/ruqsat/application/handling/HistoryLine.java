package kz.ruqsat.application.handling;

import java.time.Instant;
import java.util.List;

/**
 * What was done in a case, in words for the applicant, in one language.
 *
 * @param what was done
 * @param who did it: a role, no person
 * @param actingFor for whom, if for another; null
 * @param state of the case afterwards
 * @param late whether it was done after it was due
 * @param ground the ground of a refusal; null
 * @param provision of the law behind that ground; null
 * @param reason of a refusal; null
 * @param document id of the document that came of it, if the applicant was told it; null
 * @param obligations ids of the rules that the step follows
 */
public record HistoryLine(
    Instant at,
    String what,
    String who,
    String actingFor,
    String state,
    boolean late,
    String ground,
    String provision,
    String reason,
    Long document,
    List<String> obligations) {}
