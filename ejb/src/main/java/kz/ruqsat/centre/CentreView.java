package kz.ruqsat.centre;

import java.time.Instant;
import java.util.List;

/**
 * An application of the State Corporation to be shown.
 *
 * @param applicationId the centre's number, twelve digits
 * @param application the number here
 * @param organisation code of the desk
 * @param operator account of who took it in
 * @param positive whether the decision is; null while there is none
 * @param minutes how long taking it in took, begun minutes counted whole
 * @param limitMinutes how long it may take; null when no text says
 * @param violations codes: {@code PROCESSING_TIME}, {@code SAME_DAY}
 * @param identityDocument by what the person at the desk was identified
 * @param receiver who was given the result; null
 * @param authority document of authority of a representative; null
 */
public record CentreView(
    String applicationId,
    String application,
    String organisation,
    String operator,
    String ticket,
    CentreStatus status,
    Boolean positive,
    String cancelState,
    String paperState,
    Instant startedAt,
    Instant finishedAt,
    int minutes,
    Integer limitMinutes,
    List<String> violations,
    String identityDocument,
    Instant createdAt,
    Instant handedAt,
    String receiver,
    String authority) {}
