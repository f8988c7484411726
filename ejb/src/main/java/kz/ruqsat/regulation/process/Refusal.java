package kz.ruqsat.regulation.process;

/**
 * A refusal as an officer words it.
 *
 * @param ground code of the ground
 * @param reason the reasons in words; a refusal without reasons is none
 * @param reference the act it rests on, where the ground needs one; otherwise null
 */
public record Refusal(String ground, String reason, String reference) {}
