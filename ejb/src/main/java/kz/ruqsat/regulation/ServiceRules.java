package kz.ruqsat.regulation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.ruqsat.regulation.RegulationFault.Code;
import kz.ruqsat.regulation.document.DocumentRule;
import kz.ruqsat.regulation.document.ReceiptProfile;
import kz.ruqsat.regulation.document.StateData;
import kz.ruqsat.regulation.form.Form;
import kz.ruqsat.regulation.passport.FeeRule;
import kz.ruqsat.regulation.process.Procedure;
import kz.ruqsat.regulation.process.RefusalGrounds;
import kz.ruqsat.regulation.process.Role;
import kz.ruqsat.regulation.process.Sequence;

/**
 * How a service works in an edition whose procedure the texts give.
 *
 * @param channels ways in and out
 * @param applicants who may apply
 * @param actions what may be applied for
 * @param directions of activity; empty when the edition knows none
 * @param results what comes of it
 * @param fee whether it costs something
 * @param packageInText whether the list of documents is in our texts, or configured
 * @param documents of all packages
 * @param stateData of all packages
 * @param request form with the particulars that the printed forms lack (GAP-21)
 * @param forms forms that documents refer to, by code
 * @param roles participants, by code
 * @param procedures state machines, by name; CASE is always there
 * @param grounds of refusal
 * @param receipts receipts and notifications
 * @param sequences orders in which systems work together
 */
public record ServiceRules(
    List<ChannelRule> channels,
    List<ApplicantRule> applicants,
    List<ActionRule> actions,
    List<Direction> directions,
    List<ResultRule> results,
    FeeRule fee,
    boolean packageInText,
    List<DocumentRule> documents,
    List<StateData> stateData,
    Form request,
    Map<String, Form> forms,
    Map<String, Role> roles,
    Map<String, Procedure> procedures,
    RefusalGrounds grounds,
    List<ReceiptProfile> receipts,
    List<Sequence> sequences) {

  /** Name of the state machine of a case. */
  public static final String CASE = "CASE";

  /** Channels by which applications come. */
  public Set<Channel> intakeChannels() {
    return channels.stream()
        .filter(ChannelRule::intake)
        .map(ChannelRule::channel)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The rule of an action, if the edition knows it. */
  public Optional<ActionRule> action(Action action) {
    return actions.stream().filter(rule -> rule.action() == action).findFirst();
  }

  /** The receipt of a kind that is given by a channel, if there is one. */
  public Optional<ReceiptProfile> receipt(String document, Channel channel) {
    return receipts.stream()
        .filter(receipt -> receipt.document().equals(document))
        .filter(receipt -> receipt.channels().contains(channel))
        .findFirst();
  }

  /**
   * The rules for one kind of application.
   *
   * @throws RegulationFault CHANNEL_NOT_ALLOWED, APPLICANT_TYPE_NOT_ALLOWED, ACTION_NOT_AVAILABLE
   *     or ACTION_NOT_AVAILABLE_ON_CHANNEL
   */
  public FilingRules filing(Action action, Channel channel, ApplicantType applicant) {
    if (!intakeChannels().contains(channel)) {
      throw new RegulationFault(Code.CHANNEL_NOT_ALLOWED, channel.name());
    }
    if (applicants.stream().noneMatch(rule -> rule.type() == applicant && rule.allowed())) {
      throw new RegulationFault(Code.APPLICANT_TYPE_NOT_ALLOWED, applicant.name());
    }
    ActionRule rule =
        action(action)
            .orElseThrow(() -> new RegulationFault(Code.ACTION_NOT_AVAILABLE, action.name()));
    if (!rule.channels().contains(channel)) {
      throw new RegulationFault(
          Code.ACTION_NOT_AVAILABLE_ON_CHANNEL, action + " through " + channel);
    }
    return new FilingRules(this, rule, channel, applicant);
  }
}
