package kz.ruqsat.regulation;

import java.util.List;
import java.util.Optional;
import kz.ruqsat.regulation.RegulationFault.Code;
import kz.ruqsat.regulation.norm.EditionBasis;
import kz.ruqsat.regulation.norm.Validity;
import kz.ruqsat.regulation.passport.Passport;
import kz.ruqsat.regulation.passport.Provider;

/**
 * A service as one edition of the law has it.
 *
 * @param key service and edition
 * @param title of the service in this edition
 * @param basis the acts it rests on
 * @param validity when those acts are in force, as far as it is known
 * @param provider who provides it; null when the texts do not say
 * @param passport what people are told about it
 * @param procedure how it works; empty when the texts give its title only (GAP-42)
 */
public record Edition(
    EditionKey key,
    LocalText title,
    EditionBasis basis,
    Validity validity,
    Provider provider,
    Passport passport,
    Optional<ServiceRules> procedure,
    List<String> obligations)
    implements Cited {

  /**
   * How the service works.
   *
   * @throws RegulationFault PROCEDURE_NOT_CONFIGURED when the texts do not say
   */
  public ServiceRules rules() {
    return procedure.orElseThrow(
        () -> new RegulationFault(Code.PROCEDURE_NOT_CONFIGURED, key.toString()));
  }
}
