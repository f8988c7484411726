package kz.ruqsat.it.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.Channel;

/** A case on the running gateway, and what is done with it. */
record Case(Request request, String number) {

  /** Files an application, which must be taken. */
  static Case filed(Request request) {
    HttpResponse<String> answer = request.file();
    assertEquals(201, answer.statusCode(), answer.body());
    return new Case(request, Desk.member(answer, "number"));
  }

  /** Walks a way to its end and gives the number of the permit. */
  static String permit(Walk walk) {
    Case done = filed(walk.request());
    done.make(walk.moves());
    return Desk.member(done.view(), "permitNumber");
  }

  /** A case of this kind, about a permit given before where it needs one. */
  static Case begun(Walk walk) {
    Request request = walk.request();
    if (walk.action() != Action.ISSUE) {
      String service = walk.edition().service();
      String edition = walk.edition().edition();
      request.about(permit(Walk.of(service, edition, Action.ISSUE, Channel.REGISTRY)));
    }
    return filed(request);
  }

  void make(List<Move> moves) {
    moves.forEach(move -> move.make(request, number));
  }

  /**
   * Walks until the case is in a state.
   *
   * @return the moves that are left
   */
  List<Move> walkTo(String state, List<Move> moves) {
    for (int made = 0; made < moves.size(); made++) {
      if (state.equals(state())) {
        return moves.subList(made, moves.size());
      }
      moves.get(made).make(request, number);
    }
    return fail(number + " never was " + state);
  }

  /** As the head of its provider sees it. */
  HttpResponse<String> view() {
    return Desk.get("head", "applications/" + number);
  }

  String state() {
    return Desk.member(view(), "state");
  }

  /** As its applicant sees it. */
  HttpResponse<String> ofApplicant() {
    return Desk.get("applicant", "cabinet/applications/" + number);
  }

  /** Takes it back for its applicant. */
  void withdraw() {
    HttpResponse<String> answer =
        Desk.post("applicant", "cabinet/applications/" + number + "/withdrawal", "{}");
    assertEquals(200, answer.statusCode(), answer.body());
  }

  /** The newest thing that the applicant was told about it. */
  News news() {
    String items = Desk.get("applicant", "cabinet/" + request.holder() + "/items").body();
    int at = items.indexOf("{\"application\":\"" + number + "\"");
    assertEquals(true, at >= 0, items);
    return News.of(items.substring(at, items.indexOf('}', at)), number);
  }

  /** What an applicant was told, with the text of the document that came with it. */
  record News(String kind, String plannedAt, String document) {

    private static News of(String item, String number) {
      String id = member(item, "document");
      return new News(
          member(item, "kind"),
          member(item, "plannedAt"),
          id == null
              ? null
              : Desk.get("applicant", "cabinet/applications/" + number + "/documents/" + id)
                  .body());
    }

    private static String member(String json, String name) {
      var found = Pattern.compile("\"" + name + "\":\"?([^\",}]+)").matcher(json);
      return found.find() && !found.group(1).equals("null") ? found.group(1) : null;
    }
  }
}
