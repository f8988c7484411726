package kz.ruqsat.application.handling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import kz.ruqsat.application.Act;
import kz.ruqsat.application.ApplicationData;
import kz.ruqsat.application.Office;
import kz.ruqsat.application.Requests;
import kz.ruqsat.application.Submission;
import kz.ruqsat.application.filing.ApplicationWriter;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.ApplicantType;
import kz.ruqsat.regulation.Channel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The work list of an official. */
class BoardTest {

  private final Office office = Office.alone();

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void aLongListAsksTheDatabaseNoMoreThanAShortOne() {
    List<String> numbers = new ArrayList<>(List.of(filed()));
    int forOne = office.statements.during(() -> board("head", 0, 500));
    for (int i = 0; i < 5; i++) {
      numbers.add(filed());
    }

    List<CaseView> board = new ArrayList<>();
    int forMany = office.statements.during(() -> board.addAll(board("head", 0, 500)));

    assertEquals(forOne, forMany);
    assertEquals(numbers, board.stream().map(CaseView::number).toList());
    assertTrue(board.stream().allMatch(it -> it.steps().get(0).event().equals("SEND_TO_UNIT")));
  }

  @Test
  void whatIsWithAnotherUnitTakesNoPlaceOnTheList() {
    String another = filed();
    office.act("head", another, Act.of("SEND_TO_UNIT").toUnit("U2"));
    String theirs = filed();
    office.act("head", theirs, Act.of("SEND_TO_UNIT").toUnit("U1"));

    assertEquals(List.of(theirs), numbers(board("unithead", 0, 1)));
    assertEquals(List.of(another, theirs), numbers(board("head", 0, 2)));
    assertEquals(List.of(theirs), numbers(board("head", 1, 2)));
    assertEquals(List.of(), numbers(board("head.k", 0, 2)));
  }

  @Test
  void anOperatorOfTheStateCorporationFindsWhatCameThroughIt() {
    filed();
    Submission paper =
        Submission.of(
            "operator",
            Channel.STATE_CORPORATION,
            ApplicationWriter.write(data(Channel.STATE_CORPORATION)),
            null);
    String number = office.file(paper).number();

    List<CaseView> board = board("operator", 0, 10);

    assertEquals(List.of(number), numbers(board));
    assertTrue(board.get(0).steps().stream().anyMatch(step -> step.event().equals("TAKE_TICKET")));
  }

  private List<CaseView> board(String account, int from, int limit) {
    return office.in(() -> office.cases.board(office.officers.officer(account), from, limit));
  }

  private static List<String> numbers(List<CaseView> board) {
    return board.stream().map(CaseView::number).toList();
  }

  private String filed() {
    return office
        .file(office.signed(data(Channel.EGOV_PORTAL), Channel.EGOV_PORTAL, "company"))
        .number();
  }

  private ApplicationData data(Channel channel) {
    return Requests.of(
        office, "MI_TYPE_APPROVAL", Action.ISSUE, ApplicantType.LEGAL_ENTITY, channel);
  }
}
