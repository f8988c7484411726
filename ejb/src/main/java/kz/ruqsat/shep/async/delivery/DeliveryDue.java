package kz.ruqsat.shep.async.delivery;

/**
 * Something became due for a participant; told within the transaction that made it so.
 *
 * @param recipientId the participant
 */
public record DeliveryDue(String recipientId) {}
