package kz.ruqsat.regulation.fee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.csv.CsvException;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.passport.FeeRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OperatorsFeesTest {

  private static final String RATES = "service,action,charge,from,to,certainty,source\n";
  private static final String INDEX = "from,to,tenge,certainty,source\n";

  @TempDir private Path folder;

  @Test
  void theIndexOfANewYearIsAFileOfOneRow() throws IOException {
    write("index.csv", INDEX + "2027-01-01,2027-12-31,4600,UNCERTAIN,a guess of ours\n");

    Fee.Due fee = due("STATE_SYMBOLS_LICENCE", Action.ISSUE, "2027-01-01");

    assertEquals(new BigDecimal("46000.00"), fee.amount());
    assertEquals(Certainty.UNCERTAIN, fee.certainty());
    assertEquals(
        new BigDecimal("43250.00"),
        due("STATE_SYMBOLS_LICENCE", Action.ISSUE, "2026-12-31").amount());
  }

  @Test
  void anUncertainFigureIsReplacedByARowThatIsAskedFirst() throws IOException {
    write("index.csv", INDEX + "2020-04-01,2020-12-31,2651,HIGH,an answer of the tax office\n");

    assertEquals(
        new BigDecimal("26510.00"),
        due("STATE_SYMBOLS_LICENCE", Action.ISSUE, "2020-05-01").amount());
  }

  @Test
  @Obligation("GAP-50")
  void aServiceWhoseTextIsSilentCostsSomethingOnceConfigured() throws IOException {
    write("rates.csv", RATES + "MI_TYPE_APPROVAL,ISSUE,0.5 MCI,,,HIGH,an act\n");
    FeeRule silent = FeeScheduleTest.rule(FeeRule.Kind.NOT_STATED, Set.of());

    assertEquals(
        new BigDecimal("1060.50"),
        ((Fee.Due) due("MI_TYPE_APPROVAL", silent, Action.ISSUE, "2016-07-01")).amount());
    assertInstanceOf(
        Fee.NotStated.class, due("MI_TYPE_APPROVAL", silent, Action.DUPLICATE, "2016-07-01"));
  }

  @ParameterizedTest
  @CsvSource({"30 MCI,3.0", "40 MCI,4", "100 MCI,4"})
  void aReissueCostsItsShareButNoMoreThanTheCap(String issue, BigDecimal rate) throws IOException {
    write(
        "rates.csv",
        RATES
            + "DEAR,ISSUE,"
            + issue
            + ",,,HIGH,an act\n"
            + "DEAR,REISSUE,\"10 % of ISSUE, at most 4 MCI\",,,HIGH,an act\n");

    Fee.Due fee = due("DEAR", Action.REISSUE, "2013-07-01");

    assertEquals(0, rate.compareTo(fee.rate()));
    assertEquals(rate.multiply(new BigDecimal("1731")).setScale(2), fee.amount());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISSUE", "REISSUE"})
  void aShareOfAnActionWithoutARateHasNoAnswer(String whole) throws IOException {
    write("rates.csv", RATES + "ODD,REISSUE,10 % of " + whole + ",,,HIGH,an act\n");

    assertThrows(FeeNotKnownException.class, () -> due("ODD", Action.REISSUE, "2013-07-01"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "S,ISSUE,ten MCI,,,HIGH,x; line 2: charge 'ten MCI': not a charge",
        "S,ISSUE,10 % of NOTHING,,,HIGH,x; line 2: charge",
        "S,GIFT,1 MCI,,,HIGH,x; line 2: action 'GIFT'",
        "S,ISSUE,1 MCI,2016-01-01,2015-01-01,HIGH,x; the period ends before it starts",
        "S,ISSUE,1 MCI,,,SURE,x; line 2: certainty 'SURE'"
      })
  void aRowThatMakesNoSenseStopsTheStart(String row, String reason) throws IOException {
    write("rates.csv", RATES + row + "\n");

    assertRefused(reason);
  }

  @Test
  void twoRowsThatAnswerTheSameQuestionStopTheStart() throws IOException {
    write(
        "rates.csv",
        RATES + "S,ISSUE,1 MCI,,2016-07-01,HIGH,x\nS,ISSUE,1 MCI,2016-07-01,,HIGH,x\n");

    assertRefused("rates.csv, line 3: answers the same as ");
  }

  @Test
  void anIndexWithTwoValuesOnOneDayStopsTheStart() throws IOException {
    write("index.csv", INDEX + "2027-01-01,,1,HIGH,x\n2027-05-01,2027-06-01,2,HIGH,x\n");

    assertRefused("index.csv, line 3: answers the same as ");
  }

  private void assertRefused(String reason) {
    Optional<Path> own = Optional.of(folder);
    String message = assertThrows(CsvException.class, () -> new FeeSchedule(own)).getMessage();
    assertTrue(message.contains(reason), message);
  }

  private Fee.Due due(String service, Action action, String paidOn) {
    FeeRule paid = FeeScheduleTest.rule(FeeRule.Kind.PAID, EnumSet.allOf(Action.class));
    return assertInstanceOf(Fee.Due.class, due(service, paid, action, paidOn));
  }

  private Fee due(String service, FeeRule stated, Action action, String paidOn) {
    return new FeeSchedule(Optional.of(folder))
        .due(service, stated, action, LocalDate.parse(paidOn));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
