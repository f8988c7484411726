package kz.ruqsat.regulation;

import java.util.List;

/** Whether a type of applicant may apply in an edition. */
public record ApplicantRule(ApplicantType type, boolean allowed, List<String> obligations)
    implements Cited {}
