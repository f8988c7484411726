package kz.ruqsat.quality;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a recipient says. Written once, never changed; it names nobody. */
@Entity
@Table(name = "survey_answer")
class SurveyAnswer {

  @Id
  @SequenceGenerator(name = "survey_answer_seq", sequenceName = "survey_answer_seq")
  @GeneratedValue(generator = "survey_answer_seq")
  private Long id;

  @Column private String service;
  @Column private String indicator;

  @Column(name = "answer_year")
  private int year;

  @Column private boolean satisfied;

  @Column(name = "given_by")
  private String givenBy;

  @Column(name = "given_at")
  private Instant givenAt;

  /** For JPA. */
  protected SurveyAnswer() {}

  SurveyAnswer(
      String service, String indicator, int year, boolean satisfied, String by, Instant at) {
    this.service = service;
    this.indicator = indicator;
    this.year = year;
    this.satisfied = satisfied;
    this.givenBy = by;
    this.givenAt = at;
  }
}
