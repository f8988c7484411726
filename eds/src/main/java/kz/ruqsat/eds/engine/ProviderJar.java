package kz.ruqsat.eds.engine;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Provider;

/**
 * A JCA provider out of a jar that the operator has put somewhere. It gets a class loader of its
 * own under the JDK's, so that the copy of BouncyCastle inside KalkanCrypt and ours never meet, and
 * it is not registered in the JVM.
 */
final class ProviderJar {

  private ProviderJar() {}

  /**
   * Loads a provider.
   *
   * @param jar the file
   * @param className the provider's class in it
   * @param providerName the name the provider must give itself
   * @throws IllegalArgumentException if the file is not there or holds no such provider
   */
  static Provider load(Path jar, String className, String providerName) {
    if (!Files.isReadable(jar)) {
      throw new IllegalArgumentException("no readable file " + jar);
    }
    try {
      URL[] urls = {jar.toUri().toURL()};
      // stays open as long as the provider is in use
      ClassLoader own = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
      Provider provider =
          own.loadClass(className)
              .asSubclass(Provider.class)
              .getDeclaredConstructor()
              .newInstance();
      if (!provider.getName().equals(providerName)) {
        throw new IllegalArgumentException(
            jar + " holds the provider " + provider.getName() + ", not " + providerName);
      }
      return provider;
    } catch (IOException | ReflectiveOperationException | ClassCastException e) {
      throw new IllegalArgumentException(jar + " holds no provider " + className, e);
    }
  }
}
