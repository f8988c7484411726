package kz.ruqsat.application.handling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import kz.ruqsat.application.Office;
import kz.ruqsat.application.Requests;
import kz.ruqsat.application.officer.Officer;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.ApplicantType;
import kz.ruqsat.regulation.Channel;
import org.junit.jupiter.api.Test;

/** The work list of an official. */
class BoardTest {

  private final Office office = Office.open();
  private final Officer head = office.officer("head");

  @Test
  void aLongListAsksTheDatabaseNoMoreThanAShortOne() {
    filed();
    int forOne = office.statements.during(() -> board(1));

    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      numbers.add(filed());
    }

    List<CaseView> board = new ArrayList<>();
    int forMany = office.statements.during(() -> board.addAll(board(500)));
    assertEquals(forOne, forMany);
    assertTrue(board.stream().map(CaseView::number).toList().containsAll(numbers));
    assertTrue(
        board.stream()
            .filter(it -> numbers.contains(it.number()))
            .allMatch(it -> it.steps().get(0).event().equals("SEND_TO_UNIT")));
  }

  private List<CaseView> board(int limit) {
    return office.in(() -> office.cases.board(head, limit));
  }

  private String filed() {
    return office
        .file(
            office.signed(
                Requests.of(
                    office,
                    "MI_TYPE_APPROVAL",
                    Action.ISSUE,
                    ApplicantType.LEGAL_ENTITY,
                    Channel.EGOV_PORTAL),
                Channel.EGOV_PORTAL,
                "company"))
        .number();
  }
}
