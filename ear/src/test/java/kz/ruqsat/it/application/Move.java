package kz.ruqsat.it.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an official does with a case, as a table has it: {@code head SIGN by head} is the event SIGN
 * of the head, whose document the head signs. {@code bank PAY} is the payment of the fee.
 *
 * @param signer who signs the document; null when nobody does
 */
record Move(String account, String event, String signer) {

  /** The moves of a row, separated by semicolons. */
  static List<Move> all(String text) {
    return text == null || text.isBlank()
        ? List.of()
        : Arrays.stream(text.strip().split("\\s*;\\s*")).map(Move::of).toList();
  }

  static Move of(String text) {
    String[] words = text.strip().split("\\s+");
    return new Move(words[0], words[1], words.length == 4 ? words[3] : null);
  }

  /** Makes it, and fails unless it is taken. */
  HttpResponse<String> make(Request request, String number) {
    if (event.equals("PAY")) {
      return Fee.pay(request, number);
    }
    if (event.equals("CONFIRM_PAPER_PAYMENT")) {
      return Fee.onPaper(account, number);
    }
    HttpResponse<String> answer = Desk.act(account, number, Json.of(act(request)));
    assertEquals(200, answer.statusCode(), this + " " + answer.body());
    if (signer != null) {
      answer = Desk.sign(signer, number);
      assertEquals(200, answer.statusCode(), this + " " + answer.body());
    }
    return answer;
  }

  /** Everything an act may need; what a step does not need it does not read. */
  private Map<String, Object> act(Request request) {
    Map<String, Object> act = new LinkedHashMap<>();
    act.put("event", event);
    act.put("unit", "METROLOGY");
    act.put("executor", "demo_executor");
    act.put("note", "Протокол № 1");
    act.put("receiver", request.name());
    act.putAll(request.entry());
    return act;
  }

  @Override
  public String toString() {
    return account + " " + event;
  }
}
