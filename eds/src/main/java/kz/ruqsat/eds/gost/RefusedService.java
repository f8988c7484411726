package kz.ruqsat.eds.gost;

import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.util.List;
import java.util.Map;

/**
 * GOST 34.10-2015 (256), which no one issues and whose parameters are not published: asked for, it
 * says so instead of leaving a bare "algorithm not available".
 */
final class RefusedService extends Provider.Service {

  RefusedService(Provider provider, String type, String oid) {
    super(provider, type, oid, RefusedService.class.getName(), List.of(), Map.of());
  }

  @Override
  public Object newInstance(Object parameter) throws NoSuchAlgorithmException {
    throw new NoSuchAlgorithmException(message(getType() + " " + getAlgorithm()));
  }

  static String message(String asked) {
    return "GOST 34.10-2015 (256) is refused (" + asked + "); GOST 34.10-2015 (512) is accepted";
  }
}
