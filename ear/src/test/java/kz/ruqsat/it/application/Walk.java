package kz.ruqsat.it.application;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.EditionKey;

/**
 * The way of one kind of application from filing to result, as the text of its edition has it.
 *
 * @param state in which it ends
 */
record Walk(EditionKey edition, Action action, Channel channel, List<Move> moves, String state) {

  private static final String TABLE =
      """
      MI_TYPE_APPROVAL 2016 ISSUE REGISTRY
        clerk ACCEPT; clerk REGISTER
        head SEND_TO_UNIT; unit_head PASS_TO_EXECUTOR; executor DRAFT; unit_head AGREE
        head SIGN by head; clerk HAND_OVER
        = ISSUED
      MI_TYPE_APPROVAL 2016 ISSUE EGOV_PORTAL
        head SEND_TO_UNIT; unit_head PASS_TO_EXECUTOR; executor DRAFT; unit_head AGREE
        head SIGN by head
        = DELIVERED_TO_CABINET
      MI_TYPE_APPROVAL 2016 ISSUE STATE_CORPORATION
        centre TAKE_TICKET; centre ACCEPT_AT_CENTRE; centre SEND_TO_PROVIDER
        clerk ACCEPT; clerk REGISTER
        head SEND_TO_UNIT; unit_head PASS_TO_EXECUTOR; executor DRAFT; unit_head AGREE
        head SIGN by head; executor SEND_TO_CENTRE; centre HAND_OVER
        = ISSUED_BY_CENTRE
      MI_TYPE_APPROVAL 2016 DUPLICATE REGISTRY
        clerk ACCEPT; clerk REGISTER; executor SEND_DUPLICATE by head; clerk HAND_OVER
        = ISSUED
      MI_TYPE_APPROVAL 2016 DUPLICATE EGOV_PORTAL
        executor SEND_DUPLICATE by head
        = DELIVERED_TO_CABINET
      MI_TYPE_APPROVAL 2016 DUPLICATE STATE_CORPORATION
        centre TAKE_TICKET; centre ACCEPT_AT_CENTRE; centre SEND_TO_PROVIDER
        clerk ACCEPT; clerk REGISTER
        executor SEND_DUPLICATE by head; executor SEND_TO_CENTRE; centre HAND_OVER
        = ISSUED_BY_CENTRE

      MI_METROLOGICAL_ATTESTATION 2016 ISSUE REGISTRY
        clerk ACCEPT; clerk REGISTER
        head SEND_TO_UNIT; unit_head PASS_TO_EXECUTOR; executor DRAFT; executor AGREE by head
        head SIGN by head; executor ASSIGN_NUMBER; executor PASS_TO_REGISTRY
        executor RECORD_IN_ELICENSING; clerk HAND_OVER
        = ISSUED
      MI_METROLOGICAL_ATTESTATION 2016 ISSUE STATE_CORPORATION
        centre TAKE_TICKET; centre ACCEPT_AT_CENTRE; centre SEND_TO_PROVIDER
        clerk ACCEPT; clerk REGISTER
        head SEND_TO_UNIT; unit_head PASS_TO_EXECUTOR; executor DRAFT; executor AGREE by head
        head SIGN by head; executor ASSIGN_NUMBER; executor PASS_TO_REGISTRY
        executor RECORD_IN_ELICENSING; executor SEND_TO_CENTRE; centre HAND_OVER
        = ISSUED_BY_CENTRE
      MI_METROLOGICAL_ATTESTATION 2016 DUPLICATE REGISTRY
        clerk ACCEPT; clerk REGISTER
        head SEND_TO_UNIT; unit_head PASS_TO_EXECUTOR; executor DRAFT; executor AGREE by head
        head SIGN by head; executor ASSIGN_NUMBER; executor PASS_TO_REGISTRY
        executor RECORD_IN_ELICENSING; clerk HAND_OVER
        = ISSUED
      MI_METROLOGICAL_ATTESTATION 2016 DUPLICATE STATE_CORPORATION
        centre TAKE_TICKET; centre ACCEPT_AT_CENTRE; centre SEND_TO_PROVIDER
        clerk ACCEPT; clerk REGISTER
        head SEND_TO_UNIT; unit_head PASS_TO_EXECUTOR; executor DRAFT; executor AGREE by head
        head SIGN by head; executor ASSIGN_NUMBER; executor PASS_TO_REGISTRY
        executor RECORD_IN_ELICENSING; executor SEND_TO_CENTRE; centre HAND_OVER
        = ISSUED_BY_CENTRE

      EXPERT_AUDITOR_ATTESTATION 2016 ISSUE REGISTRY
        clerk REGISTER
        head SEND_TO_UNIT; unit_head PASS_TO_EXECUTOR; executor SEND_TO_COMMISSION
        commission COMMISSION_ATTESTS; executor PROCESS_DECISION; unit_head AGREE
        head SIGN by head; head PRINT
        = ISSUED
      EXPERT_AUDITOR_ATTESTATION 2016 ISSUE EGOV_PORTAL
        head SEND_TO_UNIT; unit_head PASS_TO_EXECUTOR; executor SEND_TO_COMMISSION
        commission COMMISSION_ATTESTS; executor PROCESS_DECISION; unit_head AGREE
        head SIGN by head
        = DELIVERED_TO_CABINET
      EXPERT_AUDITOR_ATTESTATION 2016 ISSUE ELICENSE_PORTAL
        head SEND_TO_UNIT; unit_head PASS_TO_EXECUTOR; executor SEND_TO_COMMISSION
        commission COMMISSION_ATTESTS; executor PROCESS_DECISION; unit_head AGREE
        head SIGN by head
        = DELIVERED_TO_CABINET
      EXPERT_AUDITOR_ATTESTATION 2016 ISSUE STATE_CORPORATION
        centre TAKE_TICKET; centre ACCEPT_AT_CENTRE; centre SEND_TO_PROVIDER; clerk REGISTER
        head SEND_TO_UNIT; unit_head PASS_TO_EXECUTOR; executor SEND_TO_COMMISSION
        commission COMMISSION_ATTESTS; executor PROCESS_DECISION; unit_head AGREE
        head SIGN by head; executor SEND_TO_CENTRE; centre HAND_OVER
        = ISSUED_BY_CENTRE
      EXPERT_AUDITOR_ATTESTATION 2016 DUPLICATE EGOV_PORTAL
        executor SEND_DUPLICATE by head
        = DELIVERED_TO_CABINET
      EXPERT_AUDITOR_ATTESTATION 2016 DUPLICATE ELICENSE_PORTAL
        executor SEND_DUPLICATE by head
        = DELIVERED_TO_CABINET
      EXPERT_AUDITOR_ATTESTATION 2016 DUPLICATE REGISTRY
        clerk REGISTER; executor SEND_DUPLICATE by head; head PRINT
        = ISSUED
      EXPERT_AUDITOR_ATTESTATION 2016 DUPLICATE STATE_CORPORATION
        centre TAKE_TICKET; centre ACCEPT_AT_CENTRE; centre SEND_TO_PROVIDER; clerk REGISTER
        executor SEND_DUPLICATE by head; executor SEND_TO_CENTRE; centre HAND_OVER
        = ISSUED_BY_CENTRE

      EXPERT_AUDITOR_ATTESTATION 2013 ISSUE REGISTRY
        clerk ACCEPT; executor DECIDE by head; clerk HAND_OVER
        = ISSUED
      EXPERT_AUDITOR_ATTESTATION 2013 ISSUE EGOV_PORTAL
        executor DECIDE by head
        = DELIVERED_TO_CABINET
      EXPERT_AUDITOR_ATTESTATION 2013 ISSUE ELICENSE_PORTAL
        executor DECIDE by head
        = DELIVERED_TO_CABINET

      STATE_SYMBOLS_LICENCE 2013 ISSUE REGISTRY
        clerk ACCEPT; clerk CONFIRM_PAPER_PAYMENT; executor DECIDE by head; clerk HAND_OVER
        = ISSUED
      STATE_SYMBOLS_LICENCE 2013 ISSUE EGOV_PORTAL
        bank PAY; executor DECIDE by head
        = DELIVERED_TO_CABINET
      STATE_SYMBOLS_LICENCE 2013 ISSUE ELICENSE_PORTAL
        bank PAY; executor DECIDE by head
        = DELIVERED_TO_CABINET
      STATE_SYMBOLS_LICENCE 2013 REISSUE REGISTRY
        clerk ACCEPT; executor DECIDE by head; clerk HAND_OVER
        = ISSUED
      STATE_SYMBOLS_LICENCE 2013 REISSUE EGOV_PORTAL
        bank PAY; executor DECIDE by head
        = DELIVERED_TO_CABINET
      STATE_SYMBOLS_LICENCE 2013 REISSUE ELICENSE_PORTAL
        bank PAY; executor DECIDE by head
        = DELIVERED_TO_CABINET
      STATE_SYMBOLS_LICENCE 2013 DUPLICATE REGISTRY
        clerk ACCEPT; executor DECIDE by head; clerk HAND_OVER
        = ISSUED
      """;

  private static final Pattern ROW =
      Pattern.compile("(\\w+) (\\d{4}) (\\w+) (\\w+)\\n([^=]*)= (\\w+)");

  /** Every row of the table. */
  static Stream<Walk> all() {
    return ROW.matcher(TABLE).results().map(Walk::of);
  }

  private static Walk of(MatchResult row) {
    return new Walk(
        new EditionKey(row.group(1), row.group(2)),
        Action.valueOf(row.group(3)),
        Channel.valueOf(row.group(4)),
        Move.all(row.group(5).strip().replaceAll("\\n", ";")),
        row.group(6));
  }

  /** The row of one kind of application. */
  static Walk of(String service, String edition, Action action, Channel channel) {
    EditionKey key = new EditionKey(service, edition);
    return all()
        .filter(walk -> walk.edition().equals(key))
        .filter(walk -> walk.action() == action && walk.channel() == channel)
        .findFirst()
        .orElseThrow();
  }

  /** A request of this kind, filled in, wanting paper where the way ends on paper. */
  Request request() {
    Request request = Request.of(edition, action, channel);
    return state.equals("ISSUED") ? request.onPaper() : request;
  }

  @Override
  public String toString() {
    return edition + " " + action + " " + channel;
  }
}
