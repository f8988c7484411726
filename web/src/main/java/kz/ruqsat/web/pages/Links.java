package kz.ruqsat.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Addresses of pages. */
@Named
@RequestScoped
public class Links {

  @Inject private HttpServletRequest request;

  /** The page of a permit. */
  public String permit(String number) {
    return build("/register/permit", "number", number);
  }

  /** The document of a permit. */
  public String document(String number) {
    return build("/register/document", "number", number);
  }

  /** The page of a case. */
  public String application(String number) {
    return build("/register/case", "number", number);
  }

  /** The page of entries after one was made. */
  String entered(String service, String number) {
    return UriBuilder.fromPath("/register/entry")
        .queryParam("service", encoded(service))
        .queryParam("done", encoded(number))
        .build()
        .toString();
  }

  /** This page with one parameter otherwise. */
  public String here(String name, String value) {
    return same(request.getServletPath(), name, value);
  }

  /** This page from its beginning. */
  public String first() {
    return same(request.getServletPath(), "after", null);
  }

  /** The export of what this page found. */
  public String export(String format) {
    return UriBuilder.fromUri(same("/register/export", "format", format))
        .replaceQueryParam("after", (Object[]) null)
        .build()
        .toString();
  }

  private String same(String path, String name, String value) {
    UriBuilder uri = UriBuilder.fromPath(path);
    for (Map.Entry<String, String[]> parameter : request.getParameterMap().entrySet()) {
      String given = parameter.getValue()[0];
      if (!parameter.getKey().equals(name) && !given.isBlank()) {
        uri.queryParam(parameter.getKey(), encoded(given));
      }
    }
    return (value == null ? uri : uri.queryParam(name, encoded(value))).build().toString();
  }

  private static String build(String path, String name, String value) {
    return UriBuilder.fromPath(path).queryParam(name, encoded(value)).build().toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
