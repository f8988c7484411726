package kz.ruqsat.regulation.load.edition;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.load.file.YamlValue;

/** Reads a state that is the same for every channel, or differs by channel. */
final class ByChannel {

  private ByChannel() {}

  static Map<Channel, String> states(YamlValue value, Set<Channel> channels) {
    Map<Channel, String> states = new EnumMap<>(Channel.class);
    for (Channel channel : channels) {
      String state =
          value.isMap() ? value.map().reference(channel.name(), "state") : value.reference("state");
      states.put(channel, state);
    }
    return states;
  }
}
