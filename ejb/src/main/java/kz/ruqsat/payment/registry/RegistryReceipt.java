package kz.ruqsat.payment.registry;

/**
 * What a registry brought.
 *
 * @param payments how many it lists
 * @param added of them nobody had told of online
 * @param differing of them another payment is recorded under their reference; they wait for the
 *     operators
 * @param repeated whether the same registry was taken before
 */
public record RegistryReceipt(
    String registryId, int payments, int added, int differing, boolean repeated) {}
