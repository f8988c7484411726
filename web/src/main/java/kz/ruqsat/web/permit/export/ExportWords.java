package kz.ruqsat.web.permit.export;

import java.util.Map;
import kz.ruqsat.web.text.Texts;

/**
 * What an export for people says.
 *
 * @param services titles of the services by their codes
 */
record ExportWords(Texts texts, Map<String, String> services) {

  String field(String key) {
    return texts.get("field." + key);
  }

  String service(String code) {
    return services.getOrDefault(code, code);
  }
}
