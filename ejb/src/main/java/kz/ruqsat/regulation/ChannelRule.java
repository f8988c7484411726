package kz.ruqsat.regulation;

import java.util.List;

/**
 * What goes by a channel in an edition.
 *
 * @param intake whether applications come by it
 * @param result whether results go by it
 * @param host the name under which the text knows it; null
 */
public record ChannelRule(
    Channel channel, boolean intake, boolean result, String host, List<String> obligations)
    implements Cited {}
